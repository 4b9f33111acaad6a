namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>What something costs of a turn.</summary>
public enum ActionCost
{
    /// <summary>Nothing.</summary>
    Free,

    /// <summary>The action, or an attack of it.</summary>
    Action,

    /// <summary>The bonus action.</summary>
    Bonus,

    /// <summary>The reaction.</summary>
    Reaction,

    /// <summary>Movement.</summary>
    Movement,

    /// <summary>Legendary actions.</summary>
    Legendary,

    /// <summary>The lair's action of the round.</summary>
    Lair,
}
