namespace Guildhall.Discord.Interactions;

/// <summary>What the watchdog does for a handler that takes its time.</summary>
public enum AutoDefer
{
    /// <summary>Nothing: the interaction fails in front of the user.</summary>
    Never,

    /// <summary>Says that an answer for all follows.</summary>
    Reply,

    /// <summary>Says that an answer for the user alone follows.</summary>
    EphemeralReply,

    /// <summary>Acknowledges a component silently.</summary>
    Update,
}
