namespace Guildhall.Imaging.Raster;

/// <summary>Turns a line of some thickness into contours: a box for each piece and a disc for each joint and end.</summary>
internal static class Stroker
{
    /// <summary>Appends the contours of a line.</summary>
    /// <param name="thickness">In 256ths of a pixel. A hairline of one pixel gets square ends, for a disc that small is only blur.</param>
    public static void Stroke(Outline outline, ReadOnlySpan<Spot> spots, int thickness, bool closed = false)
    {
        var half = thickness / 2;
        var round = thickness > Spot.Unit;
        if (spots.Length == 1 && !round)
        {
            outline.RoundBox(Box.Around(spots[0], half), default);
        }

        for (var i = 0; i < spots.Length; i++)
        {
            if (round)
            {
                outline.Disc(spots[i], half);
            }

            if (i > 0 || (closed && spots.Length > 2))
            {
                Piece(outline, spots[i == 0 ? ^1 : i - 1], spots[i], half, square: !round);
            }
        }
    }

    private static void Piece(Outline outline, Spot from, Spot to, int half, bool square)
    {
        if (from == to)
        {
            return;
        }

        // The square root of IEEE 754 is exactly rounded, hence the same everywhere.
        double dx = to.X - from.X, dy = to.Y - from.Y;
        var length = Math.Sqrt((dx * dx) + (dy * dy));
        var along = new Spot((int)Math.Round(dx * half / length), (int)Math.Round(dy * half / length));
        var aside = new Spot(-along.Y, along.X);
        (from, to) = square ? (from - along, to + along) : (from, to);
        outline.Add([from - aside, to - aside, to + aside, from + aside]);
    }
}
