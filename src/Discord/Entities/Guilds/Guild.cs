using Guildhall.Discord.Entities.Applications;
using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Users;

namespace Guildhall.Discord.Entities.Guilds;

/// <summary>A community with its roles and channels. Over the gateway it also brings channels, threads and members; in interactions only a few fields.</summary>
public sealed record Guild
{
    /// <summary>No guild.</summary>
    public static Guild Empty { get; } = new();

    /// <summary>Its id, which is also the id of its everyone role.</summary>
    public Snowflake<Guild> Id { get; init; }

    /// <summary>2 to 100 characters.</summary>
    public string Name { get => field ?? ""; init; }

    /// <summary>The hash of the picture.</summary>
    public string? Icon { get; init; }

    /// <summary>The hash of the picture behind invites.</summary>
    public string? Splash { get; init; }

    /// <summary>The hash of the picture in discovery.</summary>
    public string? DiscoverySplash { get; init; }

    /// <summary>The hash of the picture over the server guide.</summary>
    public string? HomeHeader { get; init; }

    /// <summary>What it says about itself.</summary>
    public string? Description { get; init; }

    /// <summary>The hash of the banner.</summary>
    public string? Banner { get; init; }

    /// <summary>Who owns it, and may do everything.</summary>
    public Snowflake<User> OwnerId { get; init; }

    /// <summary>The bot that made it.</summary>
    public Snowflake<Application>? ApplicationId { get; init; }

    /// <summary>Where the idle are moved.</summary>
    public Snowflake<Channel>? AfkChannelId { get; init; }

    /// <summary>After how many seconds: 60, 300, 900, 1800 or 3600.</summary>
    public int AfkTimeout { get; init; }

    /// <summary>Whether the widget is on.</summary>
    public bool? WidgetEnabled { get; init; }

    /// <summary>Where the widget's invite leads.</summary>
    public Snowflake<Channel>? WidgetChannelId { get; init; }

    /// <summary>What newcomers must bring before they may write.</summary>
    public VerificationLevel VerificationLevel { get; init; }

    /// <summary>What members are notified of unless they choose.</summary>
    public DefaultMessageNotifications DefaultMessageNotifications { get; init; }

    /// <summary>Whose pictures are scanned.</summary>
    public ExplicitContentFilter ExplicitContentFilter { get; init; }

    /// <summary>Its roles, everyone among them.</summary>
    public IReadOnlyList<Role> Roles { get => field ?? []; init; }

    /// <summary>Its emojis.</summary>
    public IReadOnlyList<Emoji> Emojis { get => field ?? []; init; }

    /// <summary>Its stickers.</summary>
    public IReadOnlyList<Sticker> Stickers { get => field ?? []; init; }

    /// <summary>What it has, as Discord's own words, e.g. COMMUNITY.</summary>
    public IReadOnlyList<string> Features { get => field ?? []; init; }

    /// <summary>Whether moderators need a second factor.</summary>
    public MfaLevel MfaLevel { get; init; }

    /// <summary>Where welcomes and boosts are announced.</summary>
    public Snowflake<Channel>? SystemChannelId { get; init; }

    /// <summary>Which of them are not.</summary>
    public SystemChannelFlags SystemChannelFlags { get; init; }

    /// <summary>Where the rules stand.</summary>
    public Snowflake<Channel>? RulesChannelId { get; init; }

    /// <summary>Where Discord writes to moderators.</summary>
    public Snowflake<Channel>? PublicUpdatesChannelId { get; init; }

    /// <summary>Where Discord warns moderators.</summary>
    public Snowflake<Channel>? SafetyAlertsChannelId { get; init; }

    /// <summary>How many may be online; null means no limit of its own.</summary>
    public int? MaxPresences { get; init; }

    /// <summary>How many may be members.</summary>
    public int? MaxMembers { get; init; }

    /// <summary>How many may use video in one channel.</summary>
    public int? MaxVideoChannelUsers { get; init; }

    /// <summary>How many may use video on one stage.</summary>
    public int? MaxStageVideoChannelUsers { get; init; }

    /// <summary>The invite code of its own.</summary>
    public string? VanityUrlCode { get; init; }

    /// <summary>The boost level.</summary>
    public PremiumTier PremiumTier { get; init; }

    /// <summary>How many boosts it has.</summary>
    public int PremiumSubscriptionCount { get; init; }

    /// <summary>Whether the boost bar is shown.</summary>
    public bool PremiumProgressBarEnabled { get; init; }

    /// <summary>The language Discord uses towards it, e.g. en-US.</summary>
    public string PreferredLocale { get => field ?? ""; init; }

    /// <summary>How adult it is.</summary>
    public NsfwLevel NsfwLevel { get; init; }

    /// <summary>About how many members; only when asked for.</summary>
    public int? ApproximateMemberCount { get; init; }

    /// <summary>About how many are online; only when asked for.</summary>
    public int? ApproximatePresenceCount { get; init; }

    /// <summary>What is closed because of a raid.</summary>
    public IncidentsData? IncidentsData { get; init; }

    /// <summary>In interactions: the preferred language.</summary>
    public string? Locale { get; init; }

    /// <summary>Over the gateway: whether members are left out.</summary>
    public bool Large { get; init; }

    /// <summary>Over the gateway: whether Discord cannot reach it now.</summary>
    public bool Unavailable { get; init; }

    /// <summary>Over the gateway: how many members.</summary>
    public int MemberCount { get; init; }

    /// <summary>Over the gateway: when the bot joined.</summary>
    public DateTimeOffset? JoinedAt { get; init; }

    /// <summary>Over the gateway: the bot itself and whoever else is told.</summary>
    public IReadOnlyList<Member> Members { get => field ?? []; init; }

    /// <summary>Over the gateway: its channels.</summary>
    public IReadOnlyList<Channel> Channels { get => field ?? []; init; }

    /// <summary>Over the gateway: active threads the bot may see.</summary>
    public IReadOnlyList<Channel> Threads { get => field ?? []; init; }

    /// <summary>Over the gateway: who is in voice, without guild ids.</summary>
    public IReadOnlyList<VoiceState> VoiceStates { get => field ?? []; init; }
}
