namespace Guildhall.Discord.Entities.Moderation;

/// <summary>What a rule does.</summary>
public enum AutoModerationActionType
{
    /// <summary>Keeps the message from being seen.</summary>
    BlockMessage = 1,

    /// <summary>Reports it in a channel.</summary>
    SendAlertMessage = 2,

    /// <summary>Times the member out.</summary>
    Timeout = 3,

    /// <summary>Keeps the member from writing until the profile is changed.</summary>
    BlockMemberInteraction = 4,
}
