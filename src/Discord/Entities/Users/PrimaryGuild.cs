using Guildhall.Discord.Entities.Guilds;

namespace Guildhall.Discord.Entities.Users;

/// <summary>The guild whose tag a user wears beside the name.</summary>
public sealed record PrimaryGuild
{
    /// <summary>The guild.</summary>
    public Snowflake<Guild>? IdentityGuildId { get; init; }

    /// <summary>Whether the tag is shown; null where Discord has taken it away.</summary>
    public bool? IdentityEnabled { get; init; }

    /// <summary>One to four characters.</summary>
    public string? Tag { get; init; }

    /// <summary>The hash of the badge.</summary>
    public string? Badge { get; init; }
}
