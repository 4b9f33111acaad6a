using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>An action against which its targets make a saving throw.</summary>
public sealed record SaveAction
{
    /// <summary>Its own within the creature, e.g. <c>fire-breath</c>; named by the string <c>action.fire-breath</c>.</summary>
    public required string Key { get; init; }

    /// <summary>What it costs.</summary>
    public ActionTiming Timing { get; init; }

    /// <summary>The save.</summary>
    public required SavingThrow Save { get; init; }

    /// <summary>Whom it reaches.</summary>
    public required ActionArea Area { get; init; }

    /// <summary>The largest size it works on; null for any.</summary>
    public CreatureSize? UpTo { get; init; }

    /// <summary>The target must have one of these; empty for no such demand.</summary>
    public ImmutableArray<Condition> OnlyWith { get => field.IsDefault ? [] : field; init; }

    /// <summary>What a failure deals; empty for none.</summary>
    public ImmutableArray<DamageDice> Damage { get => field.IsDefault ? [] : field; init; }

    /// <summary>Whether a success takes half the damage, rounded down, instead of none.</summary>
    public bool HalfOnSuccess { get; init; }

    /// <summary>What a failure lays on.</summary>
    public ImmutableArray<AppliedCondition> Conditions { get => field.IsDefault ? [] : field; init; }

    /// <summary>Damage at the start of each of the creature's turns while the target is held.</summary>
    public ImmutableArray<DamageDice> HoldDamage { get => field.IsDefault ? [] : field; init; }

    /// <summary>What else a failure does.</summary>
    public RiderEffect Effect { get; init; }

    /// <summary>Whether a success spares the target this creature's action for the day.</summary>
    public bool ImmuneAfterSuccess { get; init; }

    /// <summary>How often; null for every turn.</summary>
    public ActionUse? Use { get; init; }
}
