using System.Text;
using System.Text.RegularExpressions;

namespace Guildhall.Pipeline.Typing;

/// <summary>Splits a typed line into words; quotes keep spaces together, a backslash keeps the next quote. The browser client reads lines alike.</summary>
internal static partial class TypedLine
{
    private static readonly Dictionary<char, string> Quotes = new() { ['"'] = "\"", ['“'] = "”“\"", ['„'] = "“”\"", ['»'] = "«\"", ['«'] = "»\"" };

    public static IReadOnlyList<Word> Split(string line)
    {
        var words = new List<Word>();
        for (var at = 0; at < line.Length;)
        {
            if (char.IsWhiteSpace(line[at]))
            {
                at++;
                continue;
            }

            words.Add(Read(line, ref at));
        }

        return words;
    }

    private static Word Read(string line, ref int at)
    {
        var named = Named().Match(line, at);
        at += named.Length;
        var name = named.Success ? named.Groups["name"].Value.ToLowerInvariant() : null;
        return at < line.Length && Quotes.TryGetValue(line[at], out var closing)
            ? new(name, ReadQuoted(line, ref at, closing), Quoted: true)
            : new(name, ReadPlain(line, ref at), Quoted: false);
    }

    private static string ReadPlain(string line, ref int at)
    {
        var start = at;
        while (at < line.Length && !char.IsWhiteSpace(line[at]))
        {
            at++;
        }

        return line[start..at];
    }

    private static string ReadQuoted(string line, ref int at, string closing)
    {
        var value = new StringBuilder();
        for (at++; at < line.Length && !closing.Contains(line[at], StringComparison.Ordinal); at++)
        {
            at += line[at] == '\\' && at + 1 < line.Length ? 1 : 0;
            value.Append(line[at]);
        }

        at = Math.Min(at + 1, line.Length);
        return value.ToString();
    }

    [GeneratedRegex(@"\G(?<name>[A-Za-z][A-Za-z0-9-]*):", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();
}
