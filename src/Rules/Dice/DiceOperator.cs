using System.Collections.Immutable;

namespace Guildhall.Rules.Dice;

/// <summary>One operator with its merged selectors or its compare points.</summary>
/// <param name="Point">What explodes, counts as a success, or must be unique; null for the operator's own default.</param>
/// <param name="Failure">What counts as a failure.</param>
internal sealed record DiceOperator(
    OperatorKind Kind, ImmutableArray<Selector> Selectors, ComparePoint? Point = null, ComparePoint? Failure = null)
{
    private static readonly string[] Names =
        ["k", "p", "rr", "ro", "ra", "e", "mi", "ma", "!", "!p", "!!", "!!p", "u", "uo", "t", "s", "sa", "sd"];

    internal string Name => Names[(int)Kind];

    internal bool IsSetOperator => Kind is OperatorKind.Keep or OperatorKind.Drop or OperatorKind.Count || IsSort;

    internal bool IsSort => Kind >= OperatorKind.Sort;

    /// <summary>The operators that may stand only once at an atom share a number; 0 for those that may be repeated.</summary>
    internal int Family => Kind switch
    {
        OperatorKind.Explode => 1,
        OperatorKind.Compound => 2,
        OperatorKind.ExplodePenetrating or OperatorKind.CompoundPenetrating => 3,
        OperatorKind.Unique or OperatorKind.UniqueOnce => 4,
        OperatorKind.Count => 5,
        OperatorKind.Sort or OperatorKind.SortAscending or OperatorKind.SortDescending => 6,
        _ => 0,
    };

    internal bool MergesWith(DiceOperator next) => Kind == next.Kind && Kind < OperatorKind.Minimum;

    public override string ToString() => Selectors.IsEmpty
        ? $"{Name}{Point}{(Failure is { } failure ? $"f{failure}" : "")}"
        : string.Concat(Selectors.Select(selector => $"{Name}{selector}"));
}
