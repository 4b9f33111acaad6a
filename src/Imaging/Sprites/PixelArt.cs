using Guildhall.Core.Drawings;

namespace Guildhall.Imaging.Sprites;

/// <summary>Small pictures by rows of characters, each naming a color.</summary>
internal sealed record PixelArt(IReadOnlyList<string> Rows, Func<char, Color> ColorOf);
