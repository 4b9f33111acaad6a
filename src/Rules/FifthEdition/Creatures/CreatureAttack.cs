using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>An attack roll a creature can make with its action.</summary>
public sealed record CreatureAttack
{
    /// <summary>Its own within the creature, e.g. <c>short-bow</c>; named by the string <c>action.short-bow</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Added to the d20.</summary>
    public required int ToHit { get; init; }

    /// <summary>Feet in melee; 0 if it is a ranged attack only.</summary>
    public int Reach { get; init; }

    /// <summary>Feet at range without disadvantage; 0 if it is a melee attack only.</summary>
    public int Range { get; init; }

    /// <summary>Feet at range with disadvantage; 0 if it is a melee attack only.</summary>
    public int LongRange { get; init; }

    /// <summary>What a hit deals, the main part first.</summary>
    public required ImmutableArray<DamageDice> Damage { get; init; }

    /// <summary>What it deals instead while the attacker is bloodied (swarms thin out); empty if that changes nothing.</summary>
    public ImmutableArray<DamageDice> BloodiedDamage { get => field.IsDefault ? [] : field; init; }

    /// <summary>Whether the attack roll has advantage against a target the attacker grapples.</summary>
    public bool AdvantageOnGrappled { get; init; }

    /// <summary>What else a hit does, in order.</summary>
    public ImmutableArray<AttackRider> Riders { get => field.IsDefault ? [] : field; init; }

    /// <summary>How often; null for every turn.</summary>
    public ActionUse? Use { get; init; }
}
