namespace Guildhall.Discord.Entities.Moderation;

/// <summary>What was done in a guild.</summary>
public enum AuditLogAction
{
    /// <summary>The guild was edited.</summary>
    GuildUpdate = 1,

    /// <summary>A channel was made.</summary>
    ChannelCreate = 10,

    /// <summary>A channel was edited.</summary>
    ChannelUpdate = 11,

    /// <summary>A channel was deleted.</summary>
    ChannelDelete = 12,

    /// <summary>An overwrite was added.</summary>
    ChannelOverwriteCreate = 13,

    /// <summary>An overwrite was edited.</summary>
    ChannelOverwriteUpdate = 14,

    /// <summary>An overwrite was removed.</summary>
    ChannelOverwriteDelete = 15,

    /// <summary>A member was removed.</summary>
    MemberKick = 20,

    /// <summary>Idle members were removed.</summary>
    MemberPrune = 21,

    /// <summary>Somebody was banned.</summary>
    MemberBanAdd = 22,

    /// <summary>A ban was lifted.</summary>
    MemberBanRemove = 23,

    /// <summary>A member was edited, for example timed out.</summary>
    MemberUpdate = 24,

    /// <summary>A member's roles were changed.</summary>
    MemberRoleUpdate = 25,

    /// <summary>Members were moved in voice.</summary>
    MemberMove = 26,

    /// <summary>Members were removed from voice.</summary>
    MemberDisconnect = 27,

    /// <summary>A bot was added.</summary>
    BotAdd = 28,

    /// <summary>A role was made.</summary>
    RoleCreate = 30,

    /// <summary>A role was edited.</summary>
    RoleUpdate = 31,

    /// <summary>A role was deleted.</summary>
    RoleDelete = 32,

    /// <summary>An invite was made.</summary>
    InviteCreate = 40,

    /// <summary>An invite was edited.</summary>
    InviteUpdate = 41,

    /// <summary>An invite was deleted.</summary>
    InviteDelete = 42,

    /// <summary>A webhook was made.</summary>
    WebhookCreate = 50,

    /// <summary>A webhook was edited.</summary>
    WebhookUpdate = 51,

    /// <summary>A webhook was deleted.</summary>
    WebhookDelete = 52,

    /// <summary>An emoji was added.</summary>
    EmojiCreate = 60,

    /// <summary>An emoji was edited.</summary>
    EmojiUpdate = 61,

    /// <summary>An emoji was deleted.</summary>
    EmojiDelete = 62,

    /// <summary>A message was deleted by another.</summary>
    MessageDelete = 72,

    /// <summary>Many messages were deleted.</summary>
    MessageBulkDelete = 73,

    /// <summary>A message was pinned.</summary>
    MessagePin = 74,

    /// <summary>A message was unpinned.</summary>
    MessageUnpin = 75,

    /// <summary>An integration was added.</summary>
    IntegrationCreate = 80,

    /// <summary>An integration was edited.</summary>
    IntegrationUpdate = 81,

    /// <summary>An integration was removed.</summary>
    IntegrationDelete = 82,

    /// <summary>A stage went live.</summary>
    StageInstanceCreate = 83,

    /// <summary>A stage was edited.</summary>
    StageInstanceUpdate = 84,

    /// <summary>A stage ended.</summary>
    StageInstanceDelete = 85,

    /// <summary>A sticker was added.</summary>
    StickerCreate = 90,

    /// <summary>A sticker was edited.</summary>
    StickerUpdate = 91,

    /// <summary>A sticker was deleted.</summary>
    StickerDelete = 92,

    /// <summary>An event was planned.</summary>
    GuildScheduledEventCreate = 100,

    /// <summary>An event was edited.</summary>
    GuildScheduledEventUpdate = 101,

    /// <summary>An event was deleted.</summary>
    GuildScheduledEventDelete = 102,

    /// <summary>A thread was made.</summary>
    ThreadCreate = 110,

    /// <summary>A thread was edited.</summary>
    ThreadUpdate = 111,

    /// <summary>A thread was deleted.</summary>
    ThreadDelete = 112,

    /// <summary>A command's permissions were edited.</summary>
    ApplicationCommandPermissionUpdate = 121,

    /// <summary>A sound was added.</summary>
    SoundboardSoundCreate = 130,

    /// <summary>A sound was edited.</summary>
    SoundboardSoundUpdate = 131,

    /// <summary>A sound was deleted.</summary>
    SoundboardSoundDelete = 132,

    /// <summary>A rule was made.</summary>
    AutoModerationRuleCreate = 140,

    /// <summary>A rule was edited.</summary>
    AutoModerationRuleUpdate = 141,

    /// <summary>A rule was deleted.</summary>
    AutoModerationRuleDelete = 142,

    /// <summary>A message was blocked.</summary>
    AutoModerationBlockMessage = 143,

    /// <summary>A message was reported.</summary>
    AutoModerationFlagToChannel = 144,

    /// <summary>A member was timed out.</summary>
    AutoModerationUserCommunicationDisabled = 145,

    /// <summary>A member was held back.</summary>
    AutoModerationQuarantineUser = 146,

    /// <summary>Monetization was asked for.</summary>
    CreatorMonetizationRequestCreated = 150,

    /// <summary>Its terms were accepted.</summary>
    CreatorMonetizationTermsAccepted = 151,

    /// <summary>A question of onboarding was added.</summary>
    OnboardingPromptCreate = 163,

    /// <summary>A question was edited.</summary>
    OnboardingPromptUpdate = 164,

    /// <summary>A question was deleted.</summary>
    OnboardingPromptDelete = 165,

    /// <summary>Onboarding was set up.</summary>
    OnboardingCreate = 166,

    /// <summary>Onboarding was edited.</summary>
    OnboardingUpdate = 167,

    /// <summary>The server guide was set up.</summary>
    HomeSettingsCreate = 190,

    /// <summary>The server guide was edited.</summary>
    HomeSettingsUpdate = 191,

    /// <summary>A voice channel's line was written.</summary>
    VoiceChannelStatusUpdate = 192,

    /// <summary>A voice channel's line was removed.</summary>
    VoiceChannelStatusDelete = 193,
}
