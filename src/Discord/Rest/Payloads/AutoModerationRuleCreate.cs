using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Moderation;

namespace Guildhall.Discord.Rest.Payloads;

/// <summary>A rule to make.</summary>
public sealed record AutoModerationRuleCreate
{
    /// <summary>1 to 100 characters.</summary>
    public required string Name { get; init; }

    /// <summary>When it looks.</summary>
    public required AutoModerationEventType EventType { get; init; }

    /// <summary>What it looks for.</summary>
    public required AutoModerationTriggerType TriggerType { get; init; }

    /// <summary>What exactly.</summary>
    public AutoModerationTrigger? TriggerMetadata { get; init; }

    /// <summary>What it does, up to five.</summary>
    public IReadOnlyList<AutoModerationAction>? Actions { get; init; }

    /// <summary>Whether it is on; off unless said.</summary>
    public bool? Enabled { get; init; }

    /// <summary>Who is spared, up to 20.</summary>
    public IReadOnlyList<Snowflake<Role>>? ExemptRoles { get; init; }

    /// <summary>Where it does not look, up to 50.</summary>
    public IReadOnlyList<Snowflake<Channel>>? ExemptChannels { get; init; }
}
