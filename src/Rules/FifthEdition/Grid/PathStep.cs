namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>Where a mover is after a step.</summary>
/// <param name="Space">The squares it then occupies: one less on each side than its size asks for while it squeezes.</param>
/// <param name="SpentFeet">Movement spent from the start of the path.</param>
public readonly record struct PathStep(Footprint Space, int SpentFeet);
