namespace Guildhall.Discord.Entities.Moderation;

/// <summary>What a rule does.</summary>
public sealed record AutoModerationAction
{
    /// <summary>What.</summary>
    public AutoModerationActionType Type { get; init; }

    /// <summary>How.</summary>
    public AutoModerationActionMetadata? Metadata { get; init; }
}
