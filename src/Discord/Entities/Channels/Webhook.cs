using Guildhall.Discord.Entities.Applications;
using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Users;

namespace Guildhall.Discord.Entities.Channels;

/// <summary>A way to write into a channel without being a member.</summary>
public sealed record Webhook
{
    /// <summary>Its id.</summary>
    public Snowflake<Webhook> Id { get; init; }

    /// <summary>What it is for.</summary>
    public WebhookType Type { get; init; }

    /// <summary>The guild.</summary>
    public Snowflake<Guild>? GuildId { get; init; }

    /// <summary>Where it writes.</summary>
    public Snowflake<Channel>? ChannelId { get; init; }

    /// <summary>Who made it; null when fetched with its token.</summary>
    public User? User { get; init; }

    /// <summary>The name it writes under.</summary>
    public string? Name { get; init; }

    /// <summary>The hash of its picture.</summary>
    public string? Avatar { get; init; }

    /// <summary>Its secret, where the bot may know it.</summary>
    public string? Token { get; init; }

    /// <summary>The application that made it.</summary>
    public Snowflake<Application>? ApplicationId { get; init; }

    /// <summary>Whose news it brings, in part.</summary>
    public Guild? SourceGuild { get; init; }

    /// <summary>Which channel's news it brings, in part.</summary>
    public Channel? SourceChannel { get; init; }

    /// <summary>Its address with the secret.</summary>
    public string? Url { get; init; }
}
