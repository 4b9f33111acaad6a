using System.Text.Json;
using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Users;

namespace Guildhall.Discord.Entities.Moderation;

/// <summary>Something that was done in a guild.</summary>
public sealed record AuditLogEntry
{
    /// <summary>Its id.</summary>
    public Snowflake<AuditLogEntry> Id { get; init; }

    /// <summary>What it was done to, mostly an id.</summary>
    public string? TargetId { get; init; }

    /// <summary>Who did it.</summary>
    public Snowflake<User>? UserId { get; init; }

    /// <summary>What was done.</summary>
    public AuditLogAction ActionType { get; init; }

    /// <summary>What is different now.</summary>
    public IReadOnlyList<AuditLogChange>? Changes { get; init; }

    /// <summary>More about it, depending on the action.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Options { get; init; }

    /// <summary>Why, to 512 characters.</summary>
    public string? Reason { get; init; }

    /// <summary>Over the gateway: the guild.</summary>
    public Snowflake<Guild>? GuildId { get; init; }
}
