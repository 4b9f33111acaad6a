using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Grid;

public sealed class GridDistanceTests
{
    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(1, 0, 5, 5)]
    [InlineData(1, 1, 5, 5)]
    [InlineData(2, 2, 10, 15)]
    [InlineData(3, 3, 15, 20)]
    [InlineData(-4, 4, 20, 30)]
    [InlineData(5, -2, 25, 30)]
    [InlineData(5, -1, 25, 25)]
    public void A_diagonal_counts_5_feet_or_5_and_10_by_turns(int across, int down, int five, int fiveTenFive)
    {
        var here = new Footprint(new Cell(10, 10));
        var there = new Footprint(new Cell(10 + across, 10 + down));

        GridDistance.Feet(here, there, DiagonalRule.Five).ShouldBe(five);
        GridDistance.Feet(here, there, DiagonalRule.FiveTenFive).ShouldBe(fiveTenFive);
    }

    [Theory]
    [InlineData(CreatureSize.Tiny, 1)]
    [InlineData(CreatureSize.Small, 1)]
    [InlineData(CreatureSize.Medium, 1)]
    [InlineData(CreatureSize.Large, 4)]
    [InlineData(CreatureSize.Huge, 9)]
    [InlineData(CreatureSize.Gargantuan, 16)]
    public void Each_size_has_its_space(CreatureSize size, int squares) => Footprint.Of(default, size).Cells().Count().ShouldBe(squares);

    [Fact]
    public void Distances_are_counted_between_the_nearest_squares()
    {
        var dragon = Footprint.Of(new Cell(0, 0), CreatureSize.Gargantuan);

        GridDistance.Feet(dragon, new Footprint(new Cell(3, 3)), DiagonalRule.Five).ShouldBe(0);
        GridDistance.Feet(dragon, new Footprint(new Cell(4, 4)), DiagonalRule.Five).ShouldBe(5);
        GridDistance.Feet(new Footprint(new Cell(7, 1)), dragon, DiagonalRule.Five).ShouldBe(20);
        GridDistance.Feet(dragon, Footprint.Of(new Cell(6, 6), CreatureSize.Large), DiagonalRule.FiveTenFive).ShouldBe(20);
    }

    [Fact]
    public void Distances_are_the_same_in_both_directions()
    {
        var random = new Random(1);
        for (var round = 0; round < 2_000; round++)
        {
            var one = Any(random);
            var other = Any(random);
            var rule = (DiagonalRule)(round % 2);

            GridDistance.Feet(one, other, rule).ShouldBe(GridDistance.Feet(other, one, rule));
            GridDistance.Feet(one, other, rule).ShouldBe(
                one.Cells().Min(from => other.Cells().Min(to => GridDistance.Feet(new Footprint(from), new Footprint(to), rule))));
            (GridDistance.Feet(one, other, rule) == 0).ShouldBe(one.Overlaps(other));
        }
    }

    [Theory]
    [InlineData(5, true, false)]
    [InlineData(10, true, true)]
    public void Reach_is_a_distance(int reach, bool near, bool far)
    {
        var here = new Footprint(new Cell(5, 5));

        GridDistance.InReach(here, new Footprint(new Cell(6, 6)), reach, DiagonalRule.Five).ShouldBe(near);
        GridDistance.InReach(here, new Footprint(new Cell(7, 6)), reach, DiagonalRule.Five).ShouldBe(far);
    }

    [Theory]
    [InlineData(80, RangeBand.Normal)]
    [InlineData(85, RangeBand.Long)]
    [InlineData(320, RangeBand.Long)]
    [InlineData(325, RangeBand.Beyond)]
    public void A_bow_shoots_with_disadvantage_beyond_its_normal_range_and_not_beyond_the_long_one(int feet, RangeBand band) =>
        GridDistance.BandOf(feet, normalFeet: 80, longFeet: 320).ShouldBe(band);

    [Theory]
    [InlineData(60, RangeBand.Normal)]
    [InlineData(65, RangeBand.Beyond)]
    public void A_spell_has_one_range(int feet, RangeBand band) => GridDistance.BandOf(feet, normalFeet: 60).ShouldBe(band);

    private static Footprint Any(Random random) => new(new Cell(random.Next(12), random.Next(12)), random.Next(1, 5));
}
