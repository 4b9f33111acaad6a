namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>Where a target is within the range of an attack.</summary>
public enum RangeBand
{
    /// <summary>No farther than the normal range.</summary>
    Normal,

    /// <summary>Farther than normal, no farther than long range: attack rolls have Disadvantage.</summary>
    Long,

    /// <summary>Out of range.</summary>
    Beyond,
}
