namespace Guildhall.Discord.Entities.Messages;

/// <summary>A question with answers to choose from.</summary>
public sealed record Poll
{
    /// <summary>The question.</summary>
    public PollMedia? Question { get; init; }

    /// <summary>1 to 10 answers.</summary>
    public IReadOnlyList<PollAnswer> Answers { get => field ?? []; init; }

    /// <summary>When it ends.</summary>
    public DateTimeOffset? Expiry { get; init; }

    /// <summary>Whether several may be chosen.</summary>
    public bool AllowMultiselect { get; init; }

    /// <summary>1; there is no other.</summary>
    public int LayoutType { get; init; }

    /// <summary>What was chosen so far; null where Discord does not know.</summary>
    public PollResults? Results { get; init; }
}
