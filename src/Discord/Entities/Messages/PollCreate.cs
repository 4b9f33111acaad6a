namespace Guildhall.Discord.Entities.Messages;

/// <summary>A poll to send.</summary>
public sealed record PollCreate
{
    /// <summary>The question: text only.</summary>
    public required PollMedia Question { get; init; }

    /// <summary>1 to 10 answers.</summary>
    public required IReadOnlyList<PollAnswer> Answers { get; init; }

    /// <summary>Hours, 1 to 768; 24 unless given.</summary>
    public int? Duration { get; init; }

    /// <summary>Whether several may be chosen.</summary>
    public bool AllowMultiselect { get; init; }
}
