using System.Text.Json.Serialization;
using Guildhall.Discord.Json;

namespace Guildhall.Discord.Entities;

/// <summary>What somebody may do in a guild or a channel. On the wire a decimal string; bits that are not named here are kept.</summary>
[JsonConverter(typeof(PermissionFlagsConverter))]
[Flags]
public enum PermissionFlags : ulong
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Make invites.</summary>
    CreateInstantInvite = 1UL << 0,

    /// <summary>Remove members, who may return with an invite.</summary>
    KickMembers = 1UL << 1,

    /// <summary>Ban and unban members.</summary>
    BanMembers = 1UL << 2,

    /// <summary>Everything, in every channel, whatever overwrites say.</summary>
    Administrator = 1UL << 3,

    /// <summary>Make, edit and delete channels.</summary>
    ManageChannels = 1UL << 4,

    /// <summary>Edit the guild's settings.</summary>
    ManageGuild = 1UL << 5,

    /// <summary>React with an emoji nobody has used on the message yet.</summary>
    AddReactions = 1UL << 6,

    /// <summary>Read the audit log.</summary>
    ViewAuditLog = 1UL << 7,

    /// <summary>Be heard above others in voice.</summary>
    PrioritySpeaker = 1UL << 8,

    /// <summary>Share a screen.</summary>
    Stream = 1UL << 9,

    /// <summary>See a channel and read what is said; without it every other permission in the channel is void.</summary>
    ViewChannel = 1UL << 10,

    /// <summary>Write messages, and posts in forums; not in threads.</summary>
    SendMessages = 1UL << 11,

    /// <summary>Have a message read aloud.</summary>
    SendTtsMessages = 1UL << 12,

    /// <summary>Delete what others wrote.</summary>
    ManageMessages = 1UL << 13,

    /// <summary>Show embeds and previews of links.</summary>
    EmbedLinks = 1UL << 14,

    /// <summary>Send files.</summary>
    AttachFiles = 1UL << 15,

    /// <summary>Read what was said before.</summary>
    ReadMessageHistory = 1UL << 16,

    /// <summary>Notify everybody, and roles that are not mentionable.</summary>
    MentionEveryone = 1UL << 17,

    /// <summary>Use emojis of other guilds.</summary>
    UseExternalEmojis = 1UL << 18,

    /// <summary>See the guild's statistics.</summary>
    ViewGuildInsights = 1UL << 19,

    /// <summary>Join voice.</summary>
    Connect = 1UL << 20,

    /// <summary>Speak in voice.</summary>
    Speak = 1UL << 21,

    /// <summary>Mute others in voice.</summary>
    MuteMembers = 1UL << 22,

    /// <summary>Deafen others in voice.</summary>
    DeafenMembers = 1UL << 23,

    /// <summary>Move others between voice channels.</summary>
    MoveMembers = 1UL << 24,

    /// <summary>Speak without pressing a key.</summary>
    UseVad = 1UL << 25,

    /// <summary>Change one's own nickname.</summary>
    ChangeNickname = 1UL << 26,

    /// <summary>Change the nicknames of others.</summary>
    ManageNicknames = 1UL << 27,

    /// <summary>Make, edit and give roles below one's own; in a channel: edit its overwrites.</summary>
    ManageRoles = 1UL << 28,

    /// <summary>Make, edit and delete webhooks.</summary>
    ManageWebhooks = 1UL << 29,

    /// <summary>Edit and delete emojis, stickers and sounds of anybody.</summary>
    ManageGuildExpressions = 1UL << 30,

    /// <summary>Use slash commands and context menus.</summary>
    UseApplicationCommands = 1UL << 31,

    /// <summary>Raise a hand on a stage.</summary>
    RequestToSpeak = 1UL << 32,

    /// <summary>Edit and delete scheduled events of anybody.</summary>
    ManageEvents = 1UL << 33,

    /// <summary>Archive, delete and see all threads.</summary>
    ManageThreads = 1UL << 34,

    /// <summary>Start threads everybody can join.</summary>
    CreatePublicThreads = 1UL << 35,

    /// <summary>Start threads for the invited.</summary>
    CreatePrivateThreads = 1UL << 36,

    /// <summary>Use stickers of other guilds.</summary>
    UseExternalStickers = 1UL << 37,

    /// <summary>Write in threads.</summary>
    SendMessagesInThreads = 1UL << 38,

    /// <summary>Start activities.</summary>
    UseEmbeddedActivities = 1UL << 39,

    /// <summary>Time members out.</summary>
    ModerateMembers = 1UL << 40,

    /// <summary>See what role subscriptions earn.</summary>
    ViewCreatorMonetizationAnalytics = 1UL << 41,

    /// <summary>Play sounds in voice.</summary>
    UseSoundboard = 1UL << 42,

    /// <summary>Add emojis, stickers and sounds, and edit one's own. Split from <see cref="ManageGuildExpressions" /> in 2026.</summary>
    CreateGuildExpressions = 1UL << 43,

    /// <summary>Plan events, and edit one's own. Split from <see cref="ManageEvents" /> in 2026.</summary>
    CreateEvents = 1UL << 44,

    /// <summary>Play sounds of other guilds.</summary>
    UseExternalSounds = 1UL << 45,

    /// <summary>Send voice messages.</summary>
    SendVoiceMessages = 1UL << 46,

    /// <summary>Write the line under a voice channel's name.</summary>
    SetVoiceChannelStatus = 1UL << 48,

    /// <summary>Send polls.</summary>
    SendPolls = 1UL << 49,

    /// <summary>Let apps that are installed to the user answer in public.</summary>
    UseExternalApps = 1UL << 50,

    /// <summary>Pin and unpin. Split from <see cref="ManageMessages" /> in 2026.</summary>
    PinMessages = 1UL << 51,

    /// <summary>Write without waiting for slow mode. Split from the manage permissions in 2026.</summary>
    BypassSlowmode = 1UL << 52,
}
