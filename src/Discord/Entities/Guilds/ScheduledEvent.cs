using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Users;

namespace Guildhall.Discord.Entities.Guilds;

/// <summary>Something a guild plans.</summary>
public sealed record ScheduledEvent
{
    /// <summary>Its id.</summary>
    public Snowflake<ScheduledEvent> Id { get; init; }

    /// <summary>The guild.</summary>
    public Snowflake<Guild> GuildId { get; init; }

    /// <summary>Where; null for events outside of Discord.</summary>
    public Snowflake<Channel>? ChannelId { get; init; }

    /// <summary>Who planned it.</summary>
    public Snowflake<User>? CreatorId { get; init; }

    /// <summary>1 to 100 characters.</summary>
    public string Name { get => field ?? ""; init; }

    /// <summary>1 to 1000 characters.</summary>
    public string? Description { get; init; }

    /// <summary>When it begins.</summary>
    public DateTimeOffset ScheduledStartTime { get; init; }

    /// <summary>When it ends; always there for events outside of Discord.</summary>
    public DateTimeOffset? ScheduledEndTime { get; init; }

    /// <summary>2: members only. There is no other.</summary>
    public int PrivacyLevel { get; init; }

    /// <summary>How far it is.</summary>
    public ScheduledEventStatus Status { get; init; }

    /// <summary>Where it takes place.</summary>
    public ScheduledEventEntityType EntityType { get; init; }

    /// <summary>The stage instance, while it runs.</summary>
    public Snowflake<object>? EntityId { get; init; }

    /// <summary>The place, for events outside of Discord.</summary>
    public ScheduledEventMetadata? EntityMetadata { get; init; }

    /// <summary>Who planned it.</summary>
    public User? Creator { get; init; }

    /// <summary>How many are interested; only when asked for.</summary>
    public int? UserCount { get; init; }

    /// <summary>The hash of its picture.</summary>
    public string? Image { get; init; }

    /// <summary>How it repeats.</summary>
    public RecurrenceRule? RecurrenceRule { get; init; }
}
