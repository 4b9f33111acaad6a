using Guildhall.Discord.Entities.Moderation;
using Guildhall.Discord.Entities.Users;

namespace Guildhall.Discord.Rest.Payloads;

/// <summary>Which entries of the audit log.</summary>
public sealed record AuditLogPage
{
    /// <summary>Done by this user.</summary>
    public Snowflake<User>? UserId { get; init; }

    /// <summary>Of this kind.</summary>
    public AuditLogAction? ActionType { get; init; }

    /// <summary>Done to this.</summary>
    public Snowflake<object>? TargetId { get; init; }

    /// <summary>Older than this.</summary>
    public Snowflake<AuditLogEntry>? Before { get; init; }

    /// <summary>Newer than this, oldest first.</summary>
    public Snowflake<AuditLogEntry>? After { get; init; }

    /// <summary>1 to 100; 50 unless said (0).</summary>
    public int Limit { get; init; }
}
