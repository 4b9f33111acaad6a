using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Characters;

namespace Guildhall.Modules.Tabletop.Sheets.Show;

/// <summary>What is different between two states of a sheet, in short phrases.</summary>
internal static class SheetDifference
{
    private const int MostNamed = 6;

    /// <summary>Empty where they are the same.</summary>
    public static ImmutableArray<string> Of(StoredSheet before, StoredSheet after, SheetTerms terms)
    {
        var phrases = Phrases(before, after, terms).ToImmutableArray();
        var same = before.Name == after.Name && before.Experience == after.Experience && Equal(before.Build, after.Build) && Equal(before.Reserves, after.Reserves);
        return !phrases.IsEmpty || same ? phrases : [terms.Say("sheet.changed-other")];
    }

    private static bool Equal<T>(T one, T other) => Core.Sessions.CanonicalJson.Write(one) == Core.Sessions.CanonicalJson.Write(other);

    private static IEnumerable<string> Phrases(StoredSheet before, StoredSheet after, SheetTerms terms)
    {
        if (before.Name != after.Name) yield return From("sheet.changed-name", before.Name, after.Name, terms);
        if (before.Build.Levels.Length != after.Build.Levels.Length)
        {
            yield return From("sheet.changed-level", SheetTerms.Number(before.Build.Levels.Length), SheetTerms.Number(after.Build.Levels.Length), terms);
        }

        if (before.Experience != after.Experience)
        {
            yield return From("sheet.changed-experience", SheetTerms.Number(before.Experience), SheetTerms.Number(after.Experience), terms);
        }

        var (old, now) = (before.Reserves.Vitality, after.Reserves.Vitality);
        if ((old.Current, old.Maximum, old.Temporary) != (now.Current, now.Maximum, now.Temporary))
        {
            yield return From("sheet.changed-hp", $"{SheetTerms.Number(old.Current)}/{SheetTerms.Number(old.Maximum)}", $"{SheetTerms.Number(now.Current)}/{SheetTerms.Number(now.Maximum)}", terms);
        }

        foreach (var ability in Enum.GetValues<Ability>())
        {
            if (before.Build.Scores[ability] != after.Build.Scores[ability])
            {
                yield return terms.Say(
                    "sheet.changed-score", ("ability", terms.Rules.Of(ability)), ("from", before.Build.Scores[ability]), ("to", after.Build.Scores[ability]));
            }
        }

        if (before.Build.Copper != after.Build.Copper)
        {
            yield return From("sheet.changed-coins", terms.Coins(before.Build.Copper), terms.Coins(after.Build.Copper), terms);
        }

        var (lost, gained) = (Things(before, terms), Things(after, terms));
        if (Listed("sheet.changed-without", lost.Except(gained, StringComparer.Ordinal), terms) is { } without) yield return without;
        if (Listed("sheet.changed-with", gained.Except(lost, StringComparer.Ordinal), terms) is { } with) yield return with;
        var (forgotten, learned) = (Spells(before, terms), Spells(after, terms));
        if (Listed("sheet.changed-unprepared", forgotten.Except(learned, StringComparer.Ordinal), terms) is { } gone) yield return gone;
        if (Listed("sheet.changed-prepared", learned.Except(forgotten, StringComparer.Ordinal), terms) is { } fresh) yield return fresh;
    }

    private static string From(string key, string from, string to, SheetTerms terms) => terms.Say(key, ("from", from), ("to", to));

    private static List<string> Things(StoredSheet sheet, SheetTerms terms) => [.. sheet.Build.Equipment.Select(terms.Carried)];

    private static List<string> Spells(StoredSheet sheet, SheetTerms terms) =>
    [
        .. sheet.Build.Spells.SelectMany(spells => spells.Cantrips.Concat(spells.Prepared).Concat(spells.Book)).Distinct(StringComparer.Ordinal).Select(key => terms.Option(ChoiceKind.Spell, key)),
    ];

    private static string? Listed(string key, IEnumerable<string> names, SheetTerms terms)
    {
        var all = names.ToList();
        if (all.Count == 0) return null;
        var shown = all.Count <= MostNamed ? all : [.. all.Take(MostNamed), terms.Say("sheet.more", ("count", all.Count - MostNamed))];
        return terms.Say(key, ("list", SheetTerms.Join(shown)));
    }
}
