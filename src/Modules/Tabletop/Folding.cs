using System.Text;

namespace Guildhall.Modules.Tabletop;

/// <summary>Words as they are compared: small letters without dots and apostrophes, and how far two are apart.</summary>
internal static class Folding
{
    /// <summary>As far as <see cref="Slips"/> looks.</summary>
    public const int MostSlips = 2;

    private const int ShortestStem = 4;
    private static readonly string[] Endings = ["ings", "ing", "ungen", "ung", "ern", "ed", "es", "er", "en", "em", "s", "e", "n"];

    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.ToLowerInvariant())
        {
            _ = letter switch
            {
                'ä' => folded.Append('a'),
                'ö' => folded.Append('o'),
                'ü' => folded.Append('u'),
                'ß' => folded.Append("ss"),
                '-' or '/' => folded.Append(' '),
                '\'' or '’' or '.' or ',' => folded,
                _ => folded.Append(letter),
            };
        }

        return folded.ToString().Trim();
    }

    /// <summary>The words of a text without the commonest endings, so that "grapples" finds "grappling".</summary>
    public static IEnumerable<string> Stems(string text)
    {
        var word = new StringBuilder();
        foreach (var letter in Fold(text).Append(' '))
        {
            if (char.IsLetterOrDigit(letter))
            {
                word.Append(letter);
            }
            else if (word.Length > 0)
            {
                yield return Stem(word.ToString());
                word.Clear();
            }
        }
    }

    /// <summary>Letters to change, add or leave out, as far as two; more is the largest number.</summary>
    public static int Slips(string name, string sought)
    {
        if (Math.Abs(name.Length - sought.Length) > MostSlips) return int.MaxValue;
        var above = new int[sought.Length + 1];
        var row = new int[sought.Length + 1];
        for (var j = 0; j < above.Length; j++) above[j] = j;
        for (var i = 1; i <= name.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j < row.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (name[i - 1] == sought[j - 1] ? 0 : 1));
            }

            (above, row) = (row, above);
        }

        return above[^1];
    }

    private static string Stem(string word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }
}
