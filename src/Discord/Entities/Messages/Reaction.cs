using Guildhall.Discord.Entities.Guilds;

namespace Guildhall.Discord.Entities.Messages;

/// <summary>How often an emoji was put to a message.</summary>
public sealed record Reaction
{
    /// <summary>By how many.</summary>
    public int Count { get; init; }

    /// <summary>How many of each kind.</summary>
    public ReactionCountDetails? CountDetails { get; init; }

    /// <summary>Whether the bot did.</summary>
    public bool Me { get; init; }

    /// <summary>Whether the bot did as a super reaction.</summary>
    public bool MeBurst { get; init; }

    /// <summary>The emoji, in part.</summary>
    public Emoji? Emoji { get; init; }

    /// <summary>Colors of super reactions.</summary>
    public IReadOnlyList<string> BurstColors { get => field ?? []; init; }
}
