using Guildhall.Core.Drawings;

namespace Guildhall.Imaging.Raster;

/// <summary>Keeps lengths within what fixed point can hold; what is moved by that lies far outside every picture.</summary>
internal static class Extent
{
    public const int Most = 4 * Drawing.MaxSide;

    /// <summary>Whole pixels.</summary>
    public static int Clamp(long pixels) => (int)Math.Clamp(pixels, -Most, Most);

    /// <summary>The same in 256ths.</summary>
    public static int Fix(long pixels) => Clamp(pixels) * Spot.Unit;
}
