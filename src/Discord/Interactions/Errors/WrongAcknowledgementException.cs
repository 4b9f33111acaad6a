using Guildhall.Discord.Entities.Interactions;

namespace Guildhall.Discord.Interactions.Errors;

/// <summary>This kind of interaction cannot be acknowledged that way (I2), for example a form answered with a form.</summary>
public sealed class WrongAcknowledgementException(InteractionType type, InteractionResponseType response)
    : InteractionException($"An interaction of type {type} cannot be acknowledged with {response}.");
