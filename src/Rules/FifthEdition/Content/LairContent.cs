using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition.Content;

/// <summary>What lairs do for legendary creatures at home. SRD 5.2 gives none; these are Guildhall's own.</summary>
/// <param name="Creatures">Keys of those that live there.</param>
/// <param name="Actions">One of them a round, on initiative count 20, never the same twice in a row.</param>
public sealed record LairContent(ImmutableArray<string> Creatures, ImmutableArray<CreatureAction> Actions);
