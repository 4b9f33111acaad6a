using Guildhall.Discord.Entities.Guilds;

namespace Guildhall.Discord.Entities.Users;

/// <summary>A user in a guild.</summary>
public sealed record Member
{
    /// <summary>Who it is; null where the user stands beside it (resolved members, message authors over the gateway).</summary>
    public User? User { get; init; }

    /// <summary>The nickname in this guild.</summary>
    public string? Nick { get; init; }

    /// <summary>The hash of the picture in this guild.</summary>
    public string? Avatar { get; init; }

    /// <summary>The hash of the banner in this guild.</summary>
    public string? Banner { get; init; }

    /// <summary>The roles, without the everyone role, in no order.</summary>
    public IReadOnlyList<Snowflake<Role>> Roles { get => field ?? []; init; }

    /// <summary>When the user joined; null for guests.</summary>
    public DateTimeOffset? JoinedAt { get; init; }

    /// <summary>Since when the member boosts the guild.</summary>
    public DateTimeOffset? PremiumSince { get; init; }

    /// <summary>Whether deafened in voice by the guild.</summary>
    public bool Deaf { get; init; }

    /// <summary>Whether muted in voice by the guild.</summary>
    public bool Mute { get; init; }

    /// <summary>Marks of the membership.</summary>
    public MemberFlags Flags { get; init; }

    /// <summary>Whether the rules are still to be accepted.</summary>
    public bool Pending { get; init; }

    /// <summary>In interactions: everything the member may do in that channel, overwrites included.</summary>
    public PermissionFlags? Permissions { get; init; }

    /// <summary>Until when the member is timed out; may lie in the past.</summary>
    public DateTimeOffset? CommunicationDisabledUntil { get; init; }

    /// <summary>In gateway events: the guild.</summary>
    public Snowflake<Guild>? GuildId { get; init; }
}
