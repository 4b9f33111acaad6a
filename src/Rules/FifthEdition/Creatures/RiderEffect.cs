namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>What a rider does beyond damage and conditions.</summary>
public enum RiderEffect
{
    /// <summary>Nothing more.</summary>
    None,

    /// <summary>The target's hit point maximum falls by the damage taken.</summary>
    DrainsMaximum,

    /// <summary>The target's hit point maximum falls by the necrotic damage taken, and the attacker regains as much.</summary>
    DrainsLife,

    /// <summary>The next attack against the target before the attacker's next turn has advantage.</summary>
    ExposesTarget,

    /// <summary>The target's next attack roll before the end of its next turn has disadvantage.</summary>
    HampersTarget,

    /// <summary>The target is pushed up to 10 feet away.</summary>
    Pushes,

    /// <summary>The attacker holds on, attacks no more, and deals the rider's damage at the start of each of its turns.</summary>
    Attaches,
}
