using System.Collections.Frozen;
using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Content;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition.Encounters;

/// <summary>Where each creature is met.</summary>
public static class Habitats
{
    private static readonly Lazy<FrozenDictionary<string, ImmutableArray<Habitat>>> _byCreature = new(Load);

    /// <summary>The habitats of a creature, in order; empty for one that has none.</summary>
    public static ImmutableArray<Habitat> Of(string creature) => _byCreature.Value.GetValueOrDefault(creature, []);

    private static FrozenDictionary<string, ImmutableArray<Habitat>> Load() =>
        ContentJson.ReadList<HabitatList>("habitats.json", Compendium.Habitats.Span, "habitats")
            .SelectMany(list => list.Creatures.Select(creature => (Creature: creature, list.Key)))
            .GroupBy(pair => pair.Creature, pair => pair.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Order().ToImmutableArray(), StringComparer.Ordinal);
}
