namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>What ended a forced movement.</summary>
public enum ForcedStop
{
    /// <summary>Nothing: all feet were used.</summary>
    Spent,

    /// <summary>A wall, something else that fills its square, or the edge of the map.</summary>
    Wall,

    /// <summary>Another creature.</summary>
    Creature,

    /// <summary>A pit, into which the creature falls.</summary>
    Pit,

    /// <summary>It has been pulled all the way, or there is no direction in which to go.</summary>
    Source,
}
