namespace Guildhall.Discord.Entities.Channels;

/// <summary>Whether a thread is open.</summary>
public sealed record ThreadMetadata
{
    /// <summary>Whether it is archived; a message opens it again unless it is locked.</summary>
    public bool Archived { get; init; }

    /// <summary>After how many idle minutes it is archived: 60, 1440, 4320 or 10080.</summary>
    public int AutoArchiveDuration { get; init; }

    /// <summary>When it was last archived or opened.</summary>
    public DateTimeOffset? ArchiveTimestamp { get; init; }

    /// <summary>Whether only moderators can open it.</summary>
    public bool Locked { get; init; }

    /// <summary>Of a private thread: whether members may add others.</summary>
    public bool? Invitable { get; init; }

    /// <summary>When it was made; null before 2022.</summary>
    public DateTimeOffset? CreateTimestamp { get; init; }
}
