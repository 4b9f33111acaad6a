namespace Guildhall.Rules.Dungeons.Explorations;

/// <summary>What somebody does to a door.</summary>
public enum DoorDeed
{
    /// <summary>Opens it, by its key or lifting its bar where need be.</summary>
    Open,

    /// <summary>Closes it.</summary>
    Close,

    /// <summary>Picks its lock.</summary>
    Pick,

    /// <summary>Throws a shoulder against it.</summary>
    Force,

    /// <summary>Strikes it with a weapon or a spell.</summary>
    Strike,

    /// <summary>Locks it with its key, or lays its bar.</summary>
    Fasten,
}
