using System.Text.Json.Serialization;
using Guildhall.Discord.Entities.Applications;
using Guildhall.Discord.Entities.Users;
using Guildhall.Discord.Json;

namespace Guildhall.Discord.Entities.Guilds;

/// <summary>What a role belongs to. Discord marks three of them by a null that is present.</summary>
public sealed record RoleTags
{
    /// <summary>The bot whose role it is.</summary>
    public Snowflake<User>? BotId { get; init; }

    /// <summary>The integration whose role it is.</summary>
    public Snowflake<Integration>? IntegrationId { get; init; }

    /// <summary>What is sold.</summary>
    public Snowflake<Sku>? SubscriptionListingId { get; init; }

    /// <summary>Whether it is the boosters' role.</summary>
    [JsonConverter(typeof(PresenceConverter))]
    public bool PremiumSubscriber { get; init; }

    /// <summary>Whether it can be bought.</summary>
    [JsonConverter(typeof(PresenceConverter))]
    public bool AvailableForPurchase { get; init; }

    /// <summary>Whether linked accounts give it.</summary>
    [JsonConverter(typeof(PresenceConverter))]
    public bool GuildConnections { get; init; }
}
