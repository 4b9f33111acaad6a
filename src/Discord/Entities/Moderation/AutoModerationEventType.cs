namespace Guildhall.Discord.Entities.Moderation;

/// <summary>When a rule looks.</summary>
public enum AutoModerationEventType
{
    /// <summary>When a message is sent or edited.</summary>
    MessageSend = 1,

    /// <summary>When a member edits their profile.</summary>
    MemberUpdate = 2,
}
