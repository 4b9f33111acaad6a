namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>What straight lines cross. Points are in quarter squares.</summary>
internal static class GridRay
{
    private const int Square = 4;

    /// <summary>
    /// The most protective square whose inside a line crosses. A line along the border of two squares is only stopped by what both
    /// of them are, and one through a corner is not stopped there.
    /// </summary>
    /// <param name="cover">The <see cref="CoverDegree"/> of each square, row by row.</param>
    public static CoverDegree MostCover(byte[] cover, int width, int height, (int X, int Y) from, (int X, int Y) to)
    {
        if (from.X == to.X || from.Y == to.Y) return AlongAxis(cover, width, height, from, to);
        if (from.X > to.X) (from, to) = (to, from);
        var across = to.X - from.X;
        var down = to.Y - from.Y;
        var most = 0;
        var last = FloorDivision.Up(to.X, Square) - 1;
        for (var column = FloorDivision.Down(from.X, Square); column <= last; column++)
        {
            // Where the line enters and leaves the column, as y · across.
            var enters = (from.Y * across) + ((Math.Max(from.X, Square * column) - from.X) * down);
            var leaves = (from.Y * across) + ((Math.Min(to.X, Square * (column + 1)) - from.X) * down);
            var lowest = FloorDivision.Up(Math.Max(enters, leaves), Square * across) - 1;
            for (var row = FloorDivision.Down(Math.Min(enters, leaves), Square * across); row <= lowest; row++)
            {
                most = Math.Max(most, At(cover, width, height, column, row));
                if (most == (int)CoverDegree.Total) return CoverDegree.Total;
            }
        }

        return (CoverDegree)most;
    }

    private static CoverDegree AlongAxis(byte[] cover, int width, int height, (int X, int Y) from, (int X, int Y) to)
    {
        var upright = from.X == to.X;
        var lane = upright ? from.X : from.Y;
        var (start, end) = upright ? (from.Y, to.Y) : (from.X, to.X);
        if (start > end) (start, end) = (end, start);
        var after = FloorDivision.Down(lane, Square);
        var before = FloorDivision.Up(lane, Square) - 1;
        var most = 0;
        for (var step = FloorDivision.Down(start, Square); step <= FloorDivision.Up(end, Square) - 1; step++)
        {
            var one = upright ? At(cover, width, height, after, step) : At(cover, width, height, step, after);
            var other = upright ? At(cover, width, height, before, step) : At(cover, width, height, step, before);
            most = Math.Max(most, Math.Min(one, other));
        }

        return (CoverDegree)most;
    }

    private static int At(byte[] cover, int width, int height, int column, int row) =>
        (uint)column < (uint)width && (uint)row < (uint)height ? cover[(row * width) + column] : (int)CoverDegree.Total;
}
