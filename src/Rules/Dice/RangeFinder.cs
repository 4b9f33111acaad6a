namespace Guildhall.Rules.Dice;

/// <summary>Finds bounds for the total of a plan by running it on intervals.</summary>
internal static class RangeFinder
{
    /// <summary>The bounds of the truncated total.</summary>
    /// <returns>Null for an end that only the engine's own limits bound.</returns>
    internal static (long? Minimum, long? Maximum) Find(PlanNode[] nodes)
    {
        var values = new Interval[nodes.Length];
        var elements = new ElementRange?[nodes.Length];
        for (var i = 0; i < nodes.Length; i++)
        {
            values[i] = Value(nodes, values, elements, i);
        }

        var total = values[^1];
        return (
            total.Low == -Rational.Limit ? null : total.Low.Truncate(),
            total.High == Rational.Limit ? null : total.High.Truncate());
    }

    private static Interval Value(PlanNode[] nodes, Interval[] values, ElementRange?[] elements, int index)
    {
        var node = nodes[index];
        switch (node.Kind)
        {
            case RollNodeKind.Number:
                return Interval.Point(node.Number);
            case RollNodeKind.Sign or RollNodeKind.Function when node.Children.Length == 1:
                return IntervalArithmetic.Apply(node.Symbol, values[index - 1]);
            case RollNodeKind.Binary or RollNodeKind.Function:
                return IntervalArithmetic.Apply(node.Symbol, values[node.Children[0]], values[index - 1]);
        }

        var range = node switch
        {
            { Kind: RollNodeKind.Dice } => ElementRange.Of([.. Enumerable.Repeat(Natural(node.Die), node.Count)]),
            { IsPool: true } => Pool(nodes, elements, index),
            { IsTransparent: true } => elements[index - 1] ?? ElementRange.Of(values[index - 1]),
            _ => ElementRange.Of([.. node.Children.Select(child => values[child])]),
        };
        foreach (var op in node.Operators)
        {
            range = op.IsSetOperator ? range.Apply(op) : Throw(range, node.Die, op);
        }

        elements[index] = range;
        var passes = node.Operators.IsEmpty && (node.IsPool || node.IsTransparent);
        return passes ? values[index - 1] : range.Sum();
    }

    private static Interval Natural(DieShape die) => new(die.Lowest, die.Highest, true);

    /// <summary>The dice of a plain sum together; of any other expression nothing is known.</summary>
    private static ElementRange Pool(PlanNode[] nodes, ElementRange?[] elements, int index)
    {
        var pooled = ElementRange.Of();
        for (var i = nodes[index].Start; i < index; i++)
        {
            if (elements[i] is { Score: null } dice && nodes[i].Kind == RollNodeKind.Dice)
            {
                pooled = new([.. pooled.Sure, .. dice.Sure], [.. pooled.Maybe, .. dice.Maybe], dice.Open?.Hull(pooled.Open ?? dice.Open.Value) ?? pooled.Open);
            }
            else if (nodes[i].Symbol != Symbol.Add)
            {
                return ElementRange.Unknown;
            }
        }

        return pooled;
    }

    private static ElementRange Throw(ElementRange range, DieShape die, DiceOperator op)
    {
        var natural = Natural(die);
        switch (op.Kind)
        {
            case OperatorKind.Minimum:
                return range.Select(value => value with { Low = Interval.Greater(value.Low, Bound(op)), High = Interval.Greater(value.High, Bound(op)) });
            case OperatorKind.Maximum:
                return range.Select(value => value with { Low = Interval.Lesser(value.Low, Bound(op)), High = Interval.Lesser(value.High, Bound(op)) });
            case OperatorKind.RerollAll:
                return range.Select(value => Possible.Without(op.Selectors, value.Hull(natural)));
            case OperatorKind.RerollAdd:
                return range.WithMore(natural, null);
            case OperatorKind.RerollOnce or OperatorKind.Unique or OperatorKind.UniqueOnce:
                return range.Select(value => MayTrigger(op, die, value) ? value.Hull(natural) : value);
        }

        if (!range.All.Any(value => MayTrigger(op, die, value)))
        {
            return range;
        }

        var least = natural.Low - (op.Kind is OperatorKind.ExplodePenetrating or OperatorKind.CompoundPenetrating ? 1 : 0);
        if (op.Kind is OperatorKind.Compound or OperatorKind.CompoundPenetrating)
        {
            return range.Select(value => new(least.Sign < 0 ? -Rational.Limit : value.Low, Rational.Limit, true));
        }

        return range.WithMore(null, natural with { Low = least });
    }

    private static Rational Bound(DiceOperator op) => op.Selectors[0].Number;

    private static bool MayTrigger(DiceOperator op, DieShape die, Interval value)
    {
        if (op.Selectors.IsEmpty)
        {
            return op.Kind is OperatorKind.Unique or OperatorKind.UniqueOnce || op.Point is not null || value.High >= die.Highest;
        }

        return op.Selectors.Any(selector => selector.IsRank) || Possible.Match(op.Selectors, value).May;
    }
}
