using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Spells;

/// <summary>Every spell of this game, found by key. Source: SRD 5.2, "Spell Descriptions".</summary>
public static class Spellbook
{
    /// <summary>All spells, by level and then by key.</summary>
    public static ImmutableArray<Spell> All { get; } =
    [
        .. Cantrips.All().Concat(BattleSpells.All()).Concat(BlessingSpells.All())
            .OrderBy(spell => spell.Level).ThenBy(spell => spell.Key, StringComparer.Ordinal),
    ];

    /// <summary>A spell by its key, or null.</summary>
    public static Spell? Find(string key) => All.FirstOrDefault(spell => string.Equals(spell.Key, key, StringComparison.Ordinal));
}
