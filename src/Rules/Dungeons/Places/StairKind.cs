namespace Guildhall.Rules.Dungeons.Places;

/// <summary>How one gets from floor to floor.</summary>
public enum StairKind
{
    /// <summary>Steps.</summary>
    Stairs,

    /// <summary>Rungs: climbing.</summary>
    Ladder,

    /// <summary>A hole in the floor with a lid.</summary>
    Trapdoor,
}
