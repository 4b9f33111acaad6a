namespace Guildhall.Discord.Entities.Channels;

/// <summary>Threads and the bot's memberships in them.</summary>
public sealed record ThreadList
{
    /// <summary>The threads.</summary>
    public IReadOnlyList<Channel> Threads { get => field ?? []; init; }

    /// <summary>The bot's memberships.</summary>
    public IReadOnlyList<ThreadMember> Members { get => field ?? []; init; }

    /// <summary>Whether there are older ones.</summary>
    public bool HasMore { get; init; }
}
