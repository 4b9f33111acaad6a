namespace Guildhall.Imaging.Raster;

/// <summary>A quarter of an ellipse between two spots that leans into a corner, as straight pieces.</summary>
internal static class Bend
{
    // (4/3)·(√2 − 1) in 65536ths: the cubic that differs from a circle by less than 0.03 % of its radius.
    private const long Lean = 36195;

    /// <summary>Appends the pieces' ends, without the first spot and with the last.</summary>
    public static void Flatten(List<Spot> spots, Spot from, Spot corner, Spot to)
    {
        var first = Toward(from, corner);
        var second = Toward(to, corner);
        var pieces = Pieces(from, to);
        for (var i = 1; i < pieces; i++)
        {
            spots.Add(new Spot(
                Cubic(from.X, first.X, second.X, to.X, i, pieces),
                Cubic(from.Y, first.Y, second.Y, to.Y, i, pieces)));
        }

        spots.Add(to);
    }

    private static Spot Toward(Spot from, Spot corner) =>
        new(from.X + (int)(((corner.X - from.X) * Lean) >> 16), from.Y + (int)(((corner.Y - from.Y) * Lean) >> 16));

    private static int Pieces(Spot from, Spot to)
    {
        var pixels = Math.Max(Math.Abs(to.X - from.X), Math.Abs(to.Y - from.Y)) / Spot.Unit;
        return pixels switch
        {
            < 2 => 4,
            < 8 => 8,
            < 40 => 16,
            _ => 32,
        };
    }

    private static int Cubic(long a, long b, long c, long d, long step, long steps)
    {
        var rest = steps - step;
        var sum = (a * rest * rest * rest) + (3 * b * rest * rest * step) + (3 * c * rest * step * step) + (d * step * step * step);
        var whole = steps * steps * steps;
        return (int)((sum + (sum < 0 ? -whole / 2 : whole / 2)) / whole);
    }
}
