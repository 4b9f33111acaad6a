using System.Collections.Frozen;
using System.Globalization;

namespace Guildhall.Channels.Web.Guests;

/// <summary>What Unicode says of characters that are made of others, and of marks.</summary>
/// <param name="Parts">What a character is made of.</param>
/// <param name="Wholes">What two characters make together.</param>
/// <param name="Classes">The combining classes of marks.</param>
internal sealed record CompositionTable(
    FrozenDictionary<int, int[]> Parts, FrozenDictionary<(int First, int Second), int> Wholes, FrozenDictionary<int, int> Classes)
{
    private const string Resource = "Compositions.txt";

    /// <summary>0 for whatever is no mark.</summary>
    public int ClassOf(int rune) => Classes.GetValueOrDefault(rune);

    public static CompositionTable Load()
    {
        var parts = new Dictionary<int, int[]>();
        var wholes = new Dictionary<(int First, int Second), int>();
        var classes = new Dictionary<int, int>();
        using var reader = new StreamReader(typeof(CompositionTable).Assembly.GetManifestResourceStream(Resource)!);
        while (reader.ReadLine() is { } line)
        {
            var (name, values) = line.Split('=') is [var left, var right] ? (left, right.Split(' ')) : ("#", []);
            switch (name[0])
            {
                case '#':
                    break;
                case '@':
                    AddClass(classes, int.Parse(name.AsSpan(1), CultureInfo.InvariantCulture), values);
                    break;
                default:
                    var whole = Hex(name.AsSpan().TrimStart('!'));
                    var made = Array.ConvertAll(values, value => Hex(value));
                    parts[whole] = made;
                    if (name[0] != '!')
                    {
                        wholes[(made[0], made[1])] = whole;
                    }

                    break;
            }
        }

        return new(parts.ToFrozenDictionary(), wholes.ToFrozenDictionary(), classes.ToFrozenDictionary());
    }

    private static void AddClass(Dictionary<int, int> classes, int order, string[] ranges)
    {
        foreach (var range in ranges)
        {
            var ends = range.Split('-');
            for (var rune = Hex(ends[0]); rune <= Hex(ends[^1]); rune++)
            {
                classes[rune] = order;
            }
        }
    }

    private static int Hex(ReadOnlySpan<char> text) => int.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
