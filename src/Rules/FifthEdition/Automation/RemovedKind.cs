namespace Guildhall.Rules.FifthEdition.Automation;

/// <summary>What ends.</summary>
public enum RemovedKind
{
    /// <summary>Conditions.</summary>
    Conditions,

    /// <summary>Curses.</summary>
    Curses,

    /// <summary>Ongoing spells up to the slot's level; those above on a check of 10 + their level.</summary>
    Spells,

    /// <summary>The spell or effect these steps belong to.</summary>
    ThisEffect,

    /// <summary>A level of exhaustion.</summary>
    ExhaustionLevel,

    /// <summary>What lowers an ability score or the hit point maximum.</summary>
    Losses,

    /// <summary>Concentration.</summary>
    Concentration,

    /// <summary>The spell that is being cast.</summary>
    CastInProgress,

    /// <summary>A charm that holds the target's mind.</summary>
    Charms,

    /// <summary>The shape it has taken.</summary>
    Shape,

    /// <summary>An earlier casting of the same spell by the actor.</summary>
    EarlierCasting,
}
