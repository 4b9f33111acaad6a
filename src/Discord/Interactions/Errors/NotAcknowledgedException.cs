namespace Guildhall.Discord.Interactions.Errors;

/// <summary>A follow-up, or a look at the first answer, before there was one.</summary>
public sealed class NotAcknowledgedException() : InteractionException("The interaction must be acknowledged first.");
