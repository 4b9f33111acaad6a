using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Grid;

public sealed class OpportunityAttacksTests
{
    private static readonly BattleMap Field = Drawn.Floor(12, 5);

    [Fact]
    public void Leaving_a_reach_provokes_where_it_is_left()
    {
        var guard = new Threat(new Footprint(new Cell(2, 1)));

        // Along row 0: columns 1 to 3 are in reach.
        Provoked(guard, Row(0, 6)).ShouldBe([3]);
        Provoked(guard, Row(0, 3)).ShouldBeEmpty();
        Provoked(guard, Row(3, 4)).ShouldBe([0]);
        Provoked(guard, Row(4, 8)).ShouldBeEmpty();
        Provoked(guard with { ReachFeet = 10 }, Row(0, 6)).ShouldBe([4]);
    }

    [Fact]
    public void Moving_about_within_a_reach_provokes_nothing_and_each_threat_reacts_once()
    {
        var guard = new Threat(new Footprint(new Cell(2, 1)));
        var there = Row(0, 6).Steps;
        GridPath twice = new([.. there, .. there.Reverse()]);

        Provoked(guard, Row(1, 3)).ShouldBeEmpty();
        Provoked(guard, twice).ShouldBe([3]);
        OpportunityAttacks.Provoked(Field, Row(0, 6), [guard with { ReachFeet = 10 }, guard]).Select(one => one.Step).ShouldBe([3, 4]);
    }

    [Theory]
    [InlineData(MoveKind.Willing, 1)]
    [InlineData(MoveKind.Disengaged, 0)]
    [InlineData(MoveKind.Forced, 0)]
    [InlineData(MoveKind.Teleport, 0)]
    public void Only_willing_movement_provokes(MoveKind kind, int attacks) =>
        OpportunityAttacks.Provoked(Field, Row(0, 6), [new Threat(new Footprint(new Cell(2, 1)))], kind).Length.ShouldBe(attacks);

    [Fact]
    public void Who_does_not_see_the_mover_does_not_react()
    {
        var guard = new Threat(new Footprint(new Cell(2, 1)));
        var seen = FieldOfView.From(Field, new Cell(2, 1));
        var unseen = FieldOfView.From(Field, new Cell(11, 4), rangeFeet: 0);

        Provoked(guard with { Sees = seen }, Row(0, 6)).ShouldBe([3]);
        Provoked(guard with { Sees = unseen }, Row(0, 6)).ShouldBeEmpty();
    }

    [Fact]
    public void Nobody_strikes_through_a_wall()
    {
        var drawn = new Drawn(
            "......",
            "######",
            "..T...");

        OpportunityAttacks.Provoked(drawn.Map, Row(0, 5), [new Threat(new Footprint(drawn['T']), 10)]).ShouldBeEmpty();
    }

    [Fact]
    public void A_large_threat_reaches_from_all_its_squares()
    {
        var ogre = new Threat(Footprint.Of(new Cell(2, 1), CreatureSize.Large), 10);

        Provoked(ogre, Row(0, 8)).ShouldBe([5]);
    }

    private static IEnumerable<int> Provoked(Threat threat, GridPath path) =>
        OpportunityAttacks.Provoked(Field, path, [threat]).Select(one => one.Step);

    /// <summary>A walk along the northern row.</summary>
    private static GridPath Row(int from, int to) =>
        new([.. Enumerable.Range(from, to - from + 1).Select(x => new PathStep(new Footprint(new Cell(x, 0)), 5 * (x - from)))]);
}
