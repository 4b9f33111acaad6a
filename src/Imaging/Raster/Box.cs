namespace Guildhall.Imaging.Raster;

/// <summary>A rectangle in 256ths of a pixel.</summary>
internal readonly record struct Box(int Left, int Top, int Right, int Bottom)
{
    public int Width => Right - Left;

    public int Height => Bottom - Top;

    public bool IsEmpty => Width <= 0 || Height <= 0;

    /// <summary>A rectangle given in whole pixels.</summary>
    public static Box Of(long x, long y, long width, long height) =>
        new(Extent.Fix(x), Extent.Fix(y), Extent.Fix(x + width), Extent.Fix(y + height));

    public static Box Around(Spot center, int radius) =>
        new(center.X - radius, center.Y - radius, center.X + radius, center.Y + radius);

    public Box Shrink(int rim) => new(Left + rim, Top + rim, Right - rim, Bottom - rim);

    /// <summary>Round corners of so many pixels, as far as the shorter side has room for them.</summary>
    public Spot Corner(int radius)
    {
        var most = Math.Max(0, Math.Min(Width, Height) / 2);
        var used = Math.Clamp(Extent.Fix(radius), 0, most);
        return new Spot(used, used);
    }
}
