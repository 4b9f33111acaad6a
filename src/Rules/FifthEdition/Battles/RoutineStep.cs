using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Part of what one Attack action or Multiattack holds.</summary>
/// <param name="Count">How many, 1 or more.</param>
/// <param name="Of">Keys of the actions to choose from, in any combination.</param>
public sealed record RoutineStep(int Count, ImmutableArray<string> Of);
