namespace Guildhall.Discord.Entities.Interactions;

/// <summary>How an interaction is acknowledged.</summary>
public enum InteractionResponseType
{
    /// <summary>Answers a ping.</summary>
    Pong = 1,

    /// <summary>Answers with a message.</summary>
    ChannelMessageWithSource = 4,

    /// <summary>Shows that an answer follows.</summary>
    DeferredChannelMessageWithSource = 5,

    /// <summary>Of a component: acknowledges silently.</summary>
    DeferredUpdateMessage = 6,

    /// <summary>Of a component: edits the message it stands on.</summary>
    UpdateMessage = 7,

    /// <summary>Offers choices.</summary>
    ApplicationCommandAutocompleteResult = 8,

    /// <summary>Opens a form.</summary>
    Modal = 9,

    /// <summary>Starts the activity of the application.</summary>
    LaunchActivity = 12,
}
