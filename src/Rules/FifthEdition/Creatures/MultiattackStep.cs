using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>Part of a multiattack.</summary>
/// <param name="Count">How many, 1 or more.</param>
/// <param name="Of">Keys of the attacks or save actions to choose from, in any combination.</param>
public sealed record MultiattackStep(int Count, ImmutableArray<string> Of);
