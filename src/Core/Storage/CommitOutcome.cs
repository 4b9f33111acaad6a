using Guildhall.Core.Results;

namespace Guildhall.Core.Storage;

/// <summary>How a commit ended.</summary>
public abstract record CommitOutcome
{
    private CommitOutcome()
    {
    }

    /// <summary>Everything is on disk.</summary>
    /// <param name="Sequence">The reply's place in its room's feed; 0 where no reply was kept.</param>
    public sealed record Committed(long Sequence) : CommitOutcome;

    /// <summary>Nothing was applied: a condition without a refusal was lost. Rerun the body.</summary>
    public sealed record Conflict : CommitOutcome;

    /// <summary>Nothing was applied: a condition was lost that says what to answer.</summary>
    public sealed record Refused(Refusal Why) : CommitOutcome;

    /// <summary>Nothing was applied: the same request was answered meanwhile.</summary>
    public sealed record Duplicate(StoredReply Earlier) : CommitOutcome;
}
