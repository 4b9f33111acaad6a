namespace Guildhall.Rules.FifthEdition.Content;

/// <summary>A line of the ledger.</summary>
/// <param name="Group">What kind of content it is.</param>
/// <param name="Key">Which.</param>
/// <param name="Lacks">What of it is not resolved; null if that is nothing.</param>
public sealed record CoverageItem(CoverageGroup Group, string Key, Coverage Coverage, string? Lacks);
