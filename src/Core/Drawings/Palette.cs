namespace Guildhall.Core.Drawings;

/// <summary>
/// The house's colors: candlelight on dark stone. Every text color has a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3) on
/// <see cref="Night"/>, <see cref="Panel"/> and <see cref="Raised"/>, and <see cref="Ink"/> has it on <see cref="Parchment"/> and <see cref="Gold"/>.
/// </summary>
public static class Palette
{
    /// <summary>Darkest ground: fog, tracks of bars, shadows.</summary>
    public static Color Abyss { get; } = new(0x0c, 0x0a, 0x0d);

    /// <summary>Ground of a picture.</summary>
    public static Color Night { get; } = new(0x17, 0x14, 0x19);

    /// <summary>Ground of a box upon the picture.</summary>
    public static Color Panel { get; } = new(0x23, 0x1e, 0x24);

    /// <summary>Ground of a box upon a box.</summary>
    public static Color Raised { get; } = new(0x31, 0x2a, 0x30);

    /// <summary>Rim of a box.</summary>
    public static Color Edge { get; } = new(0x57, 0x49, 0x48);

    /// <summary>Text: what is to be read.</summary>
    public static Color Parchment { get; } = new(0xef, 0xe3, 0xc8);

    /// <summary>Text: labels and asides.</summary>
    public static Color Muted { get; } = new(0xb8, 0xa8, 0x92);

    /// <summary>Text: headings, treasure, what is one's own.</summary>
    public static Color Gold { get; } = new(0xe9, 0xb9, 0x4f);

    /// <summary>Text: fire, warning.</summary>
    public static Color Ember { get; } = new(0xf0, 0x85, 0x4a);

    /// <summary>Text: harm, foes.</summary>
    public static Color Blood { get; } = new(0xf0, 0x76, 0x6f);

    /// <summary>Text: health, success.</summary>
    public static Color Moss { get; } = new(0x8c, 0xc6, 0x6a);

    /// <summary>Text: magic, links, water.</summary>
    public static Color Frost { get; } = new(0x7c, 0xb8, 0xe6);

    /// <summary>Text: rarity, the arcane.</summary>
    public static Color Amethyst { get; } = new(0xc0, 0x9a, 0xec);

    /// <summary>Highest light.</summary>
    public static Color White { get; } = new(0xff, 0xfb, 0xf2);

    /// <summary>Text upon parchment and gold.</summary>
    public static Color Ink { get; } = new(0x2b, 0x1d, 0x16);

    /// <summary>Floor of a room on a map.</summary>
    public static Color Floor { get; } = new(0x8a, 0x7a, 0x66);

    /// <summary>Floor of a corridor, and every other flagstone.</summary>
    public static Color FloorShade { get; } = new(0x7c, 0x6d, 0x5b);

    /// <summary>Wall of a map.</summary>
    public static Color Wall { get; } = new(0x3d, 0x34, 0x37);

    /// <summary>Lit edge of a wall.</summary>
    public static Color WallLight { get; } = new(0x5e, 0x51, 0x4f);

    /// <summary>Water on a map.</summary>
    public static Color Water { get; } = new(0x2f, 0x6d, 0x8f);

    /// <summary>Meadow and forest floor on a map.</summary>
    public static Color Grass { get; } = new(0x4d, 0x6b, 0x3c);

    /// <summary>Lies over what was seen before but is out of sight.</summary>
    public static Color Fog { get; } = new(0x0c, 0x0a, 0x0d, 0xa8);
}
