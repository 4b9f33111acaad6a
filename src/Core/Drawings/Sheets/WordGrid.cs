using System.Collections.Immutable;

namespace Guildhall.Core.Drawings.Sheets;

/// <summary>Phrases side by side, two in a row; a long one has a row of its own.</summary>
/// <param name="Places">Each phrase with its row and whether it stands in the right half.</param>
/// <param name="Rows">How many rows they fill.</param>
public sealed record WordGrid(ImmutableArray<(string Phrase, int Row, bool Right)> Places, int Rows)
{
    // What surely fits into half a box; drawing cuts whatever does not.
    private const int Half = 24;
    private const int Bullet = 18;

    /// <summary>The short ones first, then the long ones, each in their order.</summary>
    public static WordGrid Of(IEnumerable<string> phrases)
    {
        var places = ImmutableArray.CreateBuilder<(string Phrase, int Row, bool Right)>();
        var next = 0;
        foreach (var phrase in phrases.OrderBy(phrase => phrase.Length > Half))
        {
            next += phrase.Length > Half ? next % 2 : 0;
            places.Add((phrase, next / 2, next % 2 == 1));
            next += phrase.Length > Half ? 2 : 1;
        }

        return new(places.ToImmutable(), (next + 1) / 2);
    }

    /// <summary>Draws them, the first row at the given place.</summary>
    public void Draw(SheetInk ink, int x, int y, int width)
    {
        foreach (var (phrase, row, right) in Places)
        {
            var left = x + (right ? width / 2 : 0);
            var top = y + (row * SheetInk.Row);
            var room = phrase.Length > Half ? width : width / 2;
            Diamond(ink, left + 5, top + 10);
            ink.Text(left + Bullet, top, phrase, Palette.Parchment, TextWeight.Regular, room - Bullet - 6);
        }
    }

    private static void Diamond(SheetInk ink, int x, int y) =>
        ink.Add(new Shape.Polygon([new(x, y - 5), new(x + 5, y), new(x, y + 5), new(x - 5, y)], Palette.Gold));
}
