using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Grid;

public sealed class SightTests
{
    private static readonly CreatureSenses Plain = new(10);

    [Fact]
    public void A_torch_lights_20_feet_brightly_and_20_more_dimly()
    {
        var map = Drawn.Floor(20, 1).With(LightLevel.Darkness).WithLights([new LightSource(new Cell(0, 0), 20, 20)]);
        var sight = new Sight(map);

        sight.LightAt(new Cell(4, 0)).ShouldBe(LightLevel.Bright);
        sight.LightAt(new Cell(5, 0)).ShouldBe(LightLevel.Dim);
        sight.LightAt(new Cell(8, 0)).ShouldBe(LightLevel.Dim);
        sight.LightAt(new Cell(9, 0)).ShouldBe(LightLevel.Darkness);
        sight.LightAt(new Cell(20, 0)).ShouldBe(LightLevel.Darkness);
    }

    [Fact]
    public void Light_stops_at_walls_and_never_darkens()
    {
        var drawn = new Drawn("L.#.");
        var lights = drawn.Map.WithLights([new LightSource(drawn['L'], 5, 30)]);

        new Sight(lights.With(LightLevel.Darkness)).LightAt(new Cell(3, 0)).ShouldBe(LightLevel.Darkness);
        new Sight(lights.With(LightLevel.Darkness)).LightAt(new Cell(2, 0)).ShouldBe(LightLevel.Dim);
        new Sight(lights).LightAt(new Cell(3, 0)).ShouldBe(LightLevel.Bright);
    }

    [Theory]
    [InlineData(LightLevel.Bright, 0, Perceived.Clearly)]
    [InlineData(LightLevel.Dim, 0, Perceived.Dimly)]
    [InlineData(LightLevel.Darkness, 0, Perceived.Nothing)]
    [InlineData(LightLevel.Dim, 25, Perceived.Clearly)]
    [InlineData(LightLevel.Darkness, 25, Perceived.Dimly)]
    [InlineData(LightLevel.Darkness, 20, Perceived.Nothing)]
    public void Darkvision_makes_dim_light_bright_and_darkness_dim_within_its_range(LightLevel light, int darkvision, Perceived seen)
    {
        var sight = new Sight(Drawn.Floor(10, 1).With(light));

        sight.Look(At(0, Plain with { Darkvision = darkvision }), Space(5)).ShouldBe(seen);
    }

    [Fact]
    public void Who_stands_in_the_light_is_seen_from_the_dark_and_not_the_other_way_round()
    {
        var sight = new Sight(Drawn.Floor(10, 1).With(LightLevel.Darkness).WithLights([new LightSource(new Cell(9, 0), 5, 0)]));

        sight.Look(At(0, Plain), Space(9)).ShouldBe(Perceived.Clearly);
        sight.Look(At(9, Plain), Space(0)).ShouldBe(Perceived.Nothing);
        Sight.OnAttack(Perceived.Clearly, Perceived.Nothing).ShouldBe(RollMode.Advantage);
        Sight.OnAttack(Perceived.Nothing, Perceived.Clearly).ShouldBe(RollMode.Disadvantage);
        Sight.OnAttack(Perceived.Located, Perceived.Nothing).ShouldBe(RollMode.Normal);
        Sight.OnAttack(Perceived.Dimly, Perceived.Dimly).ShouldBe(RollMode.Normal);
    }

    [Theory]
    [InlineData(HazeKind.Mist, Perceived.Dimly, Perceived.Clearly)]
    [InlineData(HazeKind.Fog, Perceived.Nothing, Perceived.Nothing)]
    [InlineData(HazeKind.Gloom, Perceived.Nothing, Perceived.Nothing)]
    public void Haze_hides_what_is_in_it_and_behind_it(HazeKind kind, Perceived inside, Perceived behind)
    {
        var sight = new Sight(Drawn.Floor(10, 1).WithHazes([new Haze(new Cell(5, 0), 5, kind)]));
        var viewer = At(0, Plain with { Darkvision = 60 });

        sight.Look(viewer, Space(3)).ShouldBe(Perceived.Clearly);
        sight.Look(viewer, Space(4)).ShouldBe(inside);
        sight.Look(viewer, Space(9)).ShouldBe(behind);
        sight.Look(At(9, Plain), Space(0)).ShouldBe(behind);
    }

    [Fact]
    public void Truesight_looks_through_magical_darkness_and_invisibility_but_not_through_fog()
    {
        var gloom = new Sight(Drawn.Floor(10, 1).WithHazes([new Haze(new Cell(5, 0), 5, HazeKind.Gloom)]));
        var fog = new Sight(Drawn.Floor(10, 1).WithHazes([new Haze(new Cell(5, 0), 5, HazeKind.Fog)]));
        var viewer = At(0, Plain with { Truesight = 30 });

        gloom.Look(viewer, Space(5), isInvisible: true).ShouldBe(Perceived.Clearly);
        gloom.Look(viewer, Space(7)).ShouldBe(Perceived.Nothing);
        fog.Look(viewer, Space(5)).ShouldBe(Perceived.Nothing);
        gloom.Look(viewer with { IsBlinded = true }, Space(5)).ShouldBe(Perceived.Nothing);
    }

    [Fact]
    public void Blindsight_needs_neither_eyes_nor_light_but_no_wall_in_between()
    {
        var drawn = new Drawn(
            "V..T",
            ".##.",
            ".#U.");
        var sight = new Sight(drawn.Map.With(LightLevel.Darkness).WithHazes([new Haze(drawn['T'], 10, HazeKind.Fog)]));
        var viewer = new Viewer(new Footprint(drawn['V']), Plain with { Blindsight = 15 }, IsBlinded: true);

        sight.Look(viewer, new Footprint(drawn['T']), isInvisible: true).ShouldBe(Perceived.Clearly);
        sight.Look(viewer with { Senses = Plain with { Blindsight = 10 } }, new Footprint(drawn['T'])).ShouldBe(Perceived.Nothing);
        sight.Look(viewer, new Footprint(drawn['U'])).ShouldBe(Perceived.Nothing);
    }

    [Theory]
    [InlineData(15, true, true, Perceived.Located)]
    [InlineData(10, true, true, Perceived.Nothing)]
    [InlineData(15, false, true, Perceived.Nothing)]
    [InlineData(15, true, false, Perceived.Nothing)]
    public void Tremorsense_feels_through_walls_what_touches_the_same_ground(
        int range, bool targetOnGround, bool viewerOnGround, Perceived felt)
    {
        var sight = new Sight(new Drawn(".#..").Map);
        var viewer = new Viewer(Space(0), Plain with { Tremorsense = range }, OnGround: viewerOnGround);

        sight.Look(viewer, Space(3), onGround: targetOnGround).ShouldBe(felt);
    }

    [Fact]
    public void The_blinded_and_those_who_look_for_the_invisible_see_nothing_even_in_their_own_square()
    {
        var sight = new Sight(Drawn.Floor(2, 1));

        sight.Look(At(0, Plain), Space(1), isInvisible: true).ShouldBe(Perceived.Nothing);
        sight.Look(At(0, Plain) with { IsBlinded = true }, Space(1)).ShouldBe(Perceived.Nothing);
        sight.Look(At(0, Plain) with { IsBlinded = true }, Space(0)).ShouldBe(Perceived.Nothing);
    }

    [Fact]
    public void A_players_fog_opens_over_lit_squares_and_what_darkvision_reaches()
    {
        var drawn = new Drawn(
            "#########",
            "V......L#",
            "####.####");
        var sight = new Sight(drawn.Map.With(LightLevel.Darkness).WithLights([new LightSource(drawn['L'], 5, 5)]));
        var viewer = new Viewer(new Footprint(drawn['V']), Plain);

        Drawn.Picture(drawn.Map, sight.Seen(viewer)).ShouldBe(
        [
            "#####****",
            "*....****",
            "####.****",
        ]);
        Drawn.Picture(drawn.Map, sight.Seen(viewer with { Senses = Plain with { Darkvision = 10 } })).ShouldBe(
        [
            "***##****",
            "***..****",
            "***#.****",
        ]);
        sight.Seen(viewer with { IsBlinded = true }).Cells().ShouldBe([drawn['V']]);
    }

    [Fact]
    public void What_the_fog_shows_is_where_somebody_would_be_seen()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            var map = Drawn.Random(seed, 14, 11, 5, Terrain.Wall, Terrain.HalfCover)
                .With((LightLevel)random.Next(3))
                .With((DiagonalRule)random.Next(2))
                .WithLights([new LightSource(Any(), 5 * random.Next(4), 5 * random.Next(4))])
                .WithHazes([new Haze(Any(), 5 * random.Next(4), (HazeKind)random.Next(3)), new Haze(Any(), 10, (HazeKind)random.Next(3))]);
            var sight = new Sight(map);
            var senses = new CreatureSenses(10, Range(), Range(), Tremorsense: 0, Range());
            var viewer = new Viewer(new Footprint(Any(), random.Next(1, 4)), senses, IsBlinded: random.Next(5) == 0);
            var seen = sight.Seen(viewer);
            foreach (var cell in Drawn.Cells(map).Where(cell => !map[cell].IsOpaque() && !viewer.Space.Contains(cell)))
            {
                if (seen.Contains(cell) != sight.Look(viewer, new Footprint(cell)) >= Perceived.Dimly)
                {
                    Assert.Fail($"Seed {seed}: {viewer} and {cell} on\n{MapText.Print(map)}");
                }
            }

            Cell Any() => new(random.Next(12), random.Next(9));
            int Range() => random.Next(2) * 5 * random.Next(8);
        }
    }

    private static Footprint Space(int x) => new(new Cell(x, 0));

    private static Viewer At(int x, CreatureSenses senses) => new(Space(x), senses);
}
