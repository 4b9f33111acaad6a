using Guildhall.Core.Drawings;

namespace Guildhall.Imaging.Raster;

/// <summary>What color a pixel gets: one for all, or an even change along one axis.</summary>
internal readonly record struct Paint(Color From, Color To, int Start, int Length, bool Sideways)
{
    public static Paint Solid(Color color) => new(color, color, 0, 1, Sideways: false);

    public bool IsSolid => From == To;

    public Color At(int x, int y)
    {
        if (IsSolid)
        {
            return From;
        }

        var way = Math.Clamp((Sideways ? x : y) - (long)Start, 0, Length - 1);
        return From.Mix(To, (byte)(Length == 1 ? 0 : way * 255 / (Length - 1)));
    }
}
