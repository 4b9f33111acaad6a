namespace Guildhall.Rules.Dungeons.Places;

/// <summary>What keeps a door shut.</summary>
public enum DoorFastening
{
    /// <summary>Opens at a touch.</summary>
    None,

    /// <summary>Swollen or rusted in: opens to force alone.</summary>
    Stuck,

    /// <summary>Opens to its key, a pick or force.</summary>
    Locked,

    /// <summary>Opens at a touch from the bar's side, to force from the other.</summary>
    Barred,
}
