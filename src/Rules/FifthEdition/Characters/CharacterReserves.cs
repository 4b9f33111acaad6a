using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>What a character has left: everything that play wears down and rests give back (<see cref="CharacterRests"/>).</summary>
/// <param name="Vitality">Hit points, temporary hit points and death saves.</param>
public sealed record CharacterReserves(Vitality Vitality)
{
    /// <summary>Unspent hit dice by their faces, e.g. 5 of 10.</summary>
    public ImmutableSortedDictionary<int, int> HitDice { get; init; } = ImmutableSortedDictionary<int, int>.Empty;

    /// <summary>Unspent spell slots; the first entry is for slot level 1.</summary>
    public ImmutableArray<int> Slots { get => field.IsDefault ? [] : field; init; }

    /// <summary>Unspent slots of Pact Magic.</summary>
    public int PactSlots { get; init; }

    /// <summary>Uses left of each resource, by key.</summary>
    public ImmutableSortedDictionary<string, int> Uses
    {
        get;
        init => field = value.WithComparers(StringComparer.Ordinal);
    } = ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal);

    /// <summary>Exhaustion level, 0 to 6; 6 is death.</summary>
    public int Exhaustion { get; init; }

    /// <summary>Whether the character has Heroic Inspiration.</summary>
    public bool Inspired { get; init; }

    /// <summary>A rested character.</summary>
    public static CharacterReserves Full(CharacterSheet sheet) => new(Vitality.Full(sheet.MaximumHitPoints.Value))
    {
        HitDice = sheet.HitDice,
        Slots = sheet.Slots,
        PactSlots = sheet.PactSlots.Count,
        Uses = sheet.Resources.ToImmutableSortedDictionary(resource => resource.Key, resource => resource.Maximum.Value, StringComparer.Ordinal),
        Inspired = sheet.Has("resourceful"),
    };

    /// <summary>Uses left of a resource; 0 without it.</summary>
    public int UsesLeft(string resource) => Uses.GetValueOrDefault(resource);

    /// <summary>One use less, or so many points.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer are left.</exception>
    public CharacterReserves Use(string resource, int count = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, UsesLeft(resource));
        return this with { Uses = Uses.SetItem(resource, UsesLeft(resource) - count) };
    }

    /// <summary>Unspent slots of a level; 0 for levels there are none of.</summary>
    /// <param name="slotLevel">1 to 9.</param>
    public int SlotsLeft(int slotLevel) => slotLevel >= 1 && slotLevel <= Slots.Length ? Slots[slotLevel - 1] : 0;

    /// <summary>One slot of a level less.</summary>
    /// <exception cref="ArgumentOutOfRangeException">None is left.</exception>
    public CharacterReserves SpendSlot(int slotLevel)
    {
        ArgumentOutOfRangeException.ThrowIfZero(SlotsLeft(slotLevel), nameof(slotLevel));
        return this with { Slots = Slots.SetItem(slotLevel - 1, Slots[slotLevel - 1] - 1) };
    }

    /// <summary>One slot of Pact Magic less.</summary>
    /// <exception cref="InvalidOperationException">None is left.</exception>
    public CharacterReserves SpendPactSlot()
    {
        if (PactSlots == 0) throw new InvalidOperationException("No slot of Pact Magic is left.");
        return this with { PactSlots = PactSlots - 1 };
    }

    /// <summary>More or less exhausted; the sixth level kills (SRD 5.2, "Exhaustion").</summary>
    public CharacterReserves Exhaust(int levels)
    {
        var exhaustion = Math.Clamp(Exhaustion + levels, 0, ConditionTable.DeadlyExhaustion);
        return this with
        {
            Exhaustion = exhaustion,
            Vitality = exhaustion == ConditionTable.DeadlyExhaustion ? Vitality with { Current = 0, State = LifeState.Dead } : Vitality,
        };
    }

    /// <summary>After gaining a level or changing a choice: what the new sheet has more is there at once, what was spent stays spent.</summary>
    public CharacterReserves Grown(CharacterSheet before, CharacterSheet after)
    {
        var (old, fresh) = (Full(before), Full(after));
        return this with
        {
            Vitality = Vitality.ChangeMaximum(fresh.Vitality.Maximum - old.Vitality.Maximum),
            HitDice = fresh.HitDice.ToImmutableSortedDictionary(
                pair => pair.Key,
                pair => Math.Max(0, pair.Value - (old.HitDice.GetValueOrDefault(pair.Key) - HitDice.GetValueOrDefault(pair.Key)))),
            Slots = [.. fresh.Slots.Select((slots, index) => Math.Max(0, slots - (old.SlotsLeft(index + 1) - SlotsLeft(index + 1))))],
            PactSlots = Math.Max(0, fresh.PactSlots - (old.PactSlots - PactSlots)),
            Uses = fresh.Uses.ToImmutableSortedDictionary(
                pair => pair.Key, pair => Math.Max(0, pair.Value - (old.UsesLeft(pair.Key) - UsesLeft(pair.Key))), StringComparer.Ordinal),
        };
    }
}
