namespace Guildhall.Discord.Entities.Messages;

/// <summary>What was chosen so far.</summary>
public sealed record PollResults
{
    /// <summary>Whether it was counted exactly.</summary>
    public bool IsFinalized { get; init; }

    /// <summary>How often each was chosen; answers nobody chose may be missing.</summary>
    public IReadOnlyList<PollAnswerCount> AnswerCounts { get => field ?? []; init; }
}
