namespace Guildhall.Store.Backups;

/// <summary>What a check of a database found.</summary>
/// <param name="Findings">What was looked at, and what was seen.</param>
/// <param name="Faults">What is not well; empty where all is.</param>
public sealed record ProofReport(IReadOnlyList<string> Findings, IReadOnlyList<string> Faults)
{
    /// <summary>Whether all is well.</summary>
    public bool IsSound => Faults.Count == 0;
}
