namespace Guildhall.Core.Watching;

/// <summary>What a dependency says of itself. For operators' eyes; without secrets and addresses all the same.</summary>
/// <param name="State">How it is.</param>
/// <param name="LastSuccess">When it last did its work, UTC; null where it never did.</param>
/// <param name="Problem">The kind of the last error in one word, e.g. <c>DiskFull</c>; null where there was none.</param>
public sealed record DependencyReport(DependencyState State, DateTimeOffset? LastSuccess = null, string? Problem = null)
{
    /// <summary>Whether waiting will not help, so that somebody should hear of it at once.</summary>
    public bool IsLasting { get; init; }
}
