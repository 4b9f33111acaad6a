namespace Guildhall.Discord.Gateway.Life;

/// <summary>Who ended a connection, and over what.</summary>
internal enum EndKind
{
    /// <summary>Discord closed it, or it broke.</summary>
    Closed,

    /// <summary>It could not be made.</summary>
    Unreachable,

    /// <summary>No greeting, no READY or no RESUMED in time (G1).</summary>
    TooLate,

    /// <summary>Nothing was heard for a whole beat (G3).</summary>
    Zombie,

    /// <summary>Discord asked for a new connection (G7).</summary>
    AskedToReconnect,

    /// <summary>The session was called invalid, but can be resumed (G8).</summary>
    InvalidResumable,

    /// <summary>The session was called invalid (G8).</summary>
    Invalid,

    /// <summary>Too much could not be read (G17).</summary>
    Unreadable,

    /// <summary>Watched events stay away (G20): first time.</summary>
    Silent,

    /// <summary>Watched events stay away though the session was resumed (G20).</summary>
    StillSilent,
}
