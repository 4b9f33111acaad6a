namespace Guildhall.Discord.Cache;

/// <summary>What a <see cref="GuildCache" /> keeps. Everything else that guilds tell is read over.</summary>
[Flags]
public enum CacheResources
{
    /// <summary>Nothing: every event is skipped.</summary>
    None = 0,

    /// <summary>Which guilds the bot is in, their names and owners. Everything else needs it.</summary>
    Guilds = 1 << 0,

    /// <summary>Channels and categories with their overwrites.</summary>
    Channels = 1 << 1,

    /// <summary>Roles with their permissions.</summary>
    Roles = 1 << 2,

    /// <summary>The bot's own roles and time-out in each guild.</summary>
    OwnMember = 1 << 3,

    /// <summary>Active threads the bot may see. Costly in guilds with forums, and seldom needed: interactions bring their channel.</summary>
    Threads = 1 << 4,
}
