using Guildhall.Discord.Entities.Applications;
using Guildhall.Discord.Entities.Users;

namespace Guildhall.Discord.Entities.Guilds;

/// <summary>A service connected to a guild, such as a bot or a streaming account.</summary>
public sealed record Integration
{
    /// <summary>Its id.</summary>
    public Snowflake<Integration> Id { get; init; }

    /// <summary>Its name.</summary>
    public string Name { get => field ?? ""; init; }

    /// <summary>twitch, youtube, discord or guild_subscription.</summary>
    public string Type { get => field ?? ""; init; }

    /// <summary>Whether it is on.</summary>
    public bool Enabled { get; init; }

    /// <summary>The account on the other side.</summary>
    public IntegrationAccount? Account { get; init; }

    /// <summary>The bot behind it.</summary>
    public Application? Application { get; init; }

    /// <summary>What it was granted.</summary>
    public IReadOnlyList<string> Scopes { get => field ?? []; init; }

    /// <summary>Who added it.</summary>
    public User? User { get; init; }
}
