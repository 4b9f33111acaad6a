namespace Guildhall.Rules.FifthEdition.Automation;

/// <summary>What becomes of a life.</summary>
public enum LifeChange
{
    /// <summary>It ends.</summary>
    Dies,

    /// <summary>It falls to 0 hit points.</summary>
    Falls,

    /// <summary>It hangs on at 0 hit points.</summary>
    Stable,

    /// <summary>It comes back from the dead.</summary>
    Revived,
}
