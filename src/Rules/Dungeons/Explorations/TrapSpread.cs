namespace Guildhall.Rules.Dungeons.Explorations;

/// <summary>Whom a kind of trap befalls.</summary>
public enum TrapSpread
{
    /// <summary>Who sets it off.</summary>
    One,

    /// <summary>Everybody within 10 feet of the plate.</summary>
    Burst,

    /// <summary>Who steps upon its lid of two by two squares, or one where there is no room.</summary>
    Pit,

    /// <summary>Who opens the lock it sits in.</summary>
    Lock,
}
