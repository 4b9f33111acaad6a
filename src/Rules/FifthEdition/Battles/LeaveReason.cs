namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Why somebody is no longer in a battle.</summary>
public enum LeaveReason
{
    /// <summary>It ran.</summary>
    Fled,

    /// <summary>It laid down its arms.</summary>
    Surrendered,

    /// <summary>The spell that held it ended.</summary>
    Vanished,

    /// <summary>Magic took it elsewhere.</summary>
    OffPlane,

    /// <summary>The table took it away.</summary>
    Removed,
}
