using Guildhall.Discord.Entities.Channels;

namespace Guildhall.Discord.Rest.Payloads;

/// <summary>A channel to make in a guild.</summary>
public sealed record ChannelCreate
{
    /// <summary>1 to 100 characters.</summary>
    public required string Name { get; init; }

    /// <summary>What it is; text unless said.</summary>
    public ChannelType? Type { get; init; }

    /// <summary>To 1024 characters, to 4096 in forums.</summary>
    public string? Topic { get; init; }

    /// <summary>Of voice, from 8000 bits per second.</summary>
    public int? Bitrate { get; init; }

    /// <summary>How many may be in voice; 0 means without limit.</summary>
    public int? UserLimit { get; init; }

    /// <summary>Slow mode in seconds, 0 to 21600.</summary>
    public int? RateLimitPerUser { get; init; }

    /// <summary>Its place in the list.</summary>
    public int? Position { get; init; }

    /// <summary>What differs from the roles here, up to 100.</summary>
    public IReadOnlyList<OverwriteCreate>? PermissionOverwrites { get; init; }

    /// <summary>The category.</summary>
    public Snowflake<Channel>? ParentId { get; init; }

    /// <summary>Whether it is for adults.</summary>
    public bool? Nsfw { get; init; }

    /// <summary>The voice region.</summary>
    public string? RtcRegion { get; init; }

    /// <summary>After how many minutes new threads are archived: 60, 1440, 4320 or 10080.</summary>
    public int? DefaultAutoArchiveDuration { get; init; }

    /// <summary>Of a forum: what the reaction button offers.</summary>
    public DefaultReaction? DefaultReactionEmoji { get; init; }

    /// <summary>Of a forum: its tags, up to 20.</summary>
    public IReadOnlyList<ForumTagCreate>? AvailableTags { get; init; }

    /// <summary>Of a forum: 0 by latest message, 1 by age.</summary>
    public int? DefaultSortOrder { get; init; }

    /// <summary>Of a forum: 1 list, 2 gallery.</summary>
    public int? DefaultForumLayout { get; init; }

    /// <summary>Slow mode of new threads, in seconds.</summary>
    public int? DefaultThreadRateLimitPerUser { get; init; }
}
