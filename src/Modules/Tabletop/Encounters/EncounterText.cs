using System.Collections.Immutable;
using System.Globalization;
using Guildhall.Core.Results;
using Guildhall.Rules.FifthEdition.Encounters;

namespace Guildhall.Modules.Tabletop.Encounters;

/// <summary>Creatures as people type them: <c>2 ogres</c> will not do, <c>2 ogre, goblin warrior 4</c> will.</summary>
internal static class EncounterText
{
    private const int MostGroups = 10;
    private const int MostOfOne = 50;
    private static readonly char[] Separators = [',', ';', '+', '\n'];
    private static readonly char[] Times = ['x', '×', '*'];

    public static Result<ImmutableArray<EncounterGroup>> Read(string typed, NameIndex index)
    {
        var groups = new List<EncounterGroup>();
        foreach (var part in typed.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (count, name) = Split(part);
            if (index.Find(name) is not { } key) return Refusal.Of("tabletop.no-monster", ("typed", name), ("near", index.Nearest(name)));
            if (count is < 1 or > MostOfOne || groups.Count == MostGroups) return Refusal.Of("tabletop.bad-creatures", ("most", MostOfOne), ("groups", MostGroups));
            var known = groups.FindIndex(group => group.Creature == key);
            if (known < 0)
            {
                groups.Add(new EncounterGroup(key, count));
            }
            else
            {
                groups[known] = groups[known] with { Count = groups[known].Count + count };
            }
        }

        return groups.Count == 0 ? Refusal.Of("tabletop.bad-creatures", ("most", MostOfOne), ("groups", MostGroups)) : groups.ToImmutableArray();
    }

    /// <summary>The number stands before or behind the name, with or without a sign between; one where there is none.</summary>
    private static (int Count, string Name) Split(string part)
    {
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 1 && Number(words[0]) is { } first) return (first, string.Join(' ', words.Skip(1).SkipWhile(word => word.Length == 1 && Times.Contains(word[0]))));
        return words.Length > 1 && Number(words[^1]) is { } last ? (last, string.Join(' ', words[..^1])) : (1, part);
    }

    private static int? Number(string word) =>
        int.TryParse(word.Trim(Times), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
