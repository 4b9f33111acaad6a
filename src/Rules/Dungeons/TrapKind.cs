using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.Dungeons;

/// <summary>A kind of trap, with figures for the four tiers of play (levels 1–4, 5–10, 11–16, 17–20).</summary>
public sealed record TrapKind
{
    private const int Tiers = 4;

    /// <summary>Stable and unique, e.g. <c>dart</c>; named by the string <c>trap.dart</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Where it may be set.</summary>
    public required ImmutableArray<TrapPlace> Places { get; init; }

    /// <summary>The lowest party level it is set for.</summary>
    public int FromLevel { get; init; } = 1;

    /// <summary>Wisdom for Perception, Intelligence for Investigation.</summary>
    public Ability DetectAbility { get; init; } = Ability.Wisdom;

    /// <summary>To notice it.</summary>
    public required int DetectDc { get; init; }

    /// <summary>To disarm it; 0 if noticing is enough.</summary>
    public int DisarmDc { get; init; }

    /// <summary>With which ability to save; null for no save.</summary>
    public Ability? SaveAbility { get; init; }

    /// <summary>What the save must reach, by tier; empty for no save.</summary>
    public ImmutableArray<int> SaveDcs { get; init; } = [];

    /// <summary>Whether a success takes half.</summary>
    public bool HalfOnSuccess { get; init; }

    /// <summary>What it deals, by tier; empty for no damage.</summary>
    public ImmutableArray<ImmutableArray<DamageDice>> Damage { get; init; } = [];

    /// <summary>Deals its damage as often as this die says; 1 for once.</summary>
    public int MissileDie { get; init; } = 1;

    /// <summary>What a failed save lays on.</summary>
    public AppliedCondition? Condition { get; init; }

    /// <summary>Whether it befalls everybody in the room.</summary>
    public bool WholeParty { get; init; }

    /// <summary>The trap as it is set for a party.</summary>
    /// <param name="level">1 to 20.</param>
    public DungeonTrap For(int level)
    {
        var tier = level switch { <= 4 => 0, <= 10 => 1, <= 16 => 2, _ => 3 };
        return new DungeonTrap(
            Key,
            DetectAbility,
            DetectDc,
            DisarmDc,
            SaveAbility is { } ability ? new SavingThrow(ability, SaveDcs[tier]) : null,
            HalfOnSuccess,
            Damage.IsEmpty ? [] : Damage[tier],
            MissileDie,
            Condition,
            WholeParty);
    }

    /// <summary>Whether there are figures for every tier wherever there are figures at all.</summary>
    internal bool IsComplete =>
        (Damage.IsEmpty || Damage.Length == Tiers) && (SaveAbility is null ? SaveDcs.IsEmpty : SaveDcs.Length == Tiers) && !Places.IsEmpty;
}
