using Guildhall.Discord.Entities.Users;

namespace Guildhall.Discord.Entities.Channels;

/// <summary>Somebody in a thread.</summary>
public sealed record ThreadMember
{
    /// <summary>The thread; null inside of a guild's own event.</summary>
    public Snowflake<Channel>? Id { get; init; }

    /// <summary>Who; null inside of a guild's own event.</summary>
    public Snowflake<User>? UserId { get; init; }

    /// <summary>When they joined.</summary>
    public DateTimeOffset JoinTimestamp { get; init; }

    /// <summary>Settings of notifications.</summary>
    public int Flags { get; init; }

    /// <summary>The same as a member; only when asked for.</summary>
    public Member? Member { get; init; }
}
