namespace Guildhall.Discord.Entities.Moderation;

/// <summary>What exactly a rule looks for.</summary>
public sealed record AutoModerationTrigger
{
    /// <summary>Up to 1000 words of at most 60 characters, * at their ends for parts.</summary>
    public IReadOnlyList<string>? KeywordFilter { get; init; }

    /// <summary>Up to 10 expressions of at most 260 characters, in Rust's dialect.</summary>
    public IReadOnlyList<string>? RegexPatterns { get; init; }

    /// <summary>Discord's lists: 1 profanity, 2 sexual content, 3 slurs.</summary>
    public IReadOnlyList<int>? Presets { get; init; }

    /// <summary>Words that are fine, up to 100, or 1000 for the lists.</summary>
    public IReadOnlyList<string>? AllowList { get; init; }

    /// <summary>How many mentions are too many, to 50.</summary>
    public int? MentionTotalLimit { get; init; }

    /// <summary>Whether raids of mentions are noticed.</summary>
    public bool? MentionRaidProtectionEnabled { get; init; }
}
