using System.Text.Json.Serialization;
using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Json;

namespace Guildhall.Discord.Rest.Payloads;

/// <summary>What to change of a guild; what is absent stays.</summary>
public sealed record GuildEdit
{
    /// <summary>2 to 100 characters.</summary>
    public string? Name { get; init; }

    /// <summary>To 300 characters.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Description { get; init; }

    /// <summary>What newcomers must bring.</summary>
    public VerificationLevel? VerificationLevel { get; init; }

    /// <summary>What members are notified of.</summary>
    public DefaultMessageNotifications? DefaultMessageNotifications { get; init; }

    /// <summary>Whose pictures are scanned.</summary>
    public ExplicitContentFilter? ExplicitContentFilter { get; init; }

    /// <summary>Where the idle are moved.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<Snowflake<Channel>?> AfkChannelId { get; init; }

    /// <summary>After how many seconds: 60, 300, 900, 1800 or 3600.</summary>
    public int? AfkTimeout { get; init; }

    /// <summary>The picture as a data URI.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Icon { get; init; }

    /// <summary>The picture behind invites as a data URI.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Splash { get; init; }

    /// <summary>The banner as a data URI.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Banner { get; init; }

    /// <summary>Where welcomes are announced.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<Snowflake<Channel>?> SystemChannelId { get; init; }

    /// <summary>Which announcements are not wanted.</summary>
    public SystemChannelFlags? SystemChannelFlags { get; init; }

    /// <summary>Where the rules stand.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<Snowflake<Channel>?> RulesChannelId { get; init; }

    /// <summary>Where Discord writes to moderators.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<Snowflake<Channel>?> PublicUpdatesChannelId { get; init; }

    /// <summary>Where Discord warns moderators.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<Snowflake<Channel>?> SafetyAlertsChannelId { get; init; }

    /// <summary>The language, e.g. en-US.</summary>
    public string? PreferredLocale { get; init; }

    /// <summary>All features anew.</summary>
    public IReadOnlyList<string>? Features { get; init; }

    /// <summary>Whether the boost bar is shown.</summary>
    public bool? PremiumProgressBarEnabled { get; init; }
}
