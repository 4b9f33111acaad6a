using Guildhall.Core.Chance;

namespace Guildhall.Rules.Dice;

/// <summary>A parsed expression: immutable, safe to share between threads, and rolled as often as wanted.</summary>
public sealed class DicePlan
{
    private readonly PlanNode[] _nodes;
    private readonly Lazy<(long? Minimum, long? Maximum)> _range;

    internal DicePlan(PlanNode[] nodes, string? comment)
    {
        (_nodes, Comment) = (nodes, comment);
        _range = new(() => RangeFinder.Find(nodes));
        foreach (var node in nodes)
        {
            DiceCount += node.Kind == RollNodeKind.Dice ? node.Count : 0;
            IsPortable &= !SymbolText.IsPlatformBound(node.Symbol);
        }
    }

    /// <summary>What the player wrote behind the expression; null for nothing.</summary>
    public string? Comment { get; }

    /// <summary>Dice thrown before any reroll or explosion.</summary>
    public int DiceCount { get; }

    /// <summary>
    /// False where <c>exp log sin cos tan</c> occur, whose last bits differ between machines: rules content must refuse such plans.
    /// </summary>
    public bool IsPortable { get; } = true;

    /// <summary>No total is below; null if only the engine's own limits bound it. Exact unless nodes depend on one another.</summary>
    public long? Minimum => _range.Value.Minimum;

    /// <summary>No total is above; null if only the engine's own limits bound it, as for exploding dice.</summary>
    public long? Maximum => _range.Value.Maximum;

    internal ReadOnlySpan<PlanNode> Nodes => _nodes;

    /// <summary>A leftmost <c>1d20</c> becomes <c>2d20kh1</c>; any other plan stays as it is.</summary>
    public DicePlan WithAdvantage() => WithTwo(SelectorKind.Highest);

    /// <summary>A leftmost <c>1d20</c> becomes <c>2d20kl1</c>; any other plan stays as it is.</summary>
    public DicePlan WithDisadvantage() => WithTwo(SelectorKind.Lowest);

    /// <summary>Throws the dice.</summary>
    /// <param name="dice">Asked for one die after the other, in the order of the text.</param>
    /// <param name="budget">Of a script or automation run; dice of failed rolls count too.</param>
    public RollOutcome<RollResult> Roll(IDice dice, DiceBudget? budget = null)
    {
        if (budget is not null && DiceCount > budget.Limit - budget.Spent)
        {
            return new TooManyRolls(budget.Limit, (long)budget.Spent + DiceCount);
        }

        var evaluator = new Evaluator(_nodes, dice, budget);
        return evaluator.Run() is { } error ? error : new RollResult(new RollTree(_nodes, evaluator.Entries), Comment);
    }

    /// <summary>The expression in its canonical spelling, without the comment; parses to the same plan.</summary>
    public override string ToString() => PlanText.Of(_nodes);

    private DicePlan WithTwo(SelectorKind kind)
    {
        // The leftmost leaf is the first node, because children stand before their parents.
        if (_nodes[0] is not { Kind: RollNodeKind.Dice, Count: 1, Die: { Notation: null, Sides: 20 } } die)
        {
            return this;
        }

        var keep = new DiceOperator(OperatorKind.Keep, [new Selector(kind, 1)]);
        PlanNode[] nodes = [die with { Count = 2, Operators = die.Operators.Insert(0, keep) }, .. _nodes.AsSpan(1)];
        return new DicePlan(nodes, Comment);
    }
}
