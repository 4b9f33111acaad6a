using System.Collections.Immutable;

namespace Guildhall.Rules.Dice.Odds;

/// <summary>
/// Finds the odds of a plan: one pass over its nodes, children before parents. Nodes are independent of one another but where
/// operators reach into parentheses and pools; there, elements are looked at together.
/// </summary>
internal sealed class OddsFinder(PlanNode[] nodes)
{
    private readonly OddsMeter _meter = new();
    private readonly SumTerms?[] _values = new SumTerms?[nodes.Length];
    private readonly (int Owner, ImmutableArray<DiceOperator> Operators)[] _sources = new (int, ImmutableArray<DiceOperator>)[nodes.Length];
    private readonly Dictionary<DieShape, Spread<Rational>> _dice = [];

    internal RollOutcome<RollOdds> Find()
    {
        Spread<Rational>? total = null;
        for (var i = 0; i < nodes.Length && _meter.Refused is null; i++)
        {
            Look(i);
            total = i == nodes.Length - 1 ? Resolve(i) : null;
        }

        return _meter.Refused is { } error ? error : RollOdds.Of(total!);
    }

    private void Look(int index)
    {
        var node = nodes[index];
        switch (node.Kind)
        {
            case RollNodeKind.Number:
                _values[index] = new SumTerms(Spread<Rational>.Point(node.Number));
                break;
            case RollNodeKind.Sign or RollNodeKind.Function or RollNodeKind.Binary:
                _values[index] = Calculate(index);
                break;
            default:
                ImmutableArray<DiceOperator> operators = [.. node.Operators.Where(op => !op.IsSort)];
                _sources[index] = node.IsTransparent && IsOwned(index - 1)
                    ? (_sources[index - 1].Owner, [.. _sources[index - 1].Operators, .. operators])
                    : (index, operators);
                break;
        }
    }

    private bool IsOwned(int index) => nodes[index].Kind is RollNodeKind.Dice or RollNodeKind.Set or RollNodeKind.Group or RollNodeKind.Parenthesis;

    private SumTerms? Calculate(int index)
    {
        var node = nodes[index];
        if (node.Symbol is Symbol.Add or Symbol.Subtract or Symbol.Plus or Symbol.Minus)
        {
            return Total(node, index);
        }

        _meter.Part = SymbolText.Of(node.Symbol);
        if (SymbolText.IsPlatformBound(node.Symbol) && !_meter.Refuse(NoOddsReason.Inexact))
        {
            return null;
        }

        var calculation = new OddsArithmetic(_meter);
        if (Resolve(node.Children[0]) is not { } left)
        {
            return null;
        }

        _meter.Part = SymbolText.Of(node.Symbol);
        var values = node.Children.Length == 1 ? calculation.Apply(node.Symbol, left)
            : Resolve(node.Children[1]) is { } right ? calculation.Apply(node.Symbol, left, right)
            : null;
        return values is null ? null : new SumTerms(values);
    }

    private SumTerms? Total(PlanNode node, int index)
    {
        var last = Value(index - 1);
        if (node.Symbol is Symbol.Subtract or Symbol.Minus)
        {
            last?.Negate();
        }

        if (node.Children.Length == 1)
        {
            return last;
        }

        var sum = Value(node.Children[0]);
        if (last is not null)
        {
            sum?.Add(last);
        }

        return last is null ? null : sum;
    }

    private Spread<Rational>? Resolve(int index)
    {
        var value = Value(index);
        _meter.Part = IsOwned(index) ? PlanText.Of(nodes[nodes[index].Start..(index + 1)].Select(node => Moved(node, nodes[index].Start)).ToArray()) : SymbolText.Of(nodes[index].Symbol);
        return value?.Resolve(_meter);
    }

    /// <summary>The value of a node. It may be changed by who asks, so it is asked for once.</summary>
    private SumTerms? Value(int index)
    {
        if (_meter.Refused is not null)
        {
            return null;
        }

        if (_values[index] is { } known)
        {
            return known;
        }

        var (owner, operators) = _sources[index];
        var node = nodes[owner];
        if (!operators.IsEmpty)
        {
            return Changed(index, owner, operators);
        }

        if (node.Kind == RollNodeKind.Dice)
        {
            return new SumTerms(Die(node.Die), node.Count);
        }

        var sum = new SumTerms();
        foreach (var child in node.Children)
        {
            if (Value(child) is not { } value)
            {
                return null;
            }

            sum.Add(value);
        }

        return sum;
    }

    private Spread<Rational> Die(DieShape die)
    {
        if (!_dice.TryGetValue(die, out var known) && _meter.TryHold(die.Faces, 1))
        {
            _dice[die] = known = FaceRules.Of(die).Select(face => face.Value);
        }

        return known ?? Sums.Zero;
    }

    private SumTerms? Changed(int index, int owner, ImmutableArray<DiceOperator> operators)
    {
        var start = nodes[index].Start;
        PlanNode[] part = [.. nodes[start..(index + 1)].Select(node => Moved(node, start))];
        _meter.Part = PlanText.Of(part);
        var whole = _meter.BeginPart();
        var values = Elements(owner) is var (hands, rest) ? new HandOdds(nodes[owner].Die, _meter).Find(hands, operators, rest) : null;
        _meter.EndPart(whole);
        if (values is null && _meter.Refused is NoOdds { Reason: not NoOddsReason.Inexact } && OddsEnumeration.Find(part, _meter) is { } counted)
        {
            _meter.Forgive();
            values = counted;
        }

        return values is null ? null : new SumTerms(values);
    }

    private static PlanNode Moved(PlanNode node, int start) =>
        start == 0 ? node : node with { Start = node.Start - start, Children = [.. node.Children.Select(child => child - start)] };

    /// <summary>The elements that a node's operators act on, and what a pool adds to their sum.</summary>
    private (List<Hand> Hands, Rational Numbers)? Elements(int owner)
    {
        var node = nodes[owner];
        if (node.Kind == RollNodeKind.Dice)
        {
            return _meter.TryHold(node.Die.Faces, 1) ? ([Hand.Of([(FaceRules.Of(node.Die), node.Count)])], 0) : null;
        }

        return node.IsPool ? new OddsPool(nodes, _meter).Find(owner) : Whole(node) is { } hand ? ([hand], 0) : null;
    }

    /// <summary>Each expression of a set as an element; equal ones together.</summary>
    private Hand? Whole(PlanNode node)
    {
        var groups = new List<(Spread<Face> Faces, int Count)>();
        foreach (var child in node.Children)
        {
            if (Resolve(child) is not { } values)
            {
                return null;
            }

            var faces = values.Select(value => new Face(value));
            var known = groups.FindIndex(group => group.Faces.IsAs(faces));
            if (known >= 0)
            {
                groups[known] = (groups[known].Faces, groups[known].Count + 1);
            }
            else
            {
                groups.Add((faces, 1));
            }
        }

        return Hand.Of(groups);
    }
}
