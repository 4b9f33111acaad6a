using Guildhall.Discord.Entities.Messages;

namespace Guildhall.Discord.Entities.Interactions;

/// <summary>What an acknowledgement made.</summary>
public sealed record InteractionCallbackResource
{
    /// <summary>How it was acknowledged.</summary>
    public InteractionResponseType Type { get; init; }

    /// <summary>The message that was made or edited.</summary>
    public Message? Message { get; init; }
}
