using Guildhall.Discord.Entities.Guilds;

namespace Guildhall.Discord.Gateway.Events;

/// <summary>A guild that cannot be reached, or that the bot has left.</summary>
public sealed record UnavailableGuild
{
    /// <summary>Which.</summary>
    public Snowflake<Guild> Id { get; init; }

    /// <summary>True where Discord cannot reach it; absent where the bot is no more in it.</summary>
    public bool? Unavailable { get; init; }
}
