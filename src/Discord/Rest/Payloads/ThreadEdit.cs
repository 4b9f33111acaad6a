using Guildhall.Discord.Entities.Channels;

namespace Guildhall.Discord.Rest.Payloads;

/// <summary>What to change of a thread; what is absent stays.</summary>
public sealed record ThreadEdit
{
    /// <summary>1 to 100 characters.</summary>
    public string? Name { get; init; }

    /// <summary>Whether it is archived.</summary>
    public bool? Archived { get; init; }

    /// <summary>After how many idle minutes it is archived: 60, 1440, 4320 or 10080.</summary>
    public int? AutoArchiveDuration { get; init; }

    /// <summary>Whether only moderators can open it.</summary>
    public bool? Locked { get; init; }

    /// <summary>Of a private thread: whether members may add others.</summary>
    public bool? Invitable { get; init; }

    /// <summary>Slow mode in seconds, 0 to 21600.</summary>
    public int? RateLimitPerUser { get; init; }

    /// <summary>Of a post: whether it is pinned.</summary>
    public ChannelFlags? Flags { get; init; }

    /// <summary>Of a post: all tags anew, up to five.</summary>
    public IReadOnlyList<Snowflake<ForumTag>>? AppliedTags { get; init; }
}
