using Guildhall.Discord.Entities.Applications;
using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Users;

namespace Guildhall.Discord.Entities.Guilds;

/// <summary>A way into a guild or a group.</summary>
public sealed record Invite
{
    /// <summary>What stands after discord.gg/.</summary>
    public string Code { get => field ?? ""; init; }

    /// <summary>Where it leads.</summary>
    public InviteType Type { get; init; }

    /// <summary>The guild, in part.</summary>
    public Guild? Guild { get; init; }

    /// <summary>The guild's id.</summary>
    public Snowflake<Guild>? GuildId { get; init; }

    /// <summary>The channel, in part.</summary>
    public Channel? Channel { get; init; }

    /// <summary>Who made it.</summary>
    public User? Inviter { get; init; }

    /// <summary>1 a stream, 2 an activity.</summary>
    public int? TargetType { get; init; }

    /// <summary>Whose stream.</summary>
    public User? TargetUser { get; init; }

    /// <summary>Which activity.</summary>
    public Application? TargetApplication { get; init; }

    /// <summary>About how many are online; only when asked for.</summary>
    public int? ApproximatePresenceCount { get; init; }

    /// <summary>About how many members; only when asked for.</summary>
    public int? ApproximateMemberCount { get; init; }

    /// <summary>When it ends; null means never.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>The event it leads to.</summary>
    public ScheduledEvent? GuildScheduledEvent { get; init; }

    /// <summary>Bit 0: for guests.</summary>
    public int Flags { get; init; }

    /// <summary>How often it was used; only in lists.</summary>
    public int? Uses { get; init; }

    /// <summary>How often it may be used; 0 means without limit.</summary>
    public int? MaxUses { get; init; }

    /// <summary>For how many seconds it is valid; 0 means for ever.</summary>
    public int? MaxAge { get; init; }

    /// <summary>Whether members are removed when they go offline.</summary>
    public bool? Temporary { get; init; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>What it gives, in part.</summary>
    public IReadOnlyList<Role>? Roles { get; init; }
}
