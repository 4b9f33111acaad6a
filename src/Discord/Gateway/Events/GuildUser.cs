using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Users;

namespace Guildhall.Discord.Gateway.Events;

/// <summary>Somebody left, was kicked or banned; or a ban was made or lifted.</summary>
public sealed record GuildUser
{
    /// <summary>The guild.</summary>
    public Snowflake<Guild> GuildId { get; init; }

    /// <summary>Who.</summary>
    public User User { get => field ?? User.Empty; init; }
}
