namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>What a save action costs.</summary>
public enum ActionTiming
{
    /// <summary>The creature's action.</summary>
    Action,

    /// <summary>Its bonus action.</summary>
    Bonus,

    /// <summary>Nothing: it befalls whoever starts a turn in the area.</summary>
    Aura,

    /// <summary>Its reaction, when its trigger comes.</summary>
    Reaction,

    /// <summary>One or more of its legendary actions, at the end of another's turn.</summary>
    Legendary,
}
