namespace Guildhall.Rules.Dungeons;

/// <summary>Floor squares side by side in one row.</summary>
/// <param name="Y">The row.</param>
/// <param name="X">The westernmost column.</param>
/// <param name="Length">How many, 1 or more.</param>
public readonly record struct CellRun(int Y, int X, int Length);
