using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Grid;

public sealed class ForcedMoveTests
{
    [Theory]
    [InlineData("AT......", 15, 4, ForcedStop.Spent)]
    [InlineData("AT......", 14, 3, ForcedStop.Spent)]
    [InlineData("AT......", 0, 1, ForcedStop.Spent)]
    [InlineData("AT..#...", 15, 3, ForcedStop.Wall)]
    [InlineData("AT..O...", 15, 3, ForcedStop.Wall)]
    [InlineData("AT..+...", 15, 3, ForcedStop.Wall)]
    [InlineData("AT......", 50, 7, ForcedStop.Wall)]
    [InlineData("AT..C...", 15, 3, ForcedStop.Creature)]
    [InlineData("AT..v...", 25, 4, ForcedStop.Pit)]
    [InlineData("AT,~^o..", 25, 6, ForcedStop.Spent)]
    public void A_push_goes_straight_until_something_stops_it(string row, int feet, int column, ForcedStop stop)
    {
        var drawn = new Drawn(row);
        Occupant[] others = row.Contains('C', StringComparison.Ordinal) ? [new(drawn['C'], CreatureSize.Medium)] : [];

        var move = ForcedMove.Push(drawn.Map, new Footprint(drawn['T']), new Footprint(drawn['A']), feet, others);

        move.End.At.ShouldBe(new Cell(column, 0));
        move.Stop.ShouldBe(stop);
        move.Path.Length.ShouldBe(column);
    }

    [Fact]
    public void Who_flies_is_pushed_over_a_pit()
    {
        var drawn = new Drawn("AT.v.");

        ForcedMove.Push(drawn.Map, new Footprint(drawn['T']), new Footprint(drawn['A']), 15, [], flies: true)
            .End.At.ShouldBe(new Cell(4, 0));
    }

    [Fact]
    public void A_push_keeps_the_direction_between_both_middles()
    {
        var map = Drawn.Floor(12, 12);

        PushFrom(new Cell(1, 1)).ShouldBe([new(2, 2), new(3, 3), new(4, 4)]);
        PushFrom(new Cell(0, 1)).ShouldBe([new(2, 2), new(3, 2), new(4, 3)]);
        PushFrom(new Cell(2, 3)).ShouldBe([new(2, 2), new(2, 1), new(2, 0)]);
        ForcedMove.Push(map.With(DiagonalRule.FiveTenFive), new Footprint(new Cell(2, 2)), new Footprint(new Cell(1, 1)), 10, [])
            .End.At.ShouldBe(new Cell(3, 3));

        Cell[] PushFrom(Cell source) =>
            [.. ForcedMove.Push(map, new Footprint(new Cell(2, 2)), new Footprint(source), 10, []).Path.Select(space => space.At)];
    }

    [Fact]
    public void A_pull_ends_beside_who_pulls()
    {
        var drawn = new Drawn("A....T.");
        var hook = new Footprint(drawn['A']);

        ForcedMove.Pull(drawn.Map, new Footprint(drawn['T']), hook, 10, []).End.At.ShouldBe(new Cell(3, 0));
        var whole = ForcedMove.Pull(drawn.Map, new Footprint(drawn['T']), hook, 60, []);
        whole.End.At.ShouldBe(new Cell(1, 0));
        whole.Stop.ShouldBe(ForcedStop.Source);
    }

    [Fact]
    public void A_slide_goes_where_somebody_wants_but_around_no_corner()
    {
        var drawn = new Drawn(
            ".#.",
            "T..",
            "...");
        var target = new Footprint(drawn['T']);

        ForcedMove.Slide(drawn.Map, target, new Heading(1, 1), 5, []).End.At.ShouldBe(new Cell(1, 2));
        ForcedMove.Slide(drawn.Map, target, new Heading(1, -1), 5, []).Stop.ShouldBe(ForcedStop.Wall);
        ForcedMove.Slide(drawn.Map, target, default, 5, []).Stop.ShouldBe(ForcedStop.Source);
        Should.Throw<ArgumentOutOfRangeException>(() => ForcedMove.Slide(drawn.Map, target, new Heading(1_001, 0), 5, []));
        Should.Throw<ArgumentOutOfRangeException>(() => ForcedMove.Slide(drawn.Map, target, new Heading(1, 0), -5, []));
    }

    [Fact]
    public void A_large_creature_stops_where_any_of_its_squares_would_hit_a_wall_and_falls_where_all_are_over_a_pit()
    {
        var wall = new Drawn("A....", "....#");
        var pit = new Drawn("...vv", "...vv");
        var ogre = Footprint.Of(new Cell(1, 0), CreatureSize.Large);

        ForcedMove.Slide(wall.Map, ogre, new Heading(1, 0), 15, []).End.At.ShouldBe(new Cell(2, 0));
        var fall = ForcedMove.Slide(pit.Map, ogre, new Heading(1, 0), 30, []);
        fall.End.At.ShouldBe(new Cell(3, 0));
        fall.Stop.ShouldBe(ForcedStop.Pit);
    }
}
