using Guildhall.Core.Chance;

namespace Guildhall.Rules.Dice;

/// <summary>Rolls a plan: one pass over its nodes, children before parents, dice in the order of the text.</summary>
internal ref struct Evaluator(PlanNode[] nodes, IDice dice, DiceBudget? budget)
{
    private static readonly string OverLimit = $">{(Rational)Rational.Limit}";

    private readonly RollEntry[] _entries = new RollEntry[nodes.Length];
    private DiceMeter _meter = new(dice, budget);

    internal readonly RollEntry[] Entries => _entries;

    internal RollError? Run()
    {
        for (var i = 0; i < nodes.Length; i++)
        {
            var node = nodes[i];
            RollError? error = node.Kind == RollNodeKind.Dice ? Throw(i) : Compute(i);
            if (error is not null)
            {
                return error;
            }

            if (node.Kind == RollNodeKind.Dice)
            {
                continue;
            }

            foreach (var op in node.Operators)
            {
                if (ApplyToSet(i, op) is { } refused)
                {
                    return refused;
                }
            }
        }

        return null;
    }

    private RollError? Throw(int index)
    {
        var node = nodes[index];
        if (node.Operators is [var first, ..] && DiceThrow.CannotBeUnique(first, node.Die, node.Count))
        {
            return new RollValueError(((Rational)node.Count).ToString(), first.Name);
        }

        if (!_meter.TryReserve(node.Count))
        {
            return _meter.Refused;
        }

        var thrown = new Die[node.Count];
        for (var i = 0; i < thrown.Length; i++)
        {
            thrown[i] = new Die(_meter.Throw(node.Die));
        }

        ref var entry = ref _entries[index];
        (entry.Dice, entry.DiceCount) = (thrown, thrown.Length);
        foreach (var op in node.Operators)
        {
            if (op.IsSetOperator)
            {
                Choose(new ElementOwner(nodes, _entries, index), op);
            }
            else if (new DiceThrow(node.Die, ref entry, ref _meter).Apply(op) is { } error)
            {
                return error;
            }
        }

        return Compute(index);
    }

    private static void Choose(ElementOwner owner, DiceOperator op)
    {
        if (op.IsSort)
        {
            owner.Sort(isDescending: op.Kind == OperatorKind.SortDescending);
        }
        else
        {
            owner.Apply(op);
        }
    }

    private readonly RollValueError? ApplyToSet(int index, DiceOperator op)
    {
        var owner = new ElementOwner(nodes, _entries, index);
        Choose(owner, op);
        for (var i = owner.FirstChanged; i <= index && !op.IsSort; i++)
        {
            if (Compute(i) is { } error)
            {
                return error;
            }
        }

        return null;
    }

    /// <summary>The value of a node from its children's; throws nothing, so it may be repeated after elements were dropped.</summary>
    private readonly RollValueError? Compute(int index)
    {
        var node = nodes[index];
        ref var entry = ref _entries[index];
        Rational? value;
        switch (node.Kind)
        {
            case RollNodeKind.Number:
                entry.Value = node.Number;
                return null;
            case RollNodeKind.Sign or RollNodeKind.Function when node.Children.Length == 1:
                var only = _entries[index - 1].Total;
                value = Arithmetic.Apply(node.Symbol, only);
                if (value is null)
                {
                    return new RollValueError(only.ToString(), SymbolText.Of(node.Symbol));
                }

                break;
            case RollNodeKind.Binary or RollNodeKind.Function:
                value = Arithmetic.Apply(node.Symbol, _entries[node.Children[0]].Total, _entries[index - 1].Total, out var culprit);
                if (value is null)
                {
                    return new RollValueError(culprit.ToString(), SymbolText.Of(node.Symbol));
                }

                break;
            default:
                value = new ElementOwner(nodes, _entries, index).Sum();
                break;
        }

        entry.Value = value.Value;
        return entry.Value.IsFinite ? null : new RollValueError(OverLimit, SymbolText.Of(node.Symbol));
    }
}
