using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>What follows a hit besides its damage.</summary>
public sealed record AttackRider
{
    /// <summary>When it follows.</summary>
    public RiderTrigger When { get; init; }

    /// <summary>Feet of straight run before the hit; only with <see cref="RiderTrigger.Charge"/>.</summary>
    public int ChargeFeet { get; init; }

    /// <summary>The largest size it works on; null for any.</summary>
    public CreatureSize? UpTo { get; init; }

    /// <summary>Types it does not work on.</summary>
    public ImmutableArray<CreatureType> Spares { get => field.IsDefault ? [] : field; init; }

    /// <summary>The save that averts it; null where there is none.</summary>
    public SavingThrow? Save { get; init; }

    /// <summary>Damage in addition.</summary>
    public ImmutableArray<DamageDice> Damage { get => field.IsDefault ? [] : field; init; }

    /// <summary>Conditions laid on.</summary>
    public ImmutableArray<AppliedCondition> Conditions { get => field.IsDefault ? [] : field; init; }

    /// <summary>Anything else.</summary>
    public RiderEffect Effect { get; init; }
}
