namespace Guildhall.Rules.Dungeons.Places;

/// <summary>What part a region plays.</summary>
public enum RegionRole
{
    /// <summary>A room like others.</summary>
    Room,

    /// <summary>Where the party comes in.</summary>
    Entrance,

    /// <summary>Leads from one room to others.</summary>
    Passage,

    /// <summary>Holds a key, a lever, what is needed elsewhere.</summary>
    KeyRoom,

    /// <summary>Hidden or locked away, for the treasure's sake.</summary>
    Vault,

    /// <summary>What it is all about.</summary>
    Goal,
}
