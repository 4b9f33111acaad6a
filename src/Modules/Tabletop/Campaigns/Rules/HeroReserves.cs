using System.Collections.Immutable;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Characters;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Modules.Tabletop.Campaigns.Rules;

/// <summary>What heroes take into a battle and out of it: a sheet counts what is left, a battle what is spent.</summary>
internal static class HeroReserves
{
    public static CombatantSource SourceOf(TableHero hero) => new CombatantSource.Hero(hero.Build);

    public static CombatReserves Into(TableHero hero)
    {
        var full = CharacterReserves.Full(HeroSheets.Of(hero));
        var now = hero.Reserves;
        return new CombatReserves
        {
            HitPoints = now.Vitality.Current,
            MaximumHitPoints = now.Vitality.Maximum == full.Vitality.Maximum ? null : now.Vitality.Maximum,
            Temporary = now.Vitality.Temporary,
            Exhaustion = now.Exhaustion,
            SlotsSpent = [.. full.Slots.Select((slots, index) => Math.Max(0, slots - now.SlotsLeft(index + 1)))],
            UsesSpent = full.Uses.ToImmutableSortedDictionary(pair => pair.Key, pair => Math.Max(0, pair.Value - now.UsesLeft(pair.Key)), StringComparer.Ordinal),
        };
    }

    /// <summary>What is left after a battle.</summary>
    /// <param name="cared">Whether friends look after those who fell: the dying come to with 1 hit point.</param>
    public static CharacterReserves After(TableHero hero, Combatant fighter, bool cared)
    {
        var full = CharacterReserves.Full(HeroSheets.Of(hero));
        var health = fighter.Health;
        if (cared && health.State is LifeState.Dying or LifeState.Stable) health = health.Heal(1);
        return hero.Reserves with
        {
            Vitality = health,
            Exhaustion = fighter.Exhaustion,
            Slots = [.. full.Slots.Select((slots, index) => Math.Max(0, slots - (index < fighter.SlotsSpent.Length ? fighter.SlotsSpent[index] : 0)))],
            Uses = full.Uses.ToImmutableSortedDictionary(
                pair => pair.Key, pair => Math.Max(0, pair.Value - fighter.UsesSpent.GetValueOrDefault(pair.Key)), StringComparer.Ordinal),
        };
    }
}
