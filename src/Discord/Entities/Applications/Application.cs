using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Users;

namespace Guildhall.Discord.Entities.Applications;

/// <summary>An application, ours or another's.</summary>
public sealed record Application
{
    /// <summary>Its id.</summary>
    public Snowflake<Application> Id { get; init; }

    /// <summary>Its name.</summary>
    public string Name { get => field ?? ""; init; }

    /// <summary>The hash of its picture.</summary>
    public string? Icon { get; init; }

    /// <summary>What it says about itself.</summary>
    public string Description { get => field ?? ""; init; }

    /// <summary>Where it may speak from.</summary>
    public IReadOnlyList<string>? RpcOrigins { get; init; }

    /// <summary>Whether anybody may add the bot.</summary>
    public bool? BotPublic { get; init; }

    /// <summary>Whether adding it needs the full flow.</summary>
    public bool? BotRequireCodeGrant { get; init; }

    /// <summary>The bot.</summary>
    public User? Bot { get; init; }

    /// <summary>Its terms.</summary>
    public string? TermsOfServiceUrl { get; init; }

    /// <summary>Its privacy policy.</summary>
    public string? PrivacyPolicyUrl { get; init; }

    /// <summary>Who owns it.</summary>
    public User? Owner { get; init; }

    /// <summary>The Ed25519 key of its interactions, 64 hexadecimal digits.</summary>
    public string? VerifyKey { get; init; }

    /// <summary>Its own guild.</summary>
    public Snowflake<Guild>? GuildId { get; init; }

    /// <summary>What it sells.</summary>
    public Snowflake<Sku>? PrimarySkuId { get; init; }

    /// <summary>The hash of its cover.</summary>
    public string? CoverImage { get; init; }

    /// <summary>Marks of the application.</summary>
    public ApplicationFlags Flags { get; init; }

    /// <summary>The same without a limit, as a decimal string.</summary>
    public string? FlagsNew { get; init; }

    /// <summary>About how many guilds have it.</summary>
    public int? ApproximateGuildCount { get; init; }

    /// <summary>About how many users have it.</summary>
    public int? ApproximateUserInstallCount { get; init; }

    /// <summary>Where logins may lead.</summary>
    public IReadOnlyList<string>? RedirectUris { get; init; }

    /// <summary>Where interactions are sent over HTTP; null means over the gateway.</summary>
    public string? InteractionsEndpointUrl { get; init; }

    /// <summary>Where linked roles are checked.</summary>
    public string? RoleConnectionsVerificationUrl { get; init; }

    /// <summary>Where events are sent over HTTP.</summary>
    public string? EventWebhooksUrl { get; init; }

    /// <summary>1 off, 2 on, 3 off by Discord.</summary>
    public int? EventWebhooksStatus { get; init; }

    /// <summary>Which events.</summary>
    public IReadOnlyList<string>? EventWebhooksTypes { get; init; }

    /// <summary>Up to five words.</summary>
    public IReadOnlyList<string>? Tags { get; init; }

    /// <summary>What the add button asks for.</summary>
    public InstallParams? InstallParams { get; init; }

    /// <summary>By installation ("0" guild, "1" user): what it asks for.</summary>
    public IReadOnlyDictionary<string, IntegrationTypeConfig>? IntegrationTypesConfig { get; init; }

    /// <summary>Where the add button leads instead.</summary>
    public string? CustomInstallUrl { get; init; }
}
