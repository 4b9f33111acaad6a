using Guildhall.Core.Chance;
using Guildhall.Core.Results;

namespace Guildhall.Rules.FifthEdition.Heroes;

/// <summary>What rests restore (SRD 5.2, "Short Rest", "Long Rest", "Arcane Recovery").</summary>
public static class Rests
{
    /// <summary>Spell slots above this level are out of Arcane Recovery's reach.</summary>
    private const int HighestRecoveredSlot = 5;

    /// <summary>
    /// A finished Short Rest: features come back as each says. Hit dice are spent one by one with <see cref="SpendHitDie"/>. Refuses
    /// <c>hero.rest-down</c> without hit points.
    /// </summary>
    public static Result<HeroReserves> Short(HeroSheet hero, HeroReserves reserves)
    {
        if (reserves.Vitality.Current == 0) return Refusal.Of("hero.rest-down");

        var uses = reserves.Uses;
        foreach (var resource in hero.Resources)
        {
            var left = reserves.UsesLeft(resource.Key);
            uses = uses.SetItem(resource.Key, resource.ShortRest switch
            {
                ShortRestRecovery.None => left,
                ShortRestRecovery.One => Math.Min(resource.Uses, left + 1),
                ShortRestRecovery.All => resource.Uses,
            });
        }

        return reserves with { Uses = uses };
    }

    /// <summary>
    /// A finished Long Rest: all hit points, hit dice, slots and uses, and one exhaustion level less; temporary hit points end. Refuses
    /// <c>hero.rest-down</c> without hit points.
    /// </summary>
    public static Result<HeroReserves> Long(HeroSheet hero, HeroReserves reserves)
    {
        if (reserves.Vitality.Current == 0) return Refusal.Of("hero.rest-down");
        return HeroReserves.Full(hero) with { Exhaustion = Math.Max(0, reserves.Exhaustion - 1) };
    }

    /// <summary>
    /// Throws one hit die in a Short Rest and regains its face and the Constitution modifier, at least 1. Refuses
    /// <c>hero.rest-down</c> without hit points, <c>hero.rest-unhurt</c> at the maximum and <c>hero.rest-no-hit-dice</c> if all are spent.
    /// </summary>
    public static Result<HitDieSpent> SpendHitDie(HeroSheet hero, HeroReserves reserves, IDice dice)
    {
        var vitality = reserves.Vitality;
        if (vitality.Current == 0) return Refusal.Of("hero.rest-down");
        if (vitality.Current == vitality.Maximum) return Refusal.Of("hero.rest-unhurt", ("maximum", vitality.Maximum));
        if (reserves.HitDice == 0) return Refusal.Of("hero.rest-no-hit-dice", ("level", hero.Level));

        var face = dice.Roll(hero.Archetype.HitDie);
        var healed = vitality.Heal(Math.Max(1, face + hero.Abilities.Modifier(Ability.Constitution)));
        return new HitDieSpent(face, healed.Current - vitality.Current, reserves with { Vitality = healed, HitDice = reserves.HitDice - 1 });
    }

    /// <summary>
    /// Arcane Recovery at the end of a Short Rest: regains expended slots, the highest that fit first. Refuses
    /// <c>hero.arcane-recovery-spent</c> if the feature is spent or missing and <c>hero.no-slot-expended</c> if there is nothing to regain.
    /// </summary>
    public static Result<HeroReserves> RecoverSlots(HeroSheet hero, HeroReserves reserves)
    {
        if (reserves.UsesLeft(FeatureKeys.ArcaneRecovery) == 0) return Refusal.Of("hero.arcane-recovery-spent");

        var budget = HeroFeatures.ArcaneRecovery(hero);
        var slots = reserves.Slots;
        for (var level = Math.Min(HighestRecoveredSlot, slots.Length); level >= 1; level--)
        {
            var regained = Math.Min(budget / level, hero.Slots[level - 1] - slots[level - 1]);
            slots = slots.SetItem(level - 1, slots[level - 1] + regained);
            budget -= regained * level;
        }

        if (slots.SequenceEqual(reserves.Slots)) return Refusal.Of("hero.no-slot-expended");
        return reserves.Use(FeatureKeys.ArcaneRecovery) with { Slots = slots };
    }
}
