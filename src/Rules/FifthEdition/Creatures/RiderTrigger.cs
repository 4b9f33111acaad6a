namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>When a hit carries its rider.</summary>
public enum RiderTrigger
{
    /// <summary>On every hit.</summary>
    Hit,

    /// <summary>When the attack roll had advantage.</summary>
    Advantage,

    /// <summary>When the attacker ran straight at the target first (<see cref="AttackRider.ChargeFeet"/>).</summary>
    Charge,

    /// <summary>When the attacker already grapples the target.</summary>
    Grappling,
}
