namespace Guildhall.Rules.FifthEdition.Automation;

/// <summary>How somebody is moved.</summary>
public enum MoveKind
{
    /// <summary>Straight away from the actor.</summary>
    Push,

    /// <summary>Straight toward the actor.</summary>
    Pull,

    /// <summary>To a free space in sight.</summary>
    Teleport,

    /// <summary>On its own feet, wings or fins.</summary>
    Walk,

    /// <summary>The same, without provoking opportunity attacks.</summary>
    SafeWalk,

    /// <summary>To another plane.</summary>
    OffPlane,

    /// <summary>Up into the air.</summary>
    Lift,

    /// <summary>Down again, with the damage of a fall.</summary>
    Fall,

    /// <summary>In a leap.</summary>
    Jump,

    /// <summary>Wherever the actor wants.</summary>
    Place,

    /// <summary>On its own feet in a direction that chance chooses, as far as it gets.</summary>
    Stray,
}
