using System.Collections.Immutable;

namespace Guildhall.Core.Drawings;

/// <summary>A bar that is partly full: hit points, experience, a vote.</summary>
public static class ProgressBar
{
    /// <summary>The shapes of a bar, to be spread among others. Anything above 0 shows a sliver, and only the whole fills it.</summary>
    /// <param name="x">Left edge.</param>
    /// <param name="y">Top edge.</param>
    /// <param name="width">In pixels, rim included.</param>
    /// <param name="height">In pixels, rim included; 8 or more look best.</param>
    /// <param name="value">How much there is; below 0 counts as 0, above the maximum as the maximum.</param>
    /// <param name="maximum">How much there could be; 0 or less gives an empty bar.</param>
    /// <param name="color">Of the full part.</param>
    public static ImmutableArray<Shape> Of(int x, int y, int width, int height, long value, long maximum, Color color)
    {
        var radius = height / 2;
        var track = new Shape.Rectangle(x, y, width, height, Palette.Abyss, Palette.Edge, 2, radius);
        var inner = width - 4;
        if (maximum <= 0 || value <= 0 || inner <= 0 || height <= 4)
        {
            return [track];
        }

        var share = (int)((Int128)inner * Math.Min(value, maximum) / maximum);
        var full = value >= maximum ? inner : Math.Clamp(share, Math.Min(height - 4, inner - 1), inner - 1);
        var light = color.Mix(Palette.White, 70);
        return [track, new Shape.Gradient(x + 2, y + 2, full, height - 4, light, color.Mix(Palette.Abyss, 50), Radius: radius)];
    }
}
