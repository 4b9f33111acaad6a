namespace Guildhall.Imaging.Raster;

/// <summary>One side of a contour, from its upper to its lower end.</summary>
/// <param name="Slope">How far x moves for each step down, in 65536ths.</param>
/// <param name="Winding">1 where the contour runs down, −1 where it runs up.</param>
internal readonly record struct Edge(int Top, int Bottom, int X, long Slope, int Winding)
{
    public static Edge Of(Spot from, Spot to) => from.Y < to.Y
        ? new(from.Y, to.Y, from.X, ((long)(to.X - from.X) << 16) / (to.Y - from.Y), 1)
        : new(to.Y, from.Y, to.X, ((long)(from.X - to.X) << 16) / (from.Y - to.Y), -1);

    public int At(int y) => X + (int)(((y - Top) * Slope) >> 16);
}
