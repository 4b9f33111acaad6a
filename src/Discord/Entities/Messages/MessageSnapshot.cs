namespace Guildhall.Discord.Entities.Messages;

/// <summary>What is forwarded.</summary>
public sealed record MessageSnapshot
{
    /// <summary>The message as it was, in part.</summary>
    public Message Message { get => field ?? Message.Empty; init; }
}
