using Guildhall.Discord.Entities.Users;

namespace Guildhall.Discord.Entities.Guilds;

/// <summary>Somebody who is interested in an event.</summary>
public sealed record ScheduledEventUser
{
    /// <summary>The event.</summary>
    public Snowflake<ScheduledEvent> GuildScheduledEventId { get; init; }

    /// <summary>Who.</summary>
    public User? User { get; init; }

    /// <summary>The same as a member; only when asked for.</summary>
    public Member? Member { get; init; }
}
