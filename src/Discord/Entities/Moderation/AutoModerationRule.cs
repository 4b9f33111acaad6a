using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Users;

namespace Guildhall.Discord.Entities.Moderation;

/// <summary>What Discord watches for in a guild, and what it does about it.</summary>
public sealed record AutoModerationRule
{
    /// <summary>Its id.</summary>
    public Snowflake<AutoModerationRule> Id { get; init; }

    /// <summary>The guild.</summary>
    public Snowflake<Guild> GuildId { get; init; }

    /// <summary>Its name.</summary>
    public string Name { get => field ?? ""; init; }

    /// <summary>Who made it.</summary>
    public Snowflake<User> CreatorId { get; init; }

    /// <summary>When it looks.</summary>
    public AutoModerationEventType EventType { get; init; }

    /// <summary>What it looks for.</summary>
    public AutoModerationTriggerType TriggerType { get; init; }

    /// <summary>What exactly.</summary>
    public AutoModerationTrigger? TriggerMetadata { get; init; }

    /// <summary>What it does.</summary>
    public IReadOnlyList<AutoModerationAction> Actions { get => field ?? []; init; }

    /// <summary>Whether it is on.</summary>
    public bool Enabled { get; init; }

    /// <summary>Who is spared, up to 20.</summary>
    public IReadOnlyList<Snowflake<Role>> ExemptRoles { get => field ?? []; init; }

    /// <summary>Where it does not look, up to 50.</summary>
    public IReadOnlyList<Snowflake<Channel>> ExemptChannels { get => field ?? []; init; }
}
