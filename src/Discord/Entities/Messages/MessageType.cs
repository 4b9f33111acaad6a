namespace Guildhall.Discord.Entities.Messages;

/// <summary>What kind of message it is; most kinds are Discord's own announcements.</summary>
public enum MessageType
{
    /// <summary>Somebody wrote.</summary>
    Default = 0,

    /// <summary>Somebody joined a group.</summary>
    RecipientAdd = 1,

    /// <summary>Somebody left a group.</summary>
    RecipientRemove = 2,

    /// <summary>A call.</summary>
    Call = 3,

    /// <summary>The group has a new name.</summary>
    ChannelNameChange = 4,

    /// <summary>The group has a new picture.</summary>
    ChannelIconChange = 5,

    /// <summary>Something was pinned.</summary>
    ChannelPinnedMessage = 6,

    /// <summary>Somebody joined the guild.</summary>
    UserJoin = 7,

    /// <summary>Somebody boosted.</summary>
    GuildBoost = 8,

    /// <summary>Boosted to level 1.</summary>
    GuildBoostTier1 = 9,

    /// <summary>Boosted to level 2.</summary>
    GuildBoostTier2 = 10,

    /// <summary>Boosted to level 3.</summary>
    GuildBoostTier3 = 11,

    /// <summary>News are followed.</summary>
    ChannelFollowAdd = 12,

    /// <summary>Dropped from discovery.</summary>
    GuildDiscoveryDisqualified = 14,

    /// <summary>Back in discovery.</summary>
    GuildDiscoveryRequalified = 15,

    /// <summary>First warning.</summary>
    GuildDiscoveryGracePeriodInitialWarning = 16,

    /// <summary>Last warning.</summary>
    GuildDiscoveryGracePeriodFinalWarning = 17,

    /// <summary>A thread was started.</summary>
    ThreadCreated = 18,

    /// <summary>An answer.</summary>
    Reply = 19,

    /// <summary>The answer to a slash command.</summary>
    ChatInputCommand = 20,

    /// <summary>The first message of a thread, by reference.</summary>
    ThreadStarterMessage = 21,

    /// <summary>A hint to invite people.</summary>
    GuildInviteReminder = 22,

    /// <summary>The answer to a context menu.</summary>
    ContextMenuCommand = 23,

    /// <summary>What the auto-moderation did.</summary>
    AutoModerationAction = 24,

    /// <summary>Somebody bought a role.</summary>
    RoleSubscriptionPurchase = 25,

    /// <summary>An offer.</summary>
    InteractionPremiumUpsell = 26,

    /// <summary>A stage begins.</summary>
    StageStart = 27,

    /// <summary>A stage ends.</summary>
    StageEnd = 28,

    /// <summary>Somebody speaks on stage.</summary>
    StageSpeaker = 29,

    /// <summary>The stage has a new topic.</summary>
    StageTopic = 31,

    /// <summary>Somebody subscribed to an application.</summary>
    GuildApplicationPremiumSubscription = 32,

    /// <summary>The guild closes because of a raid.</summary>
    GuildIncidentAlertModeEnabled = 36,

    /// <summary>It opens again.</summary>
    GuildIncidentAlertModeDisabled = 37,

    /// <summary>A raid was reported.</summary>
    GuildIncidentReportRaid = 38,

    /// <summary>It was none.</summary>
    GuildIncidentReportFalseAlarm = 39,

    /// <summary>Something was bought.</summary>
    PurchaseNotification = 44,

    /// <summary>A poll is over.</summary>
    PollResult = 46,
}
