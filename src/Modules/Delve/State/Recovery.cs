using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Modules.Delve.State;

/// <summary>What a rest did for one hero.</summary>
/// <param name="Who">The hero.</param>
/// <param name="Faces">Hit dice thrown.</param>
/// <param name="After">Hit points after it.</param>
/// <param name="Spent">Limited things still used up after it.</param>
internal sealed record Recovery(string Who, ImmutableArray<int> Faces, Vitality After, ImmutableSortedDictionary<string, int> Spent);
