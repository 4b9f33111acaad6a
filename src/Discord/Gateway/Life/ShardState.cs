namespace Guildhall.Discord.Gateway.Life;

/// <summary>Where in its life a shard is.</summary>
public enum ShardState
{
    /// <summary>Not connected; perhaps waiting to try again.</summary>
    Disconnected,

    /// <summary>Connecting, or connected and not greeted yet.</summary>
    Connecting,

    /// <summary>Waiting for its turn to begin a session, or for READY.</summary>
    Identifying,

    /// <summary>Going on with a session; events it missed are coming.</summary>
    Resuming,

    /// <summary>Events flow.</summary>
    Ready,

    /// <summary>Ended for good.</summary>
    Ended,
}
