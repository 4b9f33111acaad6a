using System.Globalization;
using Guildhall.Rules.Dungeons;

namespace Guildhall.Modules.Tabletop.Show;

/// <summary>Squares as people name them: columns by letters, rows by numbers from 1.</summary>
public static class SquareNames
{
    /// <summary>For instance <c>C5</c>; <c>AA1</c> for the 27th column.</summary>
    public static string Of(Cell cell) => string.Create(CultureInfo.InvariantCulture, $"{Column(cell.X)}{cell.Y + 1}");

    /// <summary>A column's letters.</summary>
    public static string Column(int x) =>
        x < 26 ? ((char)('A' + x)).ToString() : $"{(char)('A' + (x / 26) - 1)}{(char)('A' + (x % 26))}";

    /// <summary>The square of a name, in letters of either case; null where it is none.</summary>
    public static Cell? TryParse(string name)
    {
        var letters = name.TakeWhile(char.IsAsciiLetter).Count();
        if (letters is 0 or > 2 || !int.TryParse(name.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out var row) || row is < 1 or > 200)
        {
            return null;
        }

        var x = 0;
        foreach (var letter in name[..letters]) x = (x * 26) + (char.ToUpperInvariant(letter) - 'A') + 1;
        return new Cell(x - 1, row - 1);
    }
}
