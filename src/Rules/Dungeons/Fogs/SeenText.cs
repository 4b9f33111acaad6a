using System.Collections.Immutable;
using System.Text;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.Dungeons.Fogs;

/// <summary>
/// Squares of a floor as text: how many are not seen, then how many are, and so on by turns, row after row, in figures of base 36
/// with dots between them. What is never seen at the end is left out, so the text for nothing is empty.
/// </summary>
public static class SeenText
{
    private const string Figures = "0123456789abcdefghijklmnopqrstuvwxyz";

    /// <summary>The text of a set.</summary>
    public static string Write(CellSet seen)
    {
        var text = new StringBuilder();
        var (at, start, length) = (0, 0, 0);
        foreach (var index in seen.Indices())
        {
            if (length > 0 && index == start + length)
            {
                length++;
                continue;
            }

            Flush();
            (start, length) = (index, 1);
        }

        Flush();
        return text.ToString();

        void Flush()
        {
            if (length == 0) return;
            Append(text, start - at);
            Append(text, length);
            at = start + length;
        }
    }

    /// <summary>The set of a text. What lies beyond the map is left out.</summary>
    /// <exception cref="FormatException">The text is not of that form.</exception>
    public static CellSet Read(string text, int width, int height)
    {
        var seen = new CellSet(width, height);
        foreach (var (start, length) in Runs(text))
        {
            for (var index = start; index < Math.Min(start + length, width * height); index++) seen.Add(index);
        }

        return seen;
    }

    /// <summary>What is in either of two texts of the same floor.</summary>
    public static string Merge(string one, string other)
    {
        if (one.Length == 0 || one == other) return other;
        if (other.Length == 0) return one;
        var runs = Runs(one).Concat(Runs(other)).OrderBy(run => run.Start).ToImmutableArray();
        var text = new StringBuilder();
        var at = 0;
        for (var index = 0; index < runs.Length;)
        {
            var (start, end) = (runs[index].Start, runs[index].Start + runs[index].Length);
            for (index++; index < runs.Length && runs[index].Start <= end; index++)
            {
                end = Math.Max(end, runs[index].Start + runs[index].Length);
            }

            Append(text, start - at);
            Append(text, end - start);
            at = end;
        }

        return text.ToString();
    }

    private static IEnumerable<(int Start, int Length)> Runs(string text)
    {
        if (text.Length == 0) yield break;
        var words = text.Split('.');
        if (words.Length % 2 != 0) throw new FormatException("Runs come in pairs.");
        var at = 0;
        for (var index = 0; index < words.Length; index += 2)
        {
            at += Number(words[index]);
            var length = Number(words[index + 1]);
            yield return (at, length);
            at += length;
        }
    }

    private static int Number(string word)
    {
        if (word.Length is 0 or > 4) throw new FormatException("A run has 1 to 4 figures.");
        var number = 0;
        foreach (var figure in word)
        {
            var value = Figures.IndexOf(figure, StringComparison.Ordinal);
            number = value >= 0 ? (number * 36) + value : throw new FormatException("Figures are 0 to 9 and a to z.");
        }

        return number;
    }

    private static void Append(StringBuilder text, int number)
    {
        if (text.Length > 0) text.Append('.');
        var start = text.Length;
        do
        {
            text.Insert(start, Figures[number % 36]);
            number /= 36;
        }
        while (number > 0);
    }
}
