using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Guilds;

namespace Guildhall.Discord.Rest.Payloads;

/// <summary>An event to plan.</summary>
public sealed record ScheduledEventCreate
{
    /// <summary>1 to 100 characters.</summary>
    public required string Name { get; init; }

    /// <summary>Where it takes place.</summary>
    public required ScheduledEventEntityType EntityType { get; init; }

    /// <summary>When it begins.</summary>
    public required DateTimeOffset ScheduledStartTime { get; init; }

    /// <summary>When it ends; must be given for events outside of Discord.</summary>
    public DateTimeOffset? ScheduledEndTime { get; init; }

    /// <summary>The stage or voice channel.</summary>
    public Snowflake<Channel>? ChannelId { get; init; }

    /// <summary>The place, for events outside of Discord.</summary>
    public ScheduledEventMetadata? EntityMetadata { get; init; }

    /// <summary>To 1000 characters.</summary>
    public string? Description { get; init; }

    /// <summary>The picture as a data URI.</summary>
    public string? Image { get; init; }

    /// <summary>How it repeats.</summary>
    public RecurrenceRule? RecurrenceRule { get; init; }

    /// <summary>2: members only. There is no other.</summary>
    public int PrivacyLevel { get; } = 2;
}
