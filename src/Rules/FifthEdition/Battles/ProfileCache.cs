using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Guildhall.Rules.FifthEdition.Characters;
using Guildhall.Rules.FifthEdition.Content;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Profiles that were worked out before.</summary>
internal static class ProfileCache
{
    private static readonly ConcurrentDictionary<string, CombatProfile> _creatures = new(StringComparer.Ordinal);
    private static readonly ConditionalWeakTable<CharacterBuild, CombatProfile> _heroes = [];

    public static CombatProfile Of(CombatantSource source) => source switch
    {
        CombatantSource.Creature creature => _creatures.GetOrAdd(creature.Key, key => CreatureProfile.Of(Compendium.Creatures[key])),
        CombatantSource.Hero hero => _heroes.GetValue(hero.Build, build => CharacterProfile.Of(CharacterSheet.Derive(build))),
        CombatantSource.Made made => made.Profile,
        _ => throw new UnreachableException(source.GetType().Name),
    };
}
