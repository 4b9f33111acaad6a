using Guildhall.Discord;
using Guildhall.Discord.Entities;
using Guildhall.Discord.Entities.Applications;
using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Moderation;
using Guildhall.Discord.Entities.Users;
using Guildhall.Discord.Rest.Payloads;

namespace Guildhall.Tests.Scenarios.Discord.Rest;

/// <summary>What is sent when every endpoint is called: for each payload a full one, and others where a field excludes another.</summary>
internal static class PayloadSamples
{
    private static readonly DateTimeOffset Later = new(2027, 1, 2, 3, 4, 5, TimeSpan.Zero);
    private static readonly string Picture = "data:image/png;base64,iVBORw0KGgo=";

    internal static IReadOnlyList<object> All { get; } =
    [
        .. MessageSamples.All,
        .. CommandSamples.All,
        new ChannelCreate
        {
            Name = "tavern", Type = ChannelType.GuildText, Topic = "ale", Bitrate = 64_000, UserLimit = 5, RateLimitPerUser = 10, Position = 1,
            PermissionOverwrites = [Overwrite], ParentId = new(9), Nsfw = false, RtcRegion = "rotterdam", DefaultAutoArchiveDuration = 1440,
            DefaultReactionEmoji = new() { EmojiName = "🎲" }, AvailableTags = [Tag], DefaultSortOrder = 1, DefaultForumLayout = 2,
            DefaultThreadRateLimitPerUser = 5,
        },
        new ChannelEdit
        {
            Name = "tavern", Type = ChannelType.GuildAnnouncement, Position = 2, Topic = "mead", Nsfw = true, RateLimitPerUser = 0, Bitrate = 8_000,
            UserLimit = 0, PermissionOverwrites = [Overwrite], ParentId = new Snowflake<Channel>(3), RtcRegion = "rotterdam",
            DefaultAutoArchiveDuration = 60, Flags = ChannelFlags.RequireTag, AvailableTags = [Tag with { Id = new(4) }],
            DefaultReactionEmoji = new DefaultReaction { EmojiId = new(5) }, DefaultThreadRateLimitPerUser = 1, DefaultSortOrder = 0, DefaultForumLayout = 1,
        },
        new ChannelEdit
        {
            Topic = (string?)null, ParentId = (Snowflake<Channel>?)null, RtcRegion = (string?)null, DefaultReactionEmoji = (DefaultReaction?)null,
            DefaultSortOrder = (int?)null,
        },
        new ThreadEdit
        {
            Name = "party", Archived = true, AutoArchiveDuration = 60, Locked = true, Invitable = false, RateLimitPerUser = 3,
            Flags = ChannelFlags.Pinned, AppliedTags = [new(1)],
        },
        new ThreadFromMessage { Name = "party", AutoArchiveDuration = 60, RateLimitPerUser = 1 },
        new ThreadCreate { Name = "party", Type = ChannelType.PrivateThread, AutoArchiveDuration = 60, Invitable = true, RateLimitPerUser = 1 },
        new ForumPostCreate
        {
            Name = "quest", AutoArchiveDuration = 60, RateLimitPerUser = 1, AppliedTags = [new(1)],
            Message = new() { Content = "x", StickerIds = [new(1)] },
        },
        new ForumPostCreate { Name = "quest", Message = new() { Content = "map", Files = [MessageSamples.File] } },
        new List<PositionEdit> { new() { Id = new(1), Position = 2 } },
        new RoleEdit
        {
            Name = "bard", Permissions = PermissionFlags.PinMessages | PermissionFlags.ViewChannel, Color = 0xFF8800, Hoist = true,
            Icon = Picture, UnicodeEmoji = (string?)null, Mentionable = true,
        },
        new RoleEdit
        {
            Colors = new() { PrimaryColor = 1, SecondaryColor = 2 }, Icon = (string?)null, UnicodeEmoji = "🎲",
        },
        new MemberEdit
        {
            Nick = "Mara", Roles = [new(1)], Mute = true, Deaf = false, ChannelId = new Snowflake<Channel>(2), CommunicationDisabledUntil = Later,
            Flags = MemberFlags.BypassesVerification,
        },
        new MemberEdit { Nick = (string?)null, ChannelId = (Snowflake<Channel>?)null, CommunicationDisabledUntil = (DateTimeOffset?)null },
        new OwnMemberEdit { Nick = "Guildhall", Avatar = Picture, Banner = Picture, Bio = "dice" },
        new OwnMemberEdit { Nick = (string?)null, Avatar = (string?)null, Banner = (string?)null, Bio = (string?)null },
        new OwnUserEdit { Username = "guildhall", Avatar = Picture, Banner = (string?)null },
        new GuildEdit
        {
            Name = "Guild", Description = "of dice", VerificationLevel = VerificationLevel.High, ExplicitContentFilter = ExplicitContentFilter.AllMembers,
            DefaultMessageNotifications = DefaultMessageNotifications.OnlyMentions, AfkChannelId = new Snowflake<Channel>(1), AfkTimeout = 300,
            Icon = Picture, Splash = Picture, Banner = Picture, SystemChannelId = new Snowflake<Channel>(1),
            SystemChannelFlags = SystemChannelFlags.SuppressJoinNotifications, RulesChannelId = new Snowflake<Channel>(1),
            PublicUpdatesChannelId = new Snowflake<Channel>(1), SafetyAlertsChannelId = (Snowflake<Channel>?)null, PreferredLocale = "de",
            Features = ["COMMUNITY"], PremiumProgressBarEnabled = true,
        },
        new WelcomeScreenEdit { Enabled = true, WelcomeChannels = [new() { ChannelId = new(1), Description = "here", EmojiName = "🎲" }], Description = "hi" },
        new IncidentActions { InvitesDisabledUntil = Later },
        new BanCreate { DeleteMessageSeconds = 604_800 },
        new BulkBan { UserIds = [new(1), new(2)], DeleteMessageSeconds = 0 },
        new Prune { Days = 7, ComputePruneCount = true, IncludeRoles = [new(1)] },
        new InviteCreate
        {
            MaxAge = 0, MaxUses = 100, Temporary = true, Unique = true, TargetType = 1, TargetUserId = new(1), TargetApplicationId = new(2), RoleIds = [new(3)],
        },
        Rule(AutoModerationTriggerType.Keyword, new() { KeywordFilter = ["*dragon*"], RegexPatterns = ["d+"], AllowList = ["dungeon"] }),
        Rule(AutoModerationTriggerType.KeywordPreset, new() { Presets = [1, 2, 3], AllowList = ["d"] }),
        Rule(AutoModerationTriggerType.MentionSpam, new() { MentionTotalLimit = 50, MentionRaidProtectionEnabled = true }),
        Rule(AutoModerationTriggerType.Spam, null),
        new AutoModerationRuleEdit
        {
            Name = "rule", EventType = AutoModerationEventType.MessageSend, TriggerMetadata = new() { KeywordFilter = ["x"] },
            Actions = [new() { Type = AutoModerationActionType.BlockMessage }], Enabled = false, ExemptRoles = [], ExemptChannels = [new(1)],
        },
        new EmojiCreate { Name = "d20", Image = Picture, Roles = [new(1)] },
        new OwnEmojiCreate { Name = "d20", Image = Picture },
        new EmojiEdit { Name = "d12", Roles = [] },
        new OwnEmojiEdit { Name = "d12" },
        new StickerEdit { Name = "dice", Description = "rolling", Tags = "luck" },
        new ScheduledEventCreate
        {
            Name = "Delve", EntityType = ScheduledEventEntityType.External, ScheduledStartTime = Later, ScheduledEndTime = Later.AddHours(2),
            EntityMetadata = new() { Location = "the cellar" }, Description = "dark", Image = Picture,
            RecurrenceRule = new() { Start = Later, Frequency = RecurrenceFrequency.Monthly, Interval = 1, ByNWeekday = [new() { N = 2, Day = 4 }] },
        },
        new ScheduledEventCreate
        {
            Name = "Talk", EntityType = ScheduledEventEntityType.Voice, ScheduledStartTime = Later, ChannelId = new(1),
        },
        new ScheduledEventEdit
        {
            Name = "Delve", Status = ScheduledEventStatus.Active, EntityType = ScheduledEventEntityType.External, ScheduledStartTime = Later,
            ScheduledEndTime = Later.AddHours(1), ChannelId = (Snowflake<Channel>?)null, EntityMetadata = new() { Location = "attic" },
            Description = (string?)null, Image = Picture, RecurrenceRule = (RecurrenceRule?)null,
        },
        new StageCreate { ChannelId = new(1), Topic = "Tales", SendStartNotification = false, GuildScheduledEventId = new(2) },
        new VoiceStateEdit { ChannelId = new(1), Suppress = true },
        new OwnVoiceStateEdit { ChannelId = new(1), Suppress = false, RequestToSpeakTimestamp = Later },
        new WebhookCreate { Name = "herald", Avatar = Picture },
        new WebhookEdit { Name = "crier", Avatar = (string?)null, ChannelId = new(2) },
        new WebhookTokenEdit { Name = "crier", Avatar = Picture },
        new EntitlementCreate { SkuId = new(1), OwnerId = new(2), OwnerType = 1 },
        new ApplicationEdit
        {
            CustomInstallUrl = "https://example.org/add", RoleConnectionsVerificationUrl = (string?)null, InteractionsEndpointUrl = "https://example.org/i",
            EventWebhooksUrl = "https://example.org/e", EventWebhooksStatus = 2, EventWebhooksTypes = ["ENTITLEMENT_CREATE"], Icon = Picture,
            CoverImage = (string?)null, Flags = ApplicationFlags.GatewayMessageContentLimited, Tags = ["games"],
        },
        new MessagePage { Before = new(5), Limit = 100 },
        new MessagePage { Around = new(5) },
        new MessagePage { After = new(5), Limit = 1 },
        new AuditLogPage { UserId = new(1), ActionType = AuditLogAction.MemberBanAdd, TargetId = new(3), Before = new(2), Limit = 100 },
        new AuditLogPage { After = new(2) },
        new EntitlementPage { UserId = new(1), GuildId = new(2), Before = new(3), Limit = 100, ExcludeEnded = true, ExcludeDeleted = true },
    ];

    private static OverwriteCreate Overwrite => new()
    {
        Id = new(1),
        Type = OverwriteType.Role,
        Allow = PermissionFlags.ViewChannel,
        Deny = PermissionFlags.BypassSlowmode,
    };

    private static ForumTagCreate Tag => new() { Name = "solved", Moderated = true, EmojiName = "🎲" };

    private static AutoModerationRuleCreate Rule(AutoModerationTriggerType type, AutoModerationTrigger? trigger) => new()
    {
        Name = "rule",
        EventType = AutoModerationEventType.MessageSend,
        TriggerType = type,
        TriggerMetadata = trigger,
        Enabled = true,
        Actions =
        [
            new() { Type = AutoModerationActionType.BlockMessage, Metadata = new() { CustomMessage = "no" } },
            new() { Type = AutoModerationActionType.SendAlertMessage, Metadata = new() { ChannelId = new(1) } },
            new() { Type = AutoModerationActionType.Timeout, Metadata = new() { DurationSeconds = 60 } },
        ],
        ExemptRoles = [new(1)],
        ExemptChannels = [new(2)],
    };
}
