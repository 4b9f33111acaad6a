namespace Guildhall.Discord.Gateway;

/// <summary>Which events a connection asks for. Three are privileged: without Discord's leave the connection is closed with 4014.</summary>
[Flags]
public enum GatewayIntents
{
    /// <summary>Interactions and little else; enough for a bot that is only spoken to by commands.</summary>
    None = 0,

    /// <summary>Guilds, roles, channels, threads, stages.</summary>
    Guilds = 1 << 0,

    /// <summary>Members who come, go and change. Privileged.</summary>
    GuildMembers = 1 << 1,

    /// <summary>Bans, and entries of the audit log.</summary>
    GuildModeration = 1 << 2,

    /// <summary>Emojis, stickers, sounds.</summary>
    GuildExpressions = 1 << 3,

    /// <summary>Integrations.</summary>
    GuildIntegrations = 1 << 4,

    /// <summary>Webhooks.</summary>
    GuildWebhooks = 1 << 5,

    /// <summary>Invites.</summary>
    GuildInvites = 1 << 6,

    /// <summary>Who is in which voice channel.</summary>
    GuildVoiceStates = 1 << 7,

    /// <summary>Who is online and what they do. Privileged.</summary>
    GuildPresences = 1 << 8,

    /// <summary>Messages of guilds.</summary>
    GuildMessages = 1 << 9,

    /// <summary>Reactions in guilds.</summary>
    GuildMessageReactions = 1 << 10,

    /// <summary>Who is typing in guilds.</summary>
    GuildMessageTyping = 1 << 11,

    /// <summary>Direct messages.</summary>
    DirectMessages = 1 << 12,

    /// <summary>Reactions to direct messages.</summary>
    DirectMessageReactions = 1 << 13,

    /// <summary>Who is typing in direct messages.</summary>
    DirectMessageTyping = 1 << 14,

    /// <summary>What messages say, also where the bot is not meant. Privileged.</summary>
    MessageContent = 1 << 15,

    /// <summary>Scheduled events.</summary>
    GuildScheduledEvents = 1 << 16,

    /// <summary>Changes of auto-moderation rules.</summary>
    AutoModerationConfiguration = 1 << 20,

    /// <summary>What auto-moderation did.</summary>
    AutoModerationExecution = 1 << 21,

    /// <summary>Polls in guilds.</summary>
    GuildMessagePolls = 1 << 24,

    /// <summary>Polls in direct messages.</summary>
    DirectMessagePolls = 1 << 25,
}
