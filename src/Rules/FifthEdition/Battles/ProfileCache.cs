using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Guildhall.Rules.FifthEdition.Characters;
using Guildhall.Rules.FifthEdition.Content;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Profiles that were worked out before.</summary>
internal static class ProfileCache
{
    private static readonly ConcurrentDictionary<string, CombatProfile> _creatures = new(StringComparer.Ordinal);
    private static readonly ImmutableArray<ConditionalWeakTable<CharacterBuild, CombatProfile>> _heroes = [.. Enum.GetValues<LoadRule>().Select(_ => new ConditionalWeakTable<CharacterBuild, CombatProfile>())];

    public static CombatProfile Of(CombatantSource source) => source switch
    {
        CombatantSource.Creature creature => _creatures.GetOrAdd(creature.Key, key => CreatureProfile.Of(Compendium.Creatures[key])),
        CombatantSource.Hero hero => _heroes[(int)hero.Load].GetValue(hero.Build, build => CharacterProfile.Of(CharacterSheet.Derive(build, CharacterRules.Standard with { Load = hero.Load }))),
        CombatantSource.Shaped shaped => BeastForms.Shaped(Of(shaped.Own), Of(new CombatantSource.Creature(shaped.Beast))),
        CombatantSource.Made made => made.Profile,
        CombatantSource.Form form => In(form, Of(form.Of)),
        _ => throw new UnreachableException(source.GetType().Name),
    };

    private static CombatProfile In(CombatantSource.Form form, CombatProfile own) => own with
    {
        Size = form.Size ?? own.Size,
        Speeds = form.Speeds ?? own.Speeds,
        Actions = [.. own.Actions.Where(action => action.Forms.IsEmpty || action.Forms.Contains(form.Key, StringComparer.Ordinal))],
    };
}
