using Guildhall.Discord.Entities.Guilds;

namespace Guildhall.Discord.Entities.Channels;

/// <summary>A stage that is live.</summary>
public sealed record StageInstance
{
    /// <summary>Its id.</summary>
    public Snowflake<StageInstance> Id { get; init; }

    /// <summary>The guild.</summary>
    public Snowflake<Guild> GuildId { get; init; }

    /// <summary>The stage.</summary>
    public Snowflake<Channel> ChannelId { get; init; }

    /// <summary>1 to 120 characters.</summary>
    public string Topic { get => field ?? ""; init; }

    /// <summary>2: members only.</summary>
    public int PrivacyLevel { get; init; }

    /// <summary>The event it belongs to.</summary>
    public Snowflake<ScheduledEvent>? GuildScheduledEventId { get; init; }
}
