using Guildhall.Discord.Entities.Users;

namespace Guildhall.Discord.Rest.Payloads;

/// <summary>A ban of many.</summary>
public sealed record BulkBan
{
    /// <summary>Up to 200.</summary>
    public required IReadOnlyList<Snowflake<User>> UserIds { get; init; }

    /// <summary>How much of what they wrote is deleted: the last 0 to 604800 seconds.</summary>
    public int? DeleteMessageSeconds { get; init; }
}
