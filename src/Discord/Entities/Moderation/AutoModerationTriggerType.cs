namespace Guildhall.Discord.Entities.Moderation;

/// <summary>What a rule looks for.</summary>
public enum AutoModerationTriggerType
{
    /// <summary>Words; up to six such rules.</summary>
    Keyword = 1,

    /// <summary>What looks like spam; one rule.</summary>
    Spam = 3,

    /// <summary>Words of Discord's lists; one rule.</summary>
    KeywordPreset = 4,

    /// <summary>Many mentions; one rule.</summary>
    MentionSpam = 5,

    /// <summary>Words in profiles; one rule.</summary>
    MemberProfile = 6,
}
