using System.Text.Json.Serialization;
using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Json;

namespace Guildhall.Discord.Rest.Payloads;

/// <summary>What to change of an event; what is absent stays.</summary>
public sealed record ScheduledEventEdit
{
    /// <summary>1 to 100 characters.</summary>
    public string? Name { get; init; }

    /// <summary>How far it is: begin, end or call it off.</summary>
    public ScheduledEventStatus? Status { get; init; }

    /// <summary>Where it takes place.</summary>
    public ScheduledEventEntityType? EntityType { get; init; }

    /// <summary>When it begins.</summary>
    public DateTimeOffset? ScheduledStartTime { get; init; }

    /// <summary>When it ends.</summary>
    public DateTimeOffset? ScheduledEndTime { get; init; }

    /// <summary>The stage or voice channel; null for events outside of Discord.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<Snowflake<Channel>?> ChannelId { get; init; }

    /// <summary>The place, for events outside of Discord.</summary>
    public ScheduledEventMetadata? EntityMetadata { get; init; }

    /// <summary>To 1000 characters.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Description { get; init; }

    /// <summary>The picture as a data URI.</summary>
    public string? Image { get; init; }

    /// <summary>How it repeats.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<RecurrenceRule?> RecurrenceRule { get; init; }
}
