using Guildhall.Discord.Entities.Guilds;

namespace Guildhall.Discord.Entities.Users;

/// <summary>A user in a guild.</summary>
/// <remarks>Properties can be set because these are read by the million: where they could only be initialized, reading would take twice the time.</remarks>
public sealed record Member
{
    /// <summary>Who it is; null where the user stands beside it (resolved members, message authors over the gateway).</summary>
    public User? User { get; set; }

    /// <summary>The nickname in this guild.</summary>
    public string? Nick { get; set; }

    /// <summary>The hash of the picture in this guild.</summary>
    public string? Avatar { get; set; }

    /// <summary>The hash of the banner in this guild.</summary>
    public string? Banner { get; set; }

    /// <summary>The roles, without the everyone role, in no order.</summary>
    public IReadOnlyList<Snowflake<Role>> Roles { get => field ?? []; set; }

    /// <summary>When the user joined; null for guests.</summary>
    public DateTimeOffset? JoinedAt { get; set; }

    /// <summary>Since when the member boosts the guild.</summary>
    public DateTimeOffset? PremiumSince { get; set; }

    /// <summary>Whether deafened in voice by the guild.</summary>
    public bool Deaf { get; set; }

    /// <summary>Whether muted in voice by the guild.</summary>
    public bool Mute { get; set; }

    /// <summary>Marks of the membership.</summary>
    public MemberFlags Flags { get; set; }

    /// <summary>Whether the rules are still to be accepted.</summary>
    public bool Pending { get; set; }

    /// <summary>In interactions: everything the member may do in that channel, overwrites included.</summary>
    public PermissionFlags? Permissions { get; set; }

    /// <summary>Until when the member is timed out; may lie in the past.</summary>
    public DateTimeOffset? CommunicationDisabledUntil { get; set; }

    /// <summary>In gateway events: the guild.</summary>
    public Snowflake<Guild>? GuildId { get; set; }
}
