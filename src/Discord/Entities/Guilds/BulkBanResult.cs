using Guildhall.Discord.Entities.Users;

namespace Guildhall.Discord.Entities.Guilds;

/// <summary>What became of a ban of many at once.</summary>
public sealed record BulkBanResult
{
    /// <summary>Who is banned now.</summary>
    public IReadOnlyList<Snowflake<User>> BannedUsers { get => field ?? []; init; }

    /// <summary>Who is not: already banned, mightier, or unknown.</summary>
    public IReadOnlyList<Snowflake<User>> FailedUsers { get => field ?? []; init; }
}
