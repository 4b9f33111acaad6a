namespace Guildhall.Rules.FifthEdition.Automation;

/// <summary>The moment steps wait for.</summary>
public enum LaterAt
{
    /// <summary>The start of each of the target's turns.</summary>
    StartOfTargetTurn,

    /// <summary>The end of each of the target's turns.</summary>
    EndOfTargetTurn,

    /// <summary>The start of each of the actor's turns.</summary>
    StartOfSourceTurn,

    /// <summary>The end of each of the actor's turns.</summary>
    EndOfSourceTurn,

    /// <summary>Somebody enters the area, or ends a turn there.</summary>
    InArea,

    /// <summary>Somebody starts a turn in the area.</summary>
    StartsInArea,

    /// <summary>Somebody moves 5 feet in the area.</summary>
    MovesInArea,

    /// <summary>The actor spends its action on it again.</summary>
    OnAction,

    /// <summary>The actor spends its bonus action on it again.</summary>
    OnBonusAction,

    /// <summary>The actor's next attack hits.</summary>
    OnHit,

    /// <summary>Each attack of the actor hits.</summary>
    OnEachHit,

    /// <summary>A melee attack hits whom it protects; the steps concern the attacker.</summary>
    WhenHit,

    /// <summary>The target takes damage.</summary>
    WhenHurt,

    /// <summary>The bearer dies.</summary>
    OnDeath,

    /// <summary>The trigger that was set.</summary>
    OnTrigger,

    /// <summary>The effect ends.</summary>
    AtEnd,

    /// <summary>The end of a long rest.</summary>
    AfterLongRest,

    /// <summary>The actor casts a spell or uses the item again.</summary>
    OnReaction,

    /// <summary>Somebody enters the area for the first time on a turn, or starts a turn there.</summary>
    EntersOrStarts,
}
