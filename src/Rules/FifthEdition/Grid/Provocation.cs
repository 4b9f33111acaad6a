namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>A chance for an opportunity attack.</summary>
/// <param name="By">Who may make it.</param>
/// <param name="Step">Index of the step from whose space the mover is about to leave; the attack happens there.</param>
public readonly record struct Provocation(Threat By, int Step);
