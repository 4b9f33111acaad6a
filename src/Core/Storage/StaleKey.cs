namespace Guildhall.Core.Storage;

/// <summary>Something that every process may remember and that a commit makes old.</summary>
/// <param name="Cache">The cache's name.</param>
/// <param name="Key">What in it, at most 1,000 characters.</param>
public sealed record StaleKey(string Cache, string Key);
