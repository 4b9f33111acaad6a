using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Guilds;

namespace Guildhall.Discord.Rest.Payloads;

/// <summary>A stage to take live.</summary>
public sealed record StageCreate
{
    /// <summary>The stage.</summary>
    public required Snowflake<Channel> ChannelId { get; init; }

    /// <summary>1 to 120 characters.</summary>
    public required string Topic { get; init; }

    /// <summary>Whether everybody is notified.</summary>
    public bool? SendStartNotification { get; init; }

    /// <summary>The event it belongs to.</summary>
    public Snowflake<ScheduledEvent>? GuildScheduledEventId { get; init; }
}
