namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>When a condition that an action laid on ends.</summary>
public enum EffectEnd
{
    /// <summary>By the condition's own rules: standing up, escaping, healing.</summary>
    ByItsRules,

    /// <summary>At the start of the source's next turn.</summary>
    StartOfSourceTurn,

    /// <summary>At the end of the source's next turn.</summary>
    EndOfSourceTurn,

    /// <summary>At the start of the target's next turn.</summary>
    StartOfTargetTurn,

    /// <summary>At the end of the target's next turn.</summary>
    EndOfTargetTurn,

    /// <summary>The target repeats the save at the end of each of its turns.</summary>
    Saved,

    /// <summary>The target repeats the save once, at the end of its next turn; a second failure petrifies it.</summary>
    SavedOrPetrified,

    /// <summary>When the target gets out (check against the escape DC) or its bonds are destroyed.</summary>
    Escaped,

    /// <summary>After one hour.</summary>
    Hour,
}
