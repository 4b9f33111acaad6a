using Guildhall.Discord.Entities.Messages;

namespace Guildhall.Discord.Entities.Interactions;

/// <summary>The interaction after it was acknowledged.</summary>
public sealed record InteractionCallback
{
    /// <summary>Its id.</summary>
    public Snowflake<Interaction> Id { get; init; }

    /// <summary>What was done.</summary>
    public InteractionType Type { get; init; }

    /// <summary>The activity that was started.</summary>
    public string? ActivityInstanceId { get; init; }

    /// <summary>The message that was made.</summary>
    public Snowflake<Message>? ResponseMessageId { get; init; }

    /// <summary>Whether it shows that an answer follows.</summary>
    public bool? ResponseMessageLoading { get; init; }

    /// <summary>Whether only the user sees it.</summary>
    public bool? ResponseMessageEphemeral { get; init; }
}
