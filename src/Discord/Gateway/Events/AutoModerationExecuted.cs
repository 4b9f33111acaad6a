using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Messages;
using Guildhall.Discord.Entities.Moderation;
using Guildhall.Discord.Entities.Users;

namespace Guildhall.Discord.Gateway.Events;

/// <summary>A rule of auto-moderation acted.</summary>
public sealed record AutoModerationExecuted
{
    /// <summary>The guild.</summary>
    public Snowflake<Guild> GuildId { get; init; }

    /// <summary>What was done.</summary>
    public AutoModerationAction? Action { get; init; }

    /// <summary>The rule.</summary>
    public Snowflake<AutoModerationRule> RuleId { get; init; }

    /// <summary>What it watches for.</summary>
    public AutoModerationTriggerType RuleTriggerType { get; init; }

    /// <summary>Who set it off.</summary>
    public Snowflake<User> UserId { get; init; }

    /// <summary>Where.</summary>
    public Snowflake<Channel>? ChannelId { get; init; }

    /// <summary>The message, unless it was blocked.</summary>
    public Snowflake<Message>? MessageId { get; init; }

    /// <summary>What was said; empty without the message content intent.</summary>
    public string Content { get => field ?? ""; init; }

    /// <summary>The word of the rule that matched.</summary>
    public string? MatchedKeyword { get; init; }
}
