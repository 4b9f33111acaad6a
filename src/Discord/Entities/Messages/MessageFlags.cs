namespace Guildhall.Discord.Entities.Messages;

/// <summary>Marks of a message; only some may be set by its sender.</summary>
[Flags]
public enum MessageFlags : long
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Was published to followers.</summary>
    Crossposted = 1 << 0,

    /// <summary>Came from another channel's news.</summary>
    IsCrosspost = 1 << 1,

    /// <summary>Shows no embeds. May be set.</summary>
    SuppressEmbeds = 1 << 2,

    /// <summary>The original of the news was deleted.</summary>
    SourceMessageDeleted = 1 << 3,

    /// <summary>From Discord's urgent system.</summary>
    Urgent = 1 << 4,

    /// <summary>A thread began with it.</summary>
    HasThread = 1 << 5,

    /// <summary>Only who used the interaction sees it. May be set in answers to interactions.</summary>
    Ephemeral = 1 << 6,

    /// <summary>The bot is thinking.</summary>
    Loading = 1 << 7,

    /// <summary>Not all could be added to the thread.</summary>
    FailedToMentionSomeRolesInThread = 1 << 8,

    /// <summary>Arrives silently. May be set.</summary>
    SuppressNotifications = 1 << 12,

    /// <summary>A voice message. May be set.</summary>
    IsVoiceMessage = 1 << 13,

    /// <summary>Forwards another.</summary>
    HasSnapshot = 1 << 14,

    /// <summary>Made of components alone: no content, embeds, stickers or poll. May be set, never taken back.</summary>
    IsComponentsV2 = 1 << 15,
}
