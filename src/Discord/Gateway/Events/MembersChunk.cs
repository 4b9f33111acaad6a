using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Users;

namespace Guildhall.Discord.Gateway.Events;

/// <summary>A part of the members that were asked for.</summary>
public sealed record MembersChunk
{
    /// <summary>The guild.</summary>
    public Snowflake<Guild> GuildId { get; init; }

    /// <summary>Up to 1000 members.</summary>
    public IReadOnlyList<Member> Members { get => field ?? []; init; }

    /// <summary>Which part, from 0.</summary>
    public int ChunkIndex { get; init; }

    /// <summary>How many parts there are.</summary>
    public int ChunkCount { get; init; }

    /// <summary>Ids that are nobody here.</summary>
    public IReadOnlyList<Snowflake<User>> NotFound { get => field ?? []; init; }

    /// <summary>What the request was called.</summary>
    public string? Nonce { get; init; }
}
