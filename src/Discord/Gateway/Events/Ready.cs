using Guildhall.Discord.Entities.Users;

namespace Guildhall.Discord.Gateway.Events;

/// <summary>A session has begun. The guilds follow one by one.</summary>
public sealed record Ready
{
    /// <summary>The version of the gateway; 10.</summary>
    public int V { get; init; }

    /// <summary>The bot.</summary>
    public User User { get => field ?? User.Empty; init; }

    /// <summary>The shard's guilds, not available yet.</summary>
    public IReadOnlyList<UnavailableGuild> Guilds { get => field ?? []; init; }

    /// <summary>The session's id.</summary>
    public string SessionId { get => field ?? ""; init; }

    /// <summary>Where the session is resumed.</summary>
    public string? ResumeGatewayUrl { get; init; }

    /// <summary>The shard's number and their count.</summary>
    public IReadOnlyList<int>? Shard { get; init; }

    /// <summary>The application, in part.</summary>
    public ReadyApplication? Application { get; init; }
}
