using Guildhall.Discord.Entities.Guilds;

namespace Guildhall.Discord.Gateway.Events;

/// <summary>A role was made, changed or deleted.</summary>
public sealed record GuildRole
{
    /// <summary>The guild.</summary>
    public Snowflake<Guild> GuildId { get; init; }

    /// <summary>The role; null where it was deleted.</summary>
    public Role? Role { get; init; }

    /// <summary>Where it was deleted: which.</summary>
    public Snowflake<Role>? RoleId { get; init; }
}
