using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Heroes.Content;

namespace Guildhall.Rules.FifthEdition.Heroes;

/// <summary>All archetypes, found by key.</summary>
public static class Archetypes
{
    /// <summary>The level up to which their features are written down; more experience does not raise a hero further.</summary>
    public const int HighestLevel = 5;

    /// <summary>All seven, by key.</summary>
    public static ImmutableArray<Archetype> All { get; } =
    [
        Barbarian.Create(),
        Cleric.Create(),
        Fighter.Create(),
        Paladin.Create(),
        Ranger.Create(),
        Rogue.Create(),
        Wizard.Create(),
    ];

    /// <summary>An archetype by its key, or null.</summary>
    public static Archetype? Find(string key) =>
        All.FirstOrDefault(archetype => string.Equals(archetype.Key, key, StringComparison.Ordinal));
}
