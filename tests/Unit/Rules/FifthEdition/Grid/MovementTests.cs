using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Grid;

public sealed class MovementTests
{
    private static readonly Mover Human = new(CreatureSize.Medium);
    private static readonly Mover Ogre = new(CreatureSize.Large);

    [Theory]
    [InlineData("A..B", Gait.Walk, 15)]
    [InlineData("A,.B", Gait.Walk, 20)]
    [InlineData("Ao.B", Gait.Walk, 20)]
    [InlineData("A~.B", Gait.Walk, 20)]
    [InlineData("A'.B", Gait.Walk, 15)]
    [InlineData("A..B", Gait.Crawl, 30)]
    [InlineData("A,.B", Gait.Crawl, 35)]
    [InlineData("A~.B", Gait.Crawl, 30)]
    [InlineData("A..B", Gait.Climb, 30)]
    [InlineData("A,.B", Gait.Climb, 35)]
    [InlineData("A,~B", Gait.Fly, 15)]
    [InlineData("Av^B", Gait.Fly, 15)]
    [InlineData("Av.B", Gait.Walk, null)]
    [InlineData("A^.B", Gait.Walk, null)]
    [InlineData("A+.B", Gait.Walk, null)]
    [InlineData("AO.B", Gait.Fly, null)]
    [InlineData("Ax.B", Gait.Fly, null)]
    [InlineData("A#.B", Gait.Fly, null)]
    public void Each_square_has_its_price(string row, Gait gait, int? feet)
    {
        var drawn = new Drawn(row);

        CostOf(drawn, Human with { Gait = gait }).ShouldBe(feet);
    }

    [Fact]
    public void Who_has_the_speed_for_it_pays_nothing_extra()
    {
        CostOf(new Drawn("A~~B"), Human with { Swims = true }).ShouldBe(15);
        CostOf(new Drawn("A..B"), Human with { Gait = Gait.Climb, Climbs = true }).ShouldBe(15);
        CostOf(new Drawn("A,.B"), Human with { Gait = Gait.Climb, Climbs = true }).ShouldBe(20);
        CostOf(new Drawn("A^.B"), Human with { ShunsHazards = false }).ShouldBe(15);
    }

    [Fact]
    public void Dragging_somebody_costs_a_foot_more_for_each_foot()
    {
        CostOf(new Drawn("A..B"), Human with { Drags = true }).ShouldBe(30);
        CostOf(new Drawn("A,.B"), Human with { Drags = true, Gait = Gait.Crawl }).ShouldBe(50);
    }

    [Fact]
    public void The_cheapest_way_goes_around_difficult_terrain()
    {
        var drawn = new Drawn(
            ".....",
            "A,,,B",
            ".....");

        var path = Movement.Shortest(drawn.Map, Human, new Footprint(drawn['A']), drawn['B'], [])!;

        path.CostFeet.ShouldBe(20);
        path.Steps.Select(step => step.Space.At).ShouldBe([new(0, 1), new(1, 0), new(2, 0), new(3, 0), new(4, 1)]);
        path.Steps.Select(step => step.SpentFeet).ShouldBe([0, 5, 10, 15, 20]);
    }

    [Fact]
    public void Diagonal_steps_do_not_cut_the_corners_of_what_fills_its_square()
    {
        CostOf(new Drawn("A.", ".B"), Human).ShouldBe(5);
        CostOf(new Drawn("A#", ".B"), Human).ShouldBe(10);
        CostOf(new Drawn("AO", ".B"), Human).ShouldBe(10);
        CostOf(new Drawn("A#", "#B"), Human).ShouldBeNull();
        CostOf(new Drawn("Av", "vB"), Human).ShouldBe(5);
    }

    [Fact]
    public void Every_second_diagonal_step_costs_10_feet_where_the_table_wants_it_so()
    {
        var drawn = new Drawn(
            "A...",
            "....",
            "....",
            "...B");

        Cost(DiagonalRule.Five).ShouldBe(15);
        Cost(DiagonalRule.FiveTenFive).ShouldBe(20);

        int? Cost(DiagonalRule rule) =>
            Movement.Shortest(drawn.Map.With(rule), Human, new Footprint(drawn['A']), drawn['B'], [])?.CostFeet;
    }

    [Theory]
    [InlineData(CreatureSize.Medium, false, false, null)]
    [InlineData(CreatureSize.Medium, true, false, 20)]
    [InlineData(CreatureSize.Medium, false, true, 25)]
    [InlineData(CreatureSize.Small, false, false, null)]
    [InlineData(CreatureSize.Tiny, false, false, 20)]
    [InlineData(CreatureSize.Large, false, false, null)]
    public void One_passes_allies_the_incapacitated_and_the_tiny(CreatureSize size, bool ally, bool incapacitated, int? feet)
    {
        var drawn = new Drawn("A..CB", "#####");
        var at = size == CreatureSize.Large ? drawn['C'] with { X = 2 } : drawn['C'];

        CostOf(drawn, Human, new Occupant(at, size, ally, incapacitated)).ShouldBe(feet);
    }

    [Fact]
    public void One_passes_who_is_two_sizes_larger_or_smaller_as_difficult_terrain()
    {
        var drawn = new Drawn("A...B", ".....", ".....");
        var giant = new Occupant(new Cell(1, 0), CreatureSize.Huge);

        var ogre = new Occupant(new Cell(1, 0), CreatureSize.Large);
        var guard = new Occupant(new Cell(1, 2), CreatureSize.Medium);

        CostOf(drawn, Human, giant).ShouldBe(35);
        CostOf(drawn, Human, ogre, guard).ShouldBeNull();
    }

    [Fact]
    public void Nobody_ends_a_move_in_anothers_space()
    {
        var drawn = new Drawn("A.B.", "####");
        Occupant friend = new(drawn['B'], CreatureSize.Medium, IsAlly: true);

        CostOf(drawn, Human, friend).ShouldBeNull();
        Movement.Reachable(drawn.Map, Human, new Footprint(drawn['A']), 30, [friend]).Ends
            .ShouldBe([new Cell(0, 0), new Cell(1, 0), new Cell(3, 0)]);
    }

    [Fact]
    public void What_can_be_reached_ends_with_the_budget()
    {
        var map = Drawn.Floor(9, 9);

        Count(0).ShouldBe(1);
        Count(4).ShouldBe(1);
        Count(5).ShouldBe(9);
        Count(9).ShouldBe(9);
        Count(10).ShouldBe(25);
        Count(10, DiagonalRule.FiveTenFive).ShouldBe(21);
        Should.Throw<ArgumentOutOfRangeException>(() => Count(-1));

        int Count(int feet, DiagonalRule rule = DiagonalRule.Five) =>
            Movement.Reachable(map.With(rule), Human, new Footprint(new Cell(4, 4)), feet, []).Ends.Count();
    }

    [Fact]
    public void A_large_creature_needs_room_and_squeezes_through_what_fits_one_size_less()
    {
        var drawn = new Drawn(
            "A.###..",
            ".......",
            "..###..");

        var path = Movement.Shortest(drawn.Map, Ogre, new Footprint(drawn['A'], 2), new Cell(5, 0), [])!;

        // Two squares wide at both ends, one in the passage, where each step is paid twice.
        path.Steps.Select(step => step.Space.Edge).ShouldBe([2, 1, 1, 1, 2]);
        path.Steps.Select(step => step.SpentFeet).ShouldBe([0, 10, 20, 30, 35]);
        Movement.Shortest(drawn.Map, Ogre with { Size = CreatureSize.Huge }, new Footprint(drawn['A'], 3), new Cell(5, 0), []).ShouldBeNull();
    }

    [Fact]
    public void A_large_creature_ends_squeezed_only_where_it_has_to()
    {
        var drawn = new Drawn(
            "A.###..",
            ".......",
            "..###..");

        SpaceAt(new Cell(3, 1), 60).ShouldBe(1);
        SpaceAt(new Cell(5, 1), 60).ShouldBe(2);
        Movement.Shortest(drawn.Map, Ogre, new Footprint(drawn['A'], 2), new Cell(3, 1), [])!.Steps[^1].Space.Edge.ShouldBe(1);
        Movement.Shortest(drawn.Map, Ogre, new Footprint(drawn['A'], 2), new Cell(5, 1), [])!.Steps[^1].Space.Edge.ShouldBe(2);

        int SpaceAt(Cell end, int feet) =>
            Movement.Reachable(drawn.Map, Ogre, new Footprint(drawn['A'], 2), feet, []).PathTo(end)!.Steps[^1].Space.Edge;
    }

    [Fact]
    public void A_large_creature_that_never_squeezes_moves_as_one_square_does_between_thicker_walls()
    {
        // Without openings one square wide, walls that grow by a square to the north and west leave a medium creature the same squares.
        for (var seed = 0; seed < 30; seed++)
        {
            var map = Drawn.Floor(16, 16);
            var random = new Random(seed);
            for (var count = 0; count < 6; count++)
            {
                map = map.With(new Cell(random.Next(3, 16), random.Next(3, 16)), Terrain.Wall);
            }

            var thick = Drawn.Cells(map)
                .Where(cell => Footprint.Of(cell, CreatureSize.Large).Cells().Any(part => map[part] == Terrain.Wall))
                .Aggregate(map, (so, cell) => so.With(cell, Terrain.Wall));
            var large = Movement.Reachable(map, Ogre, new Footprint(new Cell(0, 0), 2), 40, []);
            var medium = Movement.Reachable(thick, Human, new Footprint(new Cell(0, 0)), 40, []);

            foreach (var end in medium.Ends)
            {
                large.PathTo(end)!.Steps[^1].Space.Edge.ShouldBe(2);
                large.CostTo(end)!.Value.ShouldBeLessThanOrEqualTo(medium.CostTo(end)!.Value);
            }
        }
    }

    [Fact]
    public void Who_starts_squeezed_goes_on_from_there()
    {
        var drawn = new Drawn(
            "####..",
            "A.....",
            "####..");

        Movement.Shortest(drawn.Map, Ogre, new Footprint(drawn['A'], 1), new Cell(4, 0), [])!.CostFeet.ShouldBe(35);
        Should.Throw<ArgumentOutOfRangeException>(() => Movement.Shortest(
            drawn.Map, Human, new Footprint(drawn['A'], 2), new Cell(4, 0), []));
        Should.Throw<ArgumentOutOfRangeException>(() => Movement.Shortest(
            drawn.Map, Ogre with { Size = CreatureSize.Huge }, new Footprint(drawn['A'], 1), new Cell(4, 0), []));
    }

    [Fact]
    public void A_large_creature_turns_no_corner_that_its_body_would_cut()
    {
        var open = new Drawn(
            "...",
            "A..",
            "...");
        var corner = new Drawn(
            "#..",
            "A..",
            "...");

        Movement.Shortest(open.Map, Ogre, new Footprint(open['A'], 2), new Cell(1, 0), [])!.CostFeet.ShouldBe(5);
        Movement.Shortest(corner.Map, Ogre, new Footprint(corner['A'], 2), new Cell(1, 0), [])!.CostFeet.ShouldBe(10);
    }

    [Fact]
    public void Costs_are_those_of_a_plain_search_over_all_squares()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var from = new Cell(seed % 12, seed % 10);
            var map = Drawn.Random(seed, 12, 10, 3, Terrain.Wall, Terrain.Difficult, Terrain.Water, Terrain.HalfCover, Terrain.Pit)
                .With(from, Terrain.Floor);
            var costs = PlainCosts(map, from);
            var reachable = Movement.Reachable(map, Human, new Footprint(from), 30, []);
            foreach (var cell in Drawn.Cells(map))
            {
                int? cost = costs.TryGetValue(cell, out var feet) ? feet : null;
                var path = Movement.Shortest(map, Human, new Footprint(from), cell, []);
                (path?.CostFeet).ShouldBe(cost);
                reachable.CostTo(cell).ShouldBe(cost <= 30 ? cost : null);
            }
        }
    }

    [Fact]
    public void Equal_maps_give_equal_paths()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            if (Path() is not { } path) continue;
            path.Steps.ShouldBe(Path()!.Steps);
            path.Steps.Zip(path.Steps.Skip(1))
                .ShouldAllBe(pair => GridDistance.Feet(pair.First.Space, pair.Second.Space, DiagonalRule.Five) == 5);

            GridPath? Path() => Movement.Shortest(
                Drawn.Random(seed, 20, 20, 3, Terrain.Wall, Terrain.Difficult), Human, new Footprint(new Cell(0, 0)), new Cell(19, 19), []);
        }
    }

    private static int? CostOf(Drawn drawn, Mover mover, params Occupant[] others) =>
        Movement.Shortest(drawn.Map, mover, new Footprint(drawn['A']), drawn['B'], others)?.CostFeet;

    /// <summary>Bellman and Ford: slow, and too simple to be wrong.</summary>
    private static Dictionary<Cell, int> PlainCosts(BattleMap map, Cell from)
    {
        var costs = new Dictionary<Cell, int> { [from] = 0 };
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var (cell, cost) in costs.ToList())
            {
                for (var index = 0; index < 9; index++)
                {
                    var to = new Cell(cell.X + (index % 3) - 1, cell.Y + (index / 3) - 1);
                    if (map[to] is Terrain.Wall or Terrain.Pit) continue;
                    if (map[cell with { X = to.X }] == Terrain.Wall || map[cell with { Y = to.Y }] == Terrain.Wall) continue;
                    var total = cost + (map[to] == Terrain.Floor ? 5 : 10);
                    if (to == cell || (costs.TryGetValue(to, out var known) && known <= total)) continue;
                    costs[to] = total;
                    changed = true;
                }
            }
        }

        return costs;
    }
}
