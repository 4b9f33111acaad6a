using Guildhall.Discord.Entities.Guilds;

namespace Guildhall.Discord.Gateway.Events;

/// <summary>The request Discord refused for now.</summary>
public sealed record RateLimitedRequest
{
    /// <summary>The guild it asked about.</summary>
    public Snowflake<Guild>? GuildId { get; init; }

    /// <summary>What it was called.</summary>
    public string? Nonce { get; init; }
}
