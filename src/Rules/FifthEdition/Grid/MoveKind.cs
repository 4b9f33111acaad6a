namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>Why a path is taken, which decides whether it provokes (SRD 5.2, "Opportunity Attacks").</summary>
public enum MoveKind
{
    /// <summary>With one's own movement, action, bonus action or reaction.</summary>
    Willing,

    /// <summary>After the Disengage action.</summary>
    Disengaged,

    /// <summary>Pushed, pulled, thrown or falling.</summary>
    Forced,

    /// <summary>From here to there without the way in between.</summary>
    Teleport,
}
