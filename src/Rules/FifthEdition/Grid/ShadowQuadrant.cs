namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>
/// A quarter of a field of view, scanned row by row away from the eye. A sector between two slopes is open; walls narrow it or split it.
/// Slopes are quotients of whole numbers: a square's near edge at column c of row d has slope (2c − 1) ÷ 2d.
/// </summary>
/// <param name="at">Index of the eye.</param>
/// <param name="forward">What a row adds to an index.</param>
/// <param name="sideways">What a column adds to an index.</param>
/// <param name="rows">How many rows there are.</param>
/// <param name="first">The first column on the map, 0 or less.</param>
/// <param name="last">The last column on the map, 0 or more.</param>
internal readonly struct ShadowQuadrant(bool[] opaque, CellSet seen, int at, int forward, int sideways, int rows, int first, int last)
{
    public void Scan() => Scan(1, -1, 1, 1, 1);

    private void Scan(int row, int start, int startBelow, int end, int endBelow)
    {
        for (; row <= rows; row++)
        {
            // The sector's edges, rounded to columns: a square counts from its middle on, ties inwards.
            var from = Math.Max(first, FloorDivision.Down((2 * row * start) + startBelow, 2 * startBelow));
            var to = Math.Min(last, FloorDivision.Up((2 * row * end) - endBelow, 2 * endBelow));
            if (from > to) return;

            var open = false;
            var walled = false;
            for (var column = from; column <= to; column++)
            {
                var index = at + (row * forward) + (column * sideways);
                var wall = opaque[index];
                if (walled && !wall) (start, startBelow) = ((2 * column) - 1, 2 * row);
                if (wall || (column * startBelow >= row * start && column * endBelow <= row * end)) seen.Add(index);
                if (open && wall) Scan(row + 1, start, startBelow, (2 * column) - 1, 2 * row);
                (open, walled) = (!wall, wall);
            }

            if (!open) return;
        }
    }
}
