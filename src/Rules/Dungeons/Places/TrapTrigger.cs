namespace Guildhall.Rules.Dungeons.Places;

/// <summary>What sets a trap off.</summary>
public enum TrapTrigger
{
    /// <summary>Somebody enters one of its squares.</summary>
    Enter,

    /// <summary>Somebody opens its door without the key, or forces it.</summary>
    Door,

    /// <summary>Somebody opens what holds the treasure.</summary>
    Treasure,
}
