namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>What an action costs.</summary>
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

    /// <summary>What its lair does for it, once a round on initiative count 20.</summary>
    Lair,
}
