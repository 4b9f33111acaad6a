namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Why something that lasted is over.</summary>
public enum EndReason
{
    /// <summary>Its time was up.</summary>
    Expired,

    /// <summary>A save ended it.</summary>
    Saved,

    /// <summary>Concentration broke or was given up.</summary>
    Concentration,

    /// <summary>Its bearer got out.</summary>
    Escaped,

    /// <summary>Damage ended it.</summary>
    Damage,

    /// <summary>Its bearer attacked or cast.</summary>
    Attacked,

    /// <summary>It has counted as often as it could.</summary>
    UsedUp,

    /// <summary>Something else of its kind took its place.</summary>
    Replaced,

    /// <summary>Magic, help or a rule removed it.</summary>
    Removed,

    /// <summary>Its source is gone, dead or unable.</summary>
    SourceLost,
}
