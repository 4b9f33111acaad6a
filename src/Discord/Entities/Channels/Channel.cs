using Guildhall.Discord.Entities.Applications;
using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Messages;
using Guildhall.Discord.Entities.Users;

namespace Guildhall.Discord.Entities.Channels;

/// <summary>A place to write or speak: a guild's channel, a category, a thread, or a direct message. Which fields are set depends on the type.</summary>
public sealed record Channel
{
    /// <summary>No channel.</summary>
    public static Channel Empty { get; } = new();

    /// <summary>Its id; a thread started from a message has the message's.</summary>
    public Snowflake<Channel> Id { get; init; }

    /// <summary>What it is.</summary>
    public ChannelType Type { get; init; }

    /// <summary>The guild; null in direct messages and in some gateway events.</summary>
    public Snowflake<Guild>? GuildId { get; init; }

    /// <summary>Its place in the list; equal places are ordered by id.</summary>
    public int? Position { get; init; }

    /// <summary>What differs from the roles here; null for threads and where it is hidden.</summary>
    public IReadOnlyList<Overwrite>? PermissionOverwrites { get; init; }

    /// <summary>1 to 100 characters; "___hidden___" where the bot may not see it.</summary>
    public string? Name { get; init; }

    /// <summary>To 1024 characters, to 4096 in forums.</summary>
    public string? Topic { get; init; }

    /// <summary>Whether it is for adults.</summary>
    public bool Nsfw { get; init; }

    /// <summary>The newest message, which may be deleted.</summary>
    public Snowflake<Message>? LastMessageId { get; init; }

    /// <summary>Of voice, in bits per second.</summary>
    public int? Bitrate { get; init; }

    /// <summary>How many may be in voice; 0 means without limit.</summary>
    public int? UserLimit { get; init; }

    /// <summary>Slow mode in seconds, 0 to 21600.</summary>
    public int? RateLimitPerUser { get; init; }

    /// <summary>Who else is in a direct message.</summary>
    public IReadOnlyList<User>? Recipients { get; init; }

    /// <summary>The hash of a group's picture.</summary>
    public string? Icon { get; init; }

    /// <summary>Who started the thread or the group.</summary>
    public Snowflake<User>? OwnerId { get; init; }

    /// <summary>The bot that made the group.</summary>
    public Snowflake<Application>? ApplicationId { get; init; }

    /// <summary>Whether an application manages the group.</summary>
    public bool? Managed { get; init; }

    /// <summary>The category; of a thread, its channel.</summary>
    public Snowflake<Channel>? ParentId { get; init; }

    /// <summary>When something was pinned last.</summary>
    public DateTimeOffset? LastPinTimestamp { get; init; }

    /// <summary>The voice region; null means the nearest.</summary>
    public string? RtcRegion { get; init; }

    /// <summary>1 chosen by Discord, 2 full.</summary>
    public int? VideoQualityMode { get; init; }

    /// <summary>Of a thread: how many messages it has.</summary>
    public int? MessageCount { get; init; }

    /// <summary>Of a thread: how many have joined, counted to 50.</summary>
    public int? MemberCount { get; init; }

    /// <summary>Of a thread: whether it is open.</summary>
    public ThreadMetadata? ThreadMetadata { get; init; }

    /// <summary>Of a thread: the bot's membership.</summary>
    public ThreadMember? Member { get; init; }

    /// <summary>After how many minutes new threads are archived.</summary>
    public int? DefaultAutoArchiveDuration { get; init; }

    /// <summary>In interactions: what the user may do there.</summary>
    public PermissionFlags? Permissions { get; init; }

    /// <summary>In interactions: what the bot may do there.</summary>
    public PermissionFlags? AppPermissions { get; init; }

    /// <summary>Marks of the channel.</summary>
    public ChannelFlags Flags { get; init; }

    /// <summary>Of a thread: how many messages were ever sent.</summary>
    public int? TotalMessageSent { get; init; }

    /// <summary>Of a forum: its tags.</summary>
    public IReadOnlyList<ForumTag>? AvailableTags { get; init; }

    /// <summary>Of a post: the tags it has.</summary>
    public IReadOnlyList<Snowflake<ForumTag>>? AppliedTags { get; init; }

    /// <summary>Of a forum: what the reaction button offers.</summary>
    public DefaultReaction? DefaultReactionEmoji { get; init; }

    /// <summary>Slow mode of new threads, in seconds.</summary>
    public int? DefaultThreadRateLimitPerUser { get; init; }

    /// <summary>Of a forum: 0 by latest message, 1 by age.</summary>
    public int? DefaultSortOrder { get; init; }

    /// <summary>Of a forum: 0 not set, 1 list, 2 gallery.</summary>
    public int? DefaultForumLayout { get; init; }

    /// <summary>Over the gateway: whether a thread is new, and not one the bot was added to.</summary>
    public bool NewlyCreated { get; init; }
}
