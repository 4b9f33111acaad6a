namespace Guildhall.Rules.FifthEdition.Automation;

/// <summary>What ends an effect.</summary>
public enum SpanEnd
{
    /// <summary>Its own rules: standing up, escaping, healing.</summary>
    ByItsRules,

    /// <summary>The start of the actor's next turn.</summary>
    StartOfSourceTurn,

    /// <summary>The end of the actor's next turn.</summary>
    EndOfSourceTurn,

    /// <summary>The start of the target's next turn.</summary>
    StartOfTargetTurn,

    /// <summary>The end of the target's next turn.</summary>
    EndOfTargetTurn,

    /// <summary>The end of the present turn.</summary>
    EndOfThisTurn,

    /// <summary>So many rounds.</summary>
    Rounds,

    /// <summary>The spell, or the actor's concentration.</summary>
    Spell,

    /// <summary>The target gets out.</summary>
    Escaped,

    /// <summary>A long rest.</summary>
    LongRest,

    /// <summary>Magic that removes it.</summary>
    Removed,
}
