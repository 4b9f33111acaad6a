using System.Globalization;
using System.Text;

namespace Guildhall.Imaging.Lettering;

/// <summary>Breaks text into lines that fit; the last line says with an ellipsis that there is more.</summary>
internal sealed class TextLayout(Font font, int width)
{
    public const int MaxCharacters = 2000;

    private static readonly Rune Space = new(' ');
    private static readonly Rune Ellipsis = new('…');

    private int Room => width > 0 ? width : int.MaxValue;

    public List<TextLine> Break(string content, int lines)
    {
        List<TextLine> broken = [];
        var paragraphs = content[..Math.Min(content.Length, MaxCharacters)].ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < paragraphs.Length && broken.Count < lines; i++)
        {
            var rest = Visible(paragraphs[i]);
            do
            {
                var last = broken.Count == lines - 1;
                var taken = last ? rest.Count : Fitting(rest);
                var more = last && i < paragraphs.Length - 1;
                broken.Add(last ? Cut(rest, more) : Line(Trim(rest[..taken])));
                rest = rest[taken..];
            }
            while (rest.Count > 0 && broken.Count < lines);
        }

        return broken;
    }

    private static List<Rune> Visible(string paragraph) =>
    [
        .. paragraph.EnumerateRunes()
            .Select(rune => Rune.IsWhiteSpace(rune) ? Space : rune)
            .Where(rune => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Surrogate)),
    ];

    private static List<Rune> Trim(List<Rune> runes)
    {
        var end = runes.Count;
        while (end > 0 && runes[end - 1] == Space)
        {
            end--;
        }

        return runes[..end];
    }

    /// <summary>How many runes the next line takes: up to the last space that fits, or as many as fit, at least one.</summary>
    private int Fitting(List<Rune> runes)
    {
        var (used, space) = (0, 0);
        for (var i = 0; i < runes.Count; i++)
        {
            space = runes[i] == Space ? i + 1 : space;
            used += font.Advance(runes[i]);
            if (used - font.Gap > Room && runes[i] != Space)
            {
                return space > 0 ? space : Math.Max(i, 1);
            }
        }

        return runes.Count;
    }

    private TextLine Cut(List<Rune> runes, bool more)
    {
        var whole = Line(Trim(runes));
        if (whole.Width <= Room && !more)
        {
            return whole;
        }

        var dots = font.Advance(Ellipsis);
        var (kept, used) = (0, 0);
        while (kept < runes.Count && used + font.Advance(runes[kept]) + dots - font.Gap <= Room)
        {
            used += font.Advance(runes[kept++]);
        }

        return Line([.. Trim(runes[..kept]), Ellipsis]);
    }

    private TextLine Line(List<Rune> runes) => new([.. runes], Math.Max(0, runes.Sum(font.Advance) - font.Gap));
}
