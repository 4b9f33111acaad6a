namespace Guildhall.Discord.Entities.Messages;

/// <summary>A page of pinned messages, the latest pin first.</summary>
public sealed record PinnedMessages
{
    /// <summary>The page.</summary>
    public IReadOnlyList<PinnedMessage> Items { get => field ?? []; init; }

    /// <summary>Whether there are older ones.</summary>
    public bool HasMore { get; init; }
}
