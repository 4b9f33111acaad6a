using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Rules.FifthEdition.Heroes;

/// <summary>What a hero has left: everything about a hero that fights wear down and rests restore.</summary>
/// <param name="Vitality">Hit points and death saves.</param>
/// <param name="HitDice">Unspent hit dice, 0 to the level.</param>
/// <param name="Slots">Unspent spell slots; the first entry is for slot level 1.</param>
/// <param name="Uses">Uses left of each of the sheet's resources, by key.</param>
/// <param name="Exhaustion">Exhaustion level, 0 to 6.</param>
public sealed record HeroReserves(
    Vitality Vitality, int HitDice, ImmutableArray<int> Slots, ImmutableSortedDictionary<string, int> Uses, int Exhaustion)
{
    /// <summary>A rested hero.</summary>
    public static HeroReserves Full(HeroSheet hero) => new(
        Vitality.Full(hero.MaximumHitPoints.Value),
        hero.Level,
        hero.Slots,
        hero.Resources.ToImmutableSortedDictionary(resource => resource.Key, resource => resource.Uses, StringComparer.Ordinal),
        0);

    /// <summary>Uses left of a feature; 0 without it.</summary>
    public int UsesLeft(string feature) => Uses.GetValueOrDefault(feature);

    /// <summary>One use less, or as many points of a pool less.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer are left.</exception>
    public HeroReserves Use(string feature, int count = 1)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, UsesLeft(feature));
        return this with { Uses = Uses.SetItem(feature, UsesLeft(feature) - count) };
    }

    /// <summary>Unspent slots of a level; 0 for levels the hero has none of.</summary>
    /// <param name="slotLevel">1 to 9.</param>
    public int SlotsLeft(int slotLevel) => slotLevel >= 1 && slotLevel <= Slots.Length ? Slots[slotLevel - 1] : 0;

    /// <summary>One slot of a level less.</summary>
    /// <exception cref="ArgumentOutOfRangeException">None is left.</exception>
    public HeroReserves Spend(int slotLevel)
    {
        ArgumentOutOfRangeException.ThrowIfZero(SlotsLeft(slotLevel), nameof(slotLevel));
        return this with { Slots = Slots.SetItem(slotLevel - 1, Slots[slotLevel - 1] - 1) };
    }

    /// <summary>The reserves after gaining a level: what the new sheet has more is there at once, what was spent stays spent.</summary>
    public HeroReserves Grown(HeroSheet before, HeroSheet after)
    {
        var fresh = Full(after);
        var old = Full(before);
        return new HeroReserves(
            Vitality.ChangeMaximum(fresh.Vitality.Maximum - old.Vitality.Maximum),
            HitDice + fresh.HitDice - old.HitDice,
            [.. fresh.Slots.Select((slots, index) => slots - (index < Slots.Length ? old.Slots[index] - Slots[index] : 0))],
            fresh.Uses.ToImmutableSortedDictionary(
                pair => pair.Key, pair => pair.Value - (old.UsesLeft(pair.Key) - UsesLeft(pair.Key)), StringComparer.Ordinal),
            Exhaustion);
    }
}
