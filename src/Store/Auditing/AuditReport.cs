using System.Collections.Immutable;

namespace Guildhall.Store.Auditing;

/// <summary>What a check of the audit log found.</summary>
/// <param name="Entries">How many entries were followed.</param>
/// <param name="Texts">Names and texts that are kept.</param>
/// <param name="Forgotten">Those that were erased.</param>
/// <param name="Heads">Where each chain ends: guild, number and hash. Kept elsewhere, they bear witness against whoever rewrites a whole chain.</param>
/// <param name="Faults">What is wrong, each with guild and number.</param>
public sealed record AuditReport(
    long Entries, long Texts, long Forgotten, ImmutableArray<(string Guild, long Number, string Hash)> Heads, ImmutableArray<string> Faults)
{
    /// <summary>Whether every chain holds.</summary>
    public bool IsSound => Faults.IsEmpty;
}
