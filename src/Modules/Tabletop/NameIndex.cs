using System.Collections.Concurrent;
using System.Text;
using Guildhall.Core.Commands;
using Guildhall.Core.Text;

namespace Guildhall.Modules.Tabletop;

/// <summary>
/// Finds entries by what people type: the key, a name in their language or in English, its beginning, a part of it, or nearly it. It is made from the
/// names alone, so that completing a name does not read the content.
/// </summary>
internal sealed class NameIndex
{
    private const int MostSuggestions = 25;
    private const int MostSlips = 2;
    private static readonly ConcurrentDictionary<(string Kind, string Locale), NameIndex> _built = new();
    private readonly List<(string Key, string Name, string[] Folded)> _entries;

    private NameIndex(string kind, string locale)
    {
        var own = CompendiumWords.In(locale);
        var english = CompendiumWords.In(StringCatalog.DefaultLocale);
        _entries = [.. own.KeysOf(kind)
            .Select(key => (key, own[$"{kind}.{key}"], new[] { Fold(own[$"{kind}.{key}"]), Fold(english[$"{kind}.{key}"]), Fold(key) }))
            .OrderBy(entry => entry.Item2, StringComparer.OrdinalIgnoreCase)];
    }

    public static NameIndex Creatures(string locale) =>
        _built.GetOrAdd(("creature", locale), _ => new NameIndex("creature", locale));

    public static NameIndex Spells(string locale) =>
        _built.GetOrAdd(("spell", locale), _ => new NameIndex("spell", locale));

    /// <summary>The entry that is meant: its key or name, else the only or first one that begins so, else one slip away.</summary>
    public string? Find(string typed) => Ranked(typed).Where(found => found.Rank <= 1 || found.Rank == 4).Select(found => found.Key).FirstOrDefault();

    /// <summary>The name nearest to something that was not found; empty if nothing is near.</summary>
    public string Nearest(string typed) => Ranked(typed).Select(found => found.Name).FirstOrDefault() ?? "";

    public IReadOnlyList<Suggestion> Suggest(string typed) =>
        [.. Ranked(typed).Take(MostSuggestions).Select(found => new Suggestion(found.Name, found.Key))];

    private IEnumerable<(string Key, string Name, int Rank)> Ranked(string typed)
    {
        var sought = Fold(typed);
        return _entries
            .Select(entry => (entry.Key, entry.Name, Rank: entry.Folded.Min(name => RankOf(name, sought))))
            .Where(found => found.Rank < int.MaxValue)
            .OrderBy(found => found.Rank);
    }

    /// <summary>0 the name itself, 1 its beginning, 2 the beginning of one of its words, 3 a part of it, 4 and 5 one or two slips away.</summary>
    private static int RankOf(string name, string sought)
    {
        if (name == sought) return 0;
        if (name.StartsWith(sought, StringComparison.Ordinal)) return 1;
        var at = name.IndexOf(sought, StringComparison.Ordinal);
        if (at > 0) return name[at - 1] == ' ' || name.Contains($" {sought}", StringComparison.Ordinal) ? 2 : 3;
        var slips = sought.Length < 4 ? int.MaxValue : Slips(name, sought);
        return slips <= MostSlips ? 3 + slips : int.MaxValue;
    }

    /// <summary>Letters to change, add or leave out, as far as two.</summary>
    private static int Slips(string name, string sought)
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

    private static string Fold(string text)
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
}
