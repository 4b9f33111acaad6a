using System.Collections.Concurrent;
using System.Text;
using Guildhall.Core.Drawings;

namespace Guildhall.Imaging.Lettering;

/// <summary>The letters at one size and weight, each inked once and then kept.</summary>
internal sealed class Font
{
    // From the arrows on: a thick pen would fill the inside of dice and suns.
    private const int FirstSymbol = 0x2190;

    private static readonly ConcurrentDictionary<(TextSize Size, TextWeight Weight), Font> Fonts = new();

    private readonly ConcurrentDictionary<Rune, GlyphMask> _masks = new();
    private readonly Pen _pen;
    private readonly Pen _thin;

    private Font(TextSize size, TextWeight weight) => (_pen, _thin) = (Pen.Of(size, weight), Pen.Of(size, TextWeight.Regular));

    public int LineHeight => _pen.LineHeight;

    /// <summary>Clear pixels between two letters; a line ends without them.</summary>
    public int Gap => _pen.Gap;

    public static Font Of(TextSize size, TextWeight weight) => Fonts.GetOrAdd((size, weight), key => new Font(key.Size, key.Weight));

    public GlyphMask Find(Rune rune)
    {
        var known = GlyphBook.Has(rune) ? rune : Rune.ReplacementChar;
        return _masks.GetOrAdd(known, key => (key.Value < FirstSymbol ? _pen : _thin).Ink(GlyphBook.Find(key)));
    }

    /// <summary>How far the next letter begins after this one, in pixels.</summary>
    public int Advance(Rune rune) => Find(rune).Advance;
}
