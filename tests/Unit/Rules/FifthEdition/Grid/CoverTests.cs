using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Grid;

public sealed class CoverTests
{
    [Theory]
    [InlineData("A...T", CoverDegree.None)]
    [InlineData("A.o.T", CoverDegree.Half)]
    [InlineData("A.O.T", CoverDegree.Half)]
    [InlineData("A..OT", CoverDegree.Half)]
    [InlineData("A.#.T", CoverDegree.Total)]
    [InlineData("A.+.T", CoverDegree.Total)]
    [InlineData("A.x.T", CoverDegree.Total)]
    [InlineData("A.'.T", CoverDegree.None)]
    [InlineData("A.~^T", CoverDegree.None)]
    [InlineData("AT", CoverDegree.None)]
    public void What_stands_between_gives_cover(string row, CoverDegree degree)
    {
        // A corridor would hide the corners: there is floor above and below.
        var floor = new string('.', row.Length);

        CoverOf(new Drawn(floor, row, floor)).ShouldBe(degree);
    }

    [Fact]
    public void Arrow_slits_in_a_wall_give_three_quarters_cover()
    {
        CoverOf(new Drawn(
            "..#..",
            "A.O.T",
            "..#..")).ShouldBe(CoverDegree.ThreeQuarters);
    }

    [Fact]
    public void A_low_wall_gives_half_cover_however_long_it_is()
    {
        CoverOf(new Drawn(
            "..o..",
            "A.o.T",
            "..o..")).ShouldBe(CoverDegree.Half);
    }

    [Fact]
    public void Who_stands_behind_the_corner_of_a_wall_has_half_cover()
    {
        CoverOf(new Drawn(
            "A....",
            ".....",
            "...#.",
            "...T.")).ShouldBe(CoverDegree.Half);
    }

    [Fact]
    public void Degrees_do_not_add_up()
    {
        CoverOf(new Drawn(
            "..o.o..",
            "A.o.oT.",
            "..o.o..")).ShouldBe(CoverDegree.Half);
    }

    [Theory]
    [InlineData(CreatureSize.Tiny, CoverDegree.None)]
    [InlineData(CreatureSize.Small, CoverDegree.Half)]
    [InlineData(CreatureSize.Large, CoverDegree.Half)]
    public void A_creature_in_between_gives_half_cover(CreatureSize size, CoverDegree degree)
    {
        var drawn = new Drawn(
            ".....",
            "A.C.T",
            ".....");
        Occupant[] others = [new(drawn['C'], size), new(drawn['A'], CreatureSize.Medium), new(drawn['T'], CreatureSize.Medium)];

        Cover.Between(drawn.Map, new Footprint(drawn['A']), new Footprint(drawn['T']), others).ShouldBe(degree);
    }

    [Fact]
    public void The_attacker_picks_the_best_of_its_corners_and_of_the_targets_squares()
    {
        var drawn = new Drawn(
            "A......",
            "...O...",
            "....T..",
            ".......");

        Cover.Between(drawn.Map, new Footprint(drawn['A']), Footprint.Of(drawn['T'], CreatureSize.Large), []).ShouldBe(CoverDegree.None);
        Cover.Between(drawn.Map, Footprint.Of(drawn['A'], CreatureSize.Large), new Footprint(drawn['T']), []).ShouldBe(CoverDegree.None);
        CoverOf(drawn).ShouldBe(CoverDegree.Half);
    }

    [Fact]
    public void What_shares_a_space_has_no_cover() =>
        Cover.Between(Drawn.Floor(2, 2), new Footprint(new Cell(0, 0)), Footprint.Of(new Cell(0, 0), CreatureSize.Large), [])
            .ShouldBe(CoverDegree.None);

    [Fact]
    public void Total_cover_is_mutual_and_is_having_no_line_of_sight()
    {
        for (var seed = 0; seed < 30; seed++)
        {
            var map = Drawn.Random(seed, 12, 12, 4, Terrain.Wall, Terrain.HalfCover, Terrain.ThreeQuartersCover);
            var random = new Random(seed);
            for (var round = 0; round < 100; round++)
            {
                var one = new Footprint(new Cell(random.Next(12), random.Next(12)));
                var other = Footprint.Of(new Cell(random.Next(10), random.Next(10)), (CreatureSize)random.Next(2, 5));
                var there = Cover.Between(map, one, other, []);
                var back = Cover.Between(map, other, one, []);

                (there == CoverDegree.Total).ShouldBe(back == CoverDegree.Total);
                (there == CoverDegree.Total).ShouldBe(!one.Overlaps(other) && !LineOfSight.Between(map, one, other));
            }
        }
    }

    [Fact]
    public void Cover_counts_from_where_an_effect_starts()
    {
        var drawn = new Drawn(
            ".....",
            "P.o.T",
            ".....",
            "..#..",
            "Q.#.U");

        Cover.From(drawn.Map, GridPoint.MiddleOf(drawn['P']), new Footprint(drawn['T']), []).ShouldBe(CoverDegree.Half);
        Cover.From(drawn.Map, GridPoint.MiddleOf(drawn['P']), new Footprint(drawn['U']), []).ShouldNotBe(CoverDegree.None);
        Cover.From(drawn.Map, GridPoint.MiddleOf(drawn['Q']), new Footprint(drawn['U']), []).ShouldBe(CoverDegree.Total);
        Cover.From(drawn.Map, GridPoint.MiddleOf(drawn['T']), new Footprint(drawn['T']), []).ShouldBe(CoverDegree.None);
    }

    [Theory]
    [InlineData(CoverDegree.None, 0)]
    [InlineData(CoverDegree.Half, 2)]
    [InlineData(CoverDegree.ThreeQuarters, 5)]
    [InlineData(CoverDegree.Total, 0)]
    public void Cover_adds_to_armor_class(CoverDegree degree, int bonus) => Cover.BonusOf(degree).ShouldBe(bonus);

    private static CoverDegree CoverOf(Drawn drawn) =>
        Cover.Between(drawn.Map, new Footprint(drawn['A']), new Footprint(drawn['T']), []);
}
