using Guildhall.Core.Results;

namespace Guildhall.Rules.Dungeons.Drawn;

/// <summary>A word of a line.</summary>
/// <param name="Text">What stands there; without its quotes where it had some.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="IsQuoted">Whether it had quotes.</param>
internal sealed record TextWord(string Text, int Line, int Column, bool IsQuoted = false)
{
    private const int LongestQuote = 30;

    public PlaceTextException Wrong(PlaceTextFault fault, Refusal? wanted = null) =>
        new(new PlaceTextError(fault, Line, Column, Text[..Math.Min(Text.Length, LongestQuote)], wanted));

    /// <summary>The words of a line. What follows <c>effect=</c> is one word to the line's end.</summary>
    public static List<TextWord> Split(string line, int number, int from = 0)
    {
        var words = new List<TextWord>();
        var at = from;
        while (at < line.Length)
        {
            if (line[at] == ' ')
            {
                at++;
                continue;
            }

            var start = at;
            if (line[at] == '"')
            {
                var end = line.IndexOf('"', at + 1);
                var word = new TextWord(line[(at + 1)..(end < 0 ? line.Length : end)], number, start + 1, IsQuoted: true);
                if (end < 0 || word.Text.Length is 0 or > 200) throw word.Wrong(PlaceTextFault.BadValue, Refusal.Of("place.wanted.quote"));
                words.Add(word);
                at = end + 1;
                continue;
            }

            if (line.AsSpan(at).StartsWith("effect=", StringComparison.Ordinal)) at = line.Length;
            while (at < line.Length && line[at] != ' ') at++;
            words.Add(new TextWord(line[start..at], number, start + 1));
        }

        return words;
    }
}
