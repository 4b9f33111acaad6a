using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>Whether spells known, prepared and written down are allowed.</summary>
internal static class SpellCheck
{
    public static IEnumerable<CharacterDefect> Of(BuildWalk walk)
    {
        var allowances = SpellAllowance.Of(walk).ToList();
        foreach (var spells in walk.Build.Spells)
        {
            if (!allowances.Exists(allowance => allowance.Class.Key == spells.Class))
            {
                yield return CharacterDefect.Of("character.spells-stray", "spells." + spells.Class, ("class", spells.Class));
            }
        }

        foreach (var allowance in allowances)
        {
            var own = walk.Build.SpellsOf(allowance.Class.Key);
            var place = "spells." + allowance.Class.Key;
            foreach (var defect in List(place, "cantrips", own.Cantrips, allowance.Cantrips, allowance.CantripOptions())) yield return defect;
            foreach (var defect in List(place, "prepared", own.Prepared, allowance.Prepared, allowance.PreparedOptions(own))) yield return defect;
            if (own.Cantrips.Length < allowance.Cantrips) yield return Missing(place, "cantrips", allowance.Cantrips - own.Cantrips.Length);

            // A book may hold more than a level brings: whatever was found and copied.
            var most = allowance.Book == 0 ? 0 : int.MaxValue;
            foreach (var defect in List(place, "book", own.Book, most, allowance.BookOptions())) yield return defect;
            if (own.Book.Length < allowance.Book) yield return Missing(place, "book", allowance.Book - own.Book.Length);
        }
    }

    private static CharacterDefect Missing(string place, string list, int count) =>
        CharacterDefect.Of("character.spells-missing", place, ("list", list), ("count", count));

    private static IEnumerable<CharacterDefect> List(string place, string list, ImmutableArray<string> own, int most, IEnumerable<string> options)
    {
        if (own.Length > most) yield return CharacterDefect.Of("character.spells-too-many", place, ("list", list), ("count", most));
        if (own.Distinct(StringComparer.Ordinal).Count() < own.Length) yield return CharacterDefect.Of("character.spells-twice", place, ("list", list));
        var allowed = options.ToHashSet(StringComparer.Ordinal);
        foreach (var spell in own)
        {
            if (!allowed.Contains(spell)) yield return CharacterDefect.Of("character.spell-not-allowed", place, ("list", list), ("spell", spell));
        }
    }
}
