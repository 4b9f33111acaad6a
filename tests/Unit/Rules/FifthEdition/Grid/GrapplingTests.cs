using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Grid;

public sealed class GrapplingTests
{
    [Theory]
    [InlineData(CreatureSize.Medium, CreatureSize.Large, true)]
    [InlineData(CreatureSize.Medium, CreatureSize.Huge, false)]
    [InlineData(CreatureSize.Huge, CreatureSize.Tiny, true)]
    public void A_target_is_at_most_one_size_larger(CreatureSize own, CreatureSize target, bool may) =>
        Grappling.MayTry(
            Drawn.Floor(9, 9), Footprint.Of(new Cell(0, 0), own), own, Footprint.Of(new Cell(Footprint.EdgeOf(own), 0), target), target)
            .ShouldBe(may);

    [Fact]
    public void A_target_is_within_5_feet_and_not_behind_a_wall()
    {
        var drawn = new Drawn("A.T", "#..");

        MayTry(new Cell(1, 0)).ShouldBeTrue();
        MayTry(new Cell(1, 1)).ShouldBeTrue();
        MayTry(new Cell(2, 0)).ShouldBeFalse();

        bool MayTry(Cell target) => Grappling.MayTry(
            drawn.Map, new Footprint(drawn['A']), CreatureSize.Medium, new Footprint(target), CreatureSize.Medium);
    }

    [Theory]
    [InlineData(CreatureSize.Medium, CreatureSize.Medium, true)]
    [InlineData(CreatureSize.Large, CreatureSize.Medium, true)]
    [InlineData(CreatureSize.Large, CreatureSize.Small, false)]
    [InlineData(CreatureSize.Small, CreatureSize.Tiny, false)]
    public void Dragging_slows_unless_the_dragged_is_tiny_or_two_sizes_smaller(CreatureSize grappler, CreatureSize grappled, bool slows) =>
        Grappling.Slows(grappler, grappled).ShouldBe(slows);

    [Fact]
    public void A_grapple_ends_with_the_distance()
    {
        var map = Drawn.Floor(5, 1);

        Grappling.Holds(map, new Footprint(new Cell(0, 0)), new Footprint(new Cell(1, 0))).ShouldBeTrue();
        Grappling.Holds(map, new Footprint(new Cell(0, 0)), new Footprint(new Cell(2, 0))).ShouldBeFalse();
        Grappling.Holds(map, new Footprint(new Cell(0, 0)), new Footprint(new Cell(2, 0)), rangeFeet: 10).ShouldBeTrue();
    }
}
