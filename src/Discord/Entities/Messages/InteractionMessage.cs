namespace Guildhall.Discord.Entities.Messages;

/// <summary>An answer to an interaction, or a follow-up of it.</summary>
public sealed record InteractionMessage : OutgoingMessage;
