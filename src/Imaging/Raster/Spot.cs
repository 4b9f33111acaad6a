namespace Guildhall.Imaging.Raster;

/// <summary>A place in 256ths of a pixel, so that the same drawing gives the same bytes on every machine.</summary>
internal readonly record struct Spot(int X, int Y)
{
    public const int Unit = 256;

    public static Spot operator +(Spot left, Spot right) => new(left.X + right.X, left.Y + right.Y);

    public static Spot operator -(Spot left, Spot right) => new(left.X - right.X, left.Y - right.Y);
}
