using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>One way to spend an Attack action: several attacks, in any order, with movement between them.</summary>
public sealed record AttackRoutine(ImmutableArray<RoutineStep> Steps)
{
    /// <summary>What may take the place of some of the attacks, once: <see cref="RoutineStep.Count"/> attacks give way to one of the actions named; 0 where it comes on top.</summary>
    public ImmutableArray<RoutineStep> Swaps { get => field.IsDefault ? [] : field; init; }
}
