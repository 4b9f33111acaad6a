namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>A save a target must make.</summary>
/// <param name="Ability">With which ability.</param>
/// <param name="Dc">What the total must reach, 1 to 30.</param>
public sealed record SavingThrow(Ability Ability, int Dc);
