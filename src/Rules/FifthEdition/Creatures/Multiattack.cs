using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>What a creature does with one Attack action.</summary>
/// <param name="Steps">All of them, in order.</param>
/// <param name="MayReplaceOne">Key of the save action that may take the place of one attack; null for none.</param>
public sealed record Multiattack(ImmutableArray<MultiattackStep> Steps, string? MayReplaceOne = null);
