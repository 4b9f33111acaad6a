using System.Globalization;
using System.Text;

namespace Guildhall.Imaging.Lettering;

/// <summary>
/// The house's own letters, read from their content file: <c>character width strokes</c> where strokes are points
/// <c>x,y</c> the pen goes through and corners <c>*x,y</c> it rounds, parted by <c>|</c>; <c>fill</c> inks the area instead,
/// <c>@x</c> begins with another character's strokes. <c>compose ¨ ÄA</c> puts a mark upon letters.
/// </summary>
internal static class GlyphBook
{
    private static readonly Rune Box = new('□');
    private static readonly Dictionary<Rune, Glyph> Glyphs = Read();

    public static IEnumerable<Rune> Known => Glyphs.Keys.Order();

    public static bool Has(Rune rune) => Glyphs.ContainsKey(rune);

    public static Glyph Find(Rune rune) => Glyphs.TryGetValue(rune, out var glyph) ? glyph : Glyphs[Box];

    private static Dictionary<Rune, Glyph> Read()
    {
        var glyphs = new Dictionary<Rune, Glyph>();
        foreach (var line in ContentFile.Lines("Glyphs.txt"))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words[0] == "compose")
            {
                Compose(glyphs, glyphs[Only(words[1])], words.AsSpan(2));
                continue;
            }

            var name = words[0] == "space" ? new Rune(' ') : Only(words[0]);
            glyphs.Add(name, Write(glyphs, Units(words[1]), words.AsSpan(2)));
        }

        return glyphs;
    }

    private static Rune Only(string word) => Rune.GetRuneAt(word, 0);

    private static Glyph Write(Dictionary<Rune, Glyph> glyphs, int width, ReadOnlySpan<string> words)
    {
        List<Stroke> strokes = [];
        List<StrokePoint> points = [];
        var inked = false;
        foreach (var word in words)
        {
            switch (word)
            {
                case "|":
                    strokes.Add(new Stroke([.. points], inked));
                    points.Clear();
                    inked = false;
                    break;
                case "fill":
                    inked = true;
                    break;
                case ['@', .. var other]:
                    strokes.AddRange(glyphs[Only(other)].Strokes);
                    break;
                default:
                    points.Add(Point(word));
                    break;
            }
        }

        return new Glyph(width, points.Count == 0 ? [.. strokes] : [.. strokes, new Stroke([.. points], inked)]);
    }

    // Marks are drawn for low letters; capitals lift those that stand above.
    private static void Compose(Dictionary<Rune, Glyph> glyphs, Glyph mark, ReadOnlySpan<string> pairs)
    {
        var above = mark.Strokes[0].Points[0].Y > 0;
        foreach (var pair in pairs)
        {
            var (name, letter) = (Only(pair), glyphs[new Rune(pair[1])].Beneath(mark));
            var lift = above && letter.IsTall ? 2 * Glyph.Unit : 0;
            glyphs.Add(name, letter.With(mark, (letter.Width - mark.Width) / 2, lift));
        }
    }

    private static StrokePoint Point(string word)
    {
        var corner = word[0] == '*';
        var parts = (corner ? word[1..] : word).Split(',');
        return new StrokePoint(Units(parts[0]), Units(parts[1]), corner);
    }

    private static int Units(string number) => (int)(decimal.Parse(number, CultureInfo.InvariantCulture) * Glyph.Unit);
}
