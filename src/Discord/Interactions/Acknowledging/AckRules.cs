using Guildhall.Discord.Entities.Interactions;
using Guildhall.Discord.Entities.Limits;
using Guildhall.Discord.Entities.Messages;
using Guildhall.Discord.Interactions.Errors;

namespace Guildhall.Discord.Interactions.Acknowledging;

/// <summary>Which acknowledgements fit which interactions (I2, I6), and whether Discord would take what they bring.</summary>
internal static class AckRules
{
    internal static void Validate(Interaction interaction, InteractionResponse response)
    {
        if (!Fits(interaction, response.Type))
            throw new WrongAcknowledgementException(interaction.Type, response.Type);
        var fileBytes = FileBytes(interaction);
        switch (response.Data?.Value)
        {
            case InteractionMessage message:
                MessageCheck.Validate(message, fileBytes);
                break;
            case MessageEdit edit:
                MessageCheck.Validate(edit, fileBytes);
                break;
            case AutocompleteChoices choices:
                CommandCheck.Validate(choices.Choices);
                break;
            case Modal modal:
                ModalCheck.Validate(modal);
                break;
        }
    }

    internal static int FileBytes(Interaction interaction) =>
        interaction.AttachmentSizeLimit > 0 ? interaction.AttachmentSizeLimit : MessageLimits.DefaultFileBytes;

    internal static AckState After(InteractionResponseType type) => type switch
    {
        InteractionResponseType.DeferredChannelMessageWithSource => AckState.DeferredReply,
        InteractionResponseType.DeferredUpdateMessage => AckState.DeferredUpdate,
        InteractionResponseType.Pong or InteractionResponseType.ChannelMessageWithSource or InteractionResponseType.UpdateMessage
            or InteractionResponseType.ApplicationCommandAutocompleteResult or InteractionResponseType.Modal
            or InteractionResponseType.LaunchActivity => AckState.Answered,
    };

    private static bool Fits(Interaction interaction, InteractionResponseType response) => response switch
    {
        InteractionResponseType.Pong => interaction.Type == InteractionType.Ping,
        InteractionResponseType.ChannelMessageWithSource or InteractionResponseType.DeferredChannelMessageWithSource
            or InteractionResponseType.LaunchActivity =>
            interaction.Type is InteractionType.ApplicationCommand or InteractionType.MessageComponent or InteractionType.ModalSubmit,
        InteractionResponseType.DeferredUpdateMessage or InteractionResponseType.UpdateMessage =>
            interaction.Type == InteractionType.MessageComponent
            || (interaction.Type == InteractionType.ModalSubmit && interaction.Message is not null),
        InteractionResponseType.ApplicationCommandAutocompleteResult => interaction.Type == InteractionType.ApplicationCommandAutocomplete,
        InteractionResponseType.Modal => interaction.Type is InteractionType.ApplicationCommand or InteractionType.MessageComponent,
    };
}
