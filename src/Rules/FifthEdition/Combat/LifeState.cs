namespace Guildhall.Rules.FifthEdition.Combat;

/// <summary>How alive a creature is.</summary>
public enum LifeState
{
    /// <summary>1 hit point or more.</summary>
    Standing,

    /// <summary>0 hit points: unconscious, throws death saves.</summary>
    Dying,

    /// <summary>0 hit points: unconscious, throws none.</summary>
    Stable,

    /// <summary>Beyond healing.</summary>
    Dead,
}
