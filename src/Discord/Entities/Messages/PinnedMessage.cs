namespace Guildhall.Discord.Entities.Messages;

/// <summary>A pinned message.</summary>
public sealed record PinnedMessage
{
    /// <summary>When it was pinned.</summary>
    public DateTimeOffset PinnedAt { get; init; }

    /// <summary>The message.</summary>
    public Message Message { get => field ?? Message.Empty; init; }
}
