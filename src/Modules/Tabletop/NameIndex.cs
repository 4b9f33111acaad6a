using System.Collections.Concurrent;
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
    private static readonly ConcurrentDictionary<(string Kind, string Locale), NameIndex> _built = new();
    private readonly List<(string Key, string Name, string[] Folded)> _entries;

    /// <summary>An index of names in a language, that are found by their English ones as well.</summary>
    internal NameIndex(IEnumerable<(string Key, string Name, string English)> entries) => _entries =
    [
        .. entries.Select(entry => (entry.Key, entry.Name, new[] { Folding.Fold(entry.Name), Folding.Fold(entry.English), Folding.Fold(entry.Key) }))
            .OrderBy(entry => entry.Name, StringComparer.OrdinalIgnoreCase),
    ];

    public static NameIndex Creatures(string locale) => OfKind("creature", locale);

    public static NameIndex Spells(string locale) => OfKind("spell", locale);

    /// <summary>The entry that is meant: its key or name, else the only or first one that begins so, else one slip away.</summary>
    public string? Find(string typed) => Ranked(typed).Where(found => found.Rank <= 1 || found.Rank == 4).Select(found => found.Key).FirstOrDefault();

    /// <summary>The name nearest to something that was not found; empty if nothing is near.</summary>
    public string Nearest(string typed) => Ranked(typed).Select(found => found.Name).FirstOrDefault() ?? "";

    public IReadOnlyList<Suggestion> Suggest(string typed) =>
        [.. Ranked(typed).Take(MostSuggestions).Select(found => new Suggestion(found.Name, found.Key))];

    private IEnumerable<(string Key, string Name, int Rank)> Ranked(string typed)
    {
        var sought = Folding.Fold(typed);
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
        var slips = sought.Length < 4 ? int.MaxValue : Folding.Slips(name, sought);
        return slips <= Folding.MostSlips ? 3 + slips : int.MaxValue;
    }

    private static NameIndex OfKind(string kind, string locale) => _built.GetOrAdd((kind, locale), _ =>
    {
        var own = CompendiumWords.In(locale);
        var english = CompendiumWords.In(StringCatalog.DefaultLocale);
        return new NameIndex(own.KeysOf(kind).Select(key => (key, own[$"{kind}.{key}"], english[$"{kind}.{key}"])));
    });
}
