using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Grid;

public sealed class GridRayTests
{
    private const int Side = 6;

    [Fact]
    public void A_line_meets_exactly_the_squares_whose_inside_it_crosses()
    {
        var random = new Random(7);
        for (var round = 0; round < 4_000; round++)
        {
            var (from, to) = (Point(random), Point(random));
            if (from.X == to.X || from.Y == to.Y) continue;
            for (var square = 0; square < Side * Side; square++)
            {
                var cover = new byte[Side * Side];
                cover[square] = (byte)CoverDegree.Half;
                var met = GridRay.MostCover(cover, Side, Side, from, to) == CoverDegree.Half;
                if (met != Crosses(from, to, square % Side, square / Side)) Assert.Fail($"{from} to {to}, square {square}");
            }
        }
    }

    [Fact]
    public void A_line_is_the_same_from_both_ends()
    {
        var random = new Random(8);
        for (var round = 0; round < 4_000; round++)
        {
            var cover = Enumerable.Range(0, Side * Side).Select(_ => (byte)Math.Max(0, random.Next(8) - 4)).ToArray();
            var (from, to) = (Point(random), Point(random));

            GridRay.MostCover(cover, Side, Side, from, to).ShouldBe(GridRay.MostCover(cover, Side, Side, to, from));
        }
    }

    [Theory]
    [InlineData(0, CoverDegree.None)]
    [InlineData(1, CoverDegree.Half)]
    [InlineData(2, CoverDegree.ThreeQuarters)]
    public void A_line_between_two_squares_is_stopped_by_what_both_are(byte other, CoverDegree degree)
    {
        byte[] lying = [0, 3, 0, 0, other, 0];
        byte[] standing = [0, 0, 3, other, 0, 0];

        GridRay.MostCover(lying, 3, 2, (0, 4), (12, 4)).ShouldBe(degree);
        GridRay.MostCover(standing, 2, 3, (4, 12), (4, 0)).ShouldBe(degree);
    }

    [Fact]
    public void A_line_along_the_edge_of_the_map_is_stopped_by_the_squares_inside()
    {
        GridRay.MostCover([0, 2], 2, 1, (0, 0), (8, 0)).ShouldBe(CoverDegree.ThreeQuarters);
        GridRay.MostCover([0, 2], 2, 1, (0, 0), (4, 0)).ShouldBe(CoverDegree.None);
    }

    private static (int X, int Y) Point(Random random) => (random.Next((4 * Side) + 1), random.Next((4 * Side) + 1));

    /// <summary>Clips the line to the square; times along it are multiplied by across and down to stay whole.</summary>
    private static bool Crosses((int X, int Y) from, (int X, int Y) to, int column, int row)
    {
        long across = to.X - from.X;
        long down = to.Y - from.Y;
        var whole = Math.Abs(across * down);
        var (left, right) = Times((4 * column) - from.X, across, down);
        var (top, bottom) = Times((4 * row) - from.Y, down, across);
        return Math.Max(0, Math.Max(left, top)) < Math.Min(whole, Math.Min(right, bottom));

        static (long First, long Last) Times(long distance, long speed, long other)
        {
            var one = distance * Math.Sign(speed) * Math.Abs(other);
            var two = (distance + 4) * Math.Sign(speed) * Math.Abs(other);
            return (Math.Min(one, two), Math.Max(one, two));
        }
    }
}
