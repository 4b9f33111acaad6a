using Guildhall.Rules.Dungeons;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>A square somebody can get to.</summary>
/// <param name="Feet">What the cheapest way costs.</param>
public readonly record struct LegalPlace(Cell At, int Feet);
