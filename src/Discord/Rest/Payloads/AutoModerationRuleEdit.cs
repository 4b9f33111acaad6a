using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Moderation;

namespace Guildhall.Discord.Rest.Payloads;

/// <summary>What to change of a rule; what is absent stays.</summary>
public sealed record AutoModerationRuleEdit
{
    /// <summary>1 to 100 characters.</summary>
    public string? Name { get; init; }

    /// <summary>When it looks.</summary>
    public AutoModerationEventType? EventType { get; init; }

    /// <summary>What exactly it looks for.</summary>
    public AutoModerationTrigger? TriggerMetadata { get; init; }

    /// <summary>What it does, all anew, up to five.</summary>
    public IReadOnlyList<AutoModerationAction>? Actions { get; init; }

    /// <summary>Whether it is on.</summary>
    public bool? Enabled { get; init; }

    /// <summary>Who is spared, all anew, up to 20.</summary>
    public IReadOnlyList<Snowflake<Role>>? ExemptRoles { get; init; }

    /// <summary>Where it does not look, all anew, up to 50.</summary>
    public IReadOnlyList<Snowflake<Channel>>? ExemptChannels { get; init; }
}
