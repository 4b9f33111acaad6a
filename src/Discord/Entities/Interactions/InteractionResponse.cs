using System.Text.Json.Serialization;
using Guildhall.Discord.Entities.Messages;

namespace Guildhall.Discord.Entities.Interactions;

/// <summary>An acknowledgement: its kind and, for most kinds, what it brings. Made by its factories, so that the two always fit.</summary>
public sealed record InteractionResponse
{
    private InteractionResponse(InteractionResponseType type, InteractionResponseData? data = null)
    {
        Type = type;
        Data = data;
    }

    /// <summary>Answers a ping.</summary>
    public static InteractionResponse Pong { get; } = new(InteractionResponseType.Pong);

    /// <summary>Of a component: acknowledges silently; the message can be edited later.</summary>
    public static InteractionResponse DeferredUpdate { get; } = new(InteractionResponseType.DeferredUpdateMessage);

    /// <summary>Starts the activity of the application.</summary>
    public static InteractionResponse LaunchActivity { get; } = new(InteractionResponseType.LaunchActivity);

    /// <summary>How the interaction is acknowledged.</summary>
    public InteractionResponseType Type { get; }

    /// <summary>What it brings.</summary>
    public InteractionResponseData? Data { get; }

    /// <summary>Files of the message it brings.</summary>
    [JsonIgnore]
    public IReadOnlyList<OutgoingFile> Files => Data?.Files ?? [];

    /// <summary>Answers with a message.</summary>
    public static InteractionResponse Reply(InteractionMessage message) => new(InteractionResponseType.ChannelMessageWithSource, new(message));

    /// <summary>Shows that an answer follows. Whether only the user will see it is decided here and cannot be changed later (I3).</summary>
    public static InteractionResponse Deferred(bool ephemeral) =>
        new(InteractionResponseType.DeferredChannelMessageWithSource, ephemeral ? InteractionResponseData.Ephemeral : null);

    /// <summary>Of a component: edits the message it stands on.</summary>
    public static InteractionResponse Update(MessageEdit edit) => new(InteractionResponseType.UpdateMessage, new(edit));

    /// <summary>Offers choices, up to 25.</summary>
    public static InteractionResponse Choices(IReadOnlyList<Commands.CommandChoice> choices) =>
        new(InteractionResponseType.ApplicationCommandAutocompleteResult, new(new AutocompleteChoices(choices)));

    /// <summary>Opens a form.</summary>
    public static InteractionResponse Form(Modal modal) => new(InteractionResponseType.Modal, new(modal));
}
