namespace Guildhall.Discord.Entities.Applications;

/// <summary>Marks of an application.</summary>
[Flags]
public enum ApplicationFlags : long
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Made rules in many guilds.</summary>
    AutoModerationRuleCreateBadge = 1 << 6,

    /// <summary>May see presences, in many guilds.</summary>
    GatewayPresence = 1 << 12,

    /// <summary>May see presences, in few guilds.</summary>
    GatewayPresenceLimited = 1 << 13,

    /// <summary>May see members, in many guilds.</summary>
    GatewayGuildMembers = 1 << 14,

    /// <summary>May see members, in few guilds.</summary>
    GatewayGuildMembersLimited = 1 << 15,

    /// <summary>Grew too fast.</summary>
    VerificationPendingGuildLimit = 1 << 16,

    /// <summary>Has an activity.</summary>
    Embedded = 1 << 17,

    /// <summary>May read messages, in many guilds.</summary>
    GatewayMessageContent = 1 << 18,

    /// <summary>May read messages, in few guilds.</summary>
    GatewayMessageContentLimited = 1 << 19,

    /// <summary>Has global commands.</summary>
    ApplicationCommandBadge = 1 << 23,
}
