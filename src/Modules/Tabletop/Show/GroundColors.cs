using System.Collections.Immutable;
using Guildhall.Core.Drawings;

namespace Guildhall.Modules.Tabletop.Show;

/// <summary>The colors of the ground, and the signs by which its bitmap names them.</summary>
internal static class GroundColors
{
    public const char Clear = ' ';
    private const string Signs = "0123456789abcdefghijklmnopqrstuvwxyz";

    public static ImmutableArray<Color> All { get; } =
    [
        .. Shades("#8d7f6c", "#84765f", "#94866f", "#756852"), // floor: plain, worn, light, joint
        .. Shades("#5b5044", "#a39579"), // rubble: dark, light
        .. Shades("#3a3236", "#6a5c58", "#241f25", "#4b4145"), // wall: top, lit face, deep rock, seam
        .. Shades("#2f6d8f", "#3b7fa3", "#245973"), // water
        .. Shades("#c8471f", "#f08a35", "#7c2a17"), // lava
        .. Shades("#6f9a2c", "#9fca45"), // acid
        .. Shades("#3f5c33", "#587c41", "#2c4125"), // thorns
        .. Shades("#0f0c10", "#2a2228"), // pit
        .. Shades("#a9c9d6", "#d3e7ee"), // ice
        .. Shades("#7a5f8f", "#a284b8"), // spores
        .. Shades("#c7c1b6", "#524a44"), // spikes
    ];

    public static char Floor(int shade) => Signs[shade];

    public static char Rubble(int shade) => Signs[4 + shade];

    public static char Wall(int shade) => Signs[6 + shade];

    public static char Water(int shade) => Signs[10 + shade];

    public static char Lava(int shade) => Signs[13 + shade];

    public static char Acid(int shade) => Signs[16 + shade];

    public static char Thorns(int shade) => Signs[18 + shade];

    public static char Pit(int shade) => Signs[21 + shade];

    public static char Ice(int shade) => Signs[23 + shade];

    public static char Spores(int shade) => Signs[25 + shade];

    public static char Spikes(int shade) => Signs[27 + shade];

    private static List<Color> Shades(params ReadOnlySpan<string> colors)
    {
        var shades = new List<Color>();
        foreach (var color in colors) shades.Add(Color.Parse(color));
        return shades;
    }
}
