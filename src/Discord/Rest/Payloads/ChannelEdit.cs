using System.Text.Json.Serialization;
using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Json;

namespace Guildhall.Discord.Rest.Payloads;

/// <summary>What to change of a channel; what is absent stays.</summary>
public sealed record ChannelEdit
{
    /// <summary>1 to 100 characters. Twice in ten minutes at most (R5).</summary>
    public string? Name { get; init; }

    /// <summary>Between text and announcements.</summary>
    public ChannelType? Type { get; init; }

    /// <summary>Its place in the list.</summary>
    public int? Position { get; init; }

    /// <summary>To 1024 characters, to 4096 in forums. Twice in ten minutes at most (R5).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Topic { get; init; }

    /// <summary>Whether it is for adults.</summary>
    public bool? Nsfw { get; init; }

    /// <summary>Slow mode in seconds, 0 to 21600.</summary>
    public int? RateLimitPerUser { get; init; }

    /// <summary>Of voice, from 8000 bits per second.</summary>
    public int? Bitrate { get; init; }

    /// <summary>How many may be in voice; 0 means without limit.</summary>
    public int? UserLimit { get; init; }

    /// <summary>All of them anew, up to 100.</summary>
    public IReadOnlyList<OverwriteCreate>? PermissionOverwrites { get; init; }

    /// <summary>The category; null takes it out.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<Snowflake<Channel>?> ParentId { get; init; }

    /// <summary>The voice region; null means the nearest.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> RtcRegion { get; init; }

    /// <summary>After how many minutes new threads are archived: 60, 1440, 4320 or 10080.</summary>
    public int? DefaultAutoArchiveDuration { get; init; }

    /// <summary>Those that can be set.</summary>
    public ChannelFlags? Flags { get; init; }

    /// <summary>Of a forum: all tags anew, up to 20.</summary>
    public IReadOnlyList<ForumTagCreate>? AvailableTags { get; init; }

    /// <summary>Of a forum: what the reaction button offers.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<DefaultReaction?> DefaultReactionEmoji { get; init; }

    /// <summary>Slow mode of new threads, in seconds.</summary>
    public int? DefaultThreadRateLimitPerUser { get; init; }

    /// <summary>Of a forum: 0 by latest message, 1 by age.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<int?> DefaultSortOrder { get; init; }

    /// <summary>Of a forum: 0 not set, 1 list, 2 gallery.</summary>
    public int? DefaultForumLayout { get; init; }
}
