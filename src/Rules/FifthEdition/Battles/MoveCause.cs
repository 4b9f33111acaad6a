namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Why somebody moved.</summary>
public enum MoveCause
{
    /// <summary>With its own movement.</summary>
    Own,

    /// <summary>By an action's leave, without spending movement.</summary>
    Granted,

    /// <summary>Pushed, pulled or thrown.</summary>
    Forced,

    /// <summary>From here to there without the way in between.</summary>
    Teleport,

    /// <summary>Dragged along by a grappler.</summary>
    Dragged,

    /// <summary>Set there by the table.</summary>
    Set,
}
