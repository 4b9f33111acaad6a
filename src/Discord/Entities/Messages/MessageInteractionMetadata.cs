using System.Collections.ObjectModel;
using Guildhall.Discord.Entities.Interactions;
using Guildhall.Discord.Entities.Users;

namespace Guildhall.Discord.Entities.Messages;

/// <summary>The interaction that a message answers.</summary>
public sealed record MessageInteractionMetadata
{
    /// <summary>The interaction.</summary>
    public Snowflake<Interaction> Id { get; init; }

    /// <summary>What kind it was.</summary>
    public InteractionType Type { get; init; }

    /// <summary>Who used it.</summary>
    public User? User { get; init; }

    /// <summary>By installation ("0" guild, "1" user): the guild or the user.</summary>
    public IReadOnlyDictionary<string, Snowflake<object>> AuthorizingIntegrationOwners { get => field ?? ReadOnlyDictionary<string, Snowflake<object>>.Empty; init; }

    /// <summary>In follow-ups: the first answer.</summary>
    public Snowflake<Message>? OriginalResponseMessageId { get; init; }

    /// <summary>Of a component: the message it stood on.</summary>
    public Snowflake<Message>? InteractedMessageId { get; init; }

    /// <summary>Of a user command: the user.</summary>
    public User? TargetUser { get; init; }

    /// <summary>Of a message command: the message.</summary>
    public Snowflake<Message>? TargetMessageId { get; init; }
}
