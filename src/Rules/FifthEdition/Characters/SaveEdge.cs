using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>Saving throws made with Advantage.</summary>
/// <param name="Source">The feature it comes from.</param>
/// <param name="Abilities">These saves; empty for all.</param>
/// <param name="Conditions">Only to avoid or end these conditions; empty for any cause.</param>
/// <param name="When">Only while this state holds, e.g. <c>raging</c>; null for always.</param>
public sealed record SaveEdge(string Source, ImmutableArray<Ability> Abilities, ImmutableArray<Condition> Conditions, string? When);
