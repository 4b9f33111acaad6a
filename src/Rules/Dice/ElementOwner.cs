namespace Guildhall.Rules.Dice;

/// <summary>
/// Finds the elements that a node's set operators act on: through parentheses down to dice, a set, the pooled dice of a group of
/// one expression, or one whole expression.
/// </summary>
internal readonly ref struct ElementOwner
{
    private readonly PlanNode[] _nodes;
    private readonly RollEntry[] _entries;
    private readonly int _index;
    private readonly int _owner;

    internal ElementOwner(PlanNode[] nodes, RollEntry[] entries, int index)
    {
        (_nodes, _entries, _index, _owner) = (nodes, entries, index, index);
        while (nodes[_owner].IsTransparent
            && nodes[_owner - 1].Kind is RollNodeKind.Dice or RollNodeKind.Set or RollNodeKind.Group or RollNodeKind.Parenthesis)
        {
            _owner--;
        }
    }

    /// <summary>The first node whose value may differ after <see cref="Apply"/>; the last is the node itself.</summary>
    internal int FirstChanged => _nodes[_owner].IsPool ? _nodes[_owner].Start : _owner;

    /// <summary>The value of the node from its direct elements.</summary>
    internal Rational Sum()
    {
        var node = _nodes[_index];
        ref readonly var entry = ref _entries[_index];
        if (node.Kind == RollNodeKind.Dice)
        {
            return SumDice(entry.Thrown, entry.Counted);
        }

        if (entry.Counted && node.IsPool)
        {
            return Scores();
        }

        Rational sum = default;
        foreach (var child in node.Children)
        {
            ref readonly var part = ref _entries[child];
            sum += entry.Counted && !part.Dropped ? part.Score : part.Total;
        }

        return sum;
    }

    internal void Sort(bool isDescending)
    {
        var order = (sbyte)(isDescending ? -1 : 1);
        _entries[_owner].Order = order;
        for (var i = _nodes[_owner].Start; _nodes[_owner].IsPool && i < _owner; i++)
        {
            _entries[i].Order = order;
        }
    }

    /// <summary>Keeps, drops or counts.</summary>
    internal void Apply(DiceOperator op)
    {
        _entries[_owner].Counted |= op.Kind == OperatorKind.Count;
        if (_nodes[_owner].Kind == RollNodeKind.Dice && DieSelection.TryApply(_entries[_owner].Thrown, op))
        {
            return;
        }

        var elements = Kept();
        if (op.Kind == OperatorKind.Count)
        {
            foreach (var element in elements)
            {
                Score(element, op);
            }

            return;
        }

        var values = new Rational[elements.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = ValueOf(elements[i]);
        }

        var picked = Selection.Pick(values, op.Selectors);
        for (var i = 0; i < picked.Length; i++)
        {
            if (picked[i] == (op.Kind == OperatorKind.Drop))
            {
                Drop(elements[i]);
            }
        }
    }

    private static Rational SumDice(ReadOnlySpan<Die> dice, bool isCounted)
    {
        var sum = 0L;
        if (isCounted)
        {
            foreach (ref readonly var die in dice)
            {
                sum += die.Dropped ? 0 : die.Score;
            }

            return sum;
        }

        foreach (ref readonly var die in dice)
        {
            sum += die.Dropped ? 0 : die.Value;
        }

        return sum;
    }

    private Rational Scores()
    {
        Rational sum = default;
        foreach (var element in Kept())
        {
            sum += _entries[element.Node].Dice![element.Die].Score;
        }

        return sum;
    }

    private Rational ValueOf(Element element) =>
        element.Die < 0 ? _entries[element.Node].Value : _entries[element.Node].Dice![element.Die].Value;

    private void Drop(Element element)
    {
        if (element.Die < 0)
        {
            _entries[element.Node].Dropped = true;
        }
        else
        {
            _entries[element.Node].Dice![element.Die].Dropped = true;
        }
    }

    private void Score(Element element, DiceOperator op)
    {
        var value = ValueOf(element);
        var score = op.Point!.Value.Matches(value) ? 1 : op.Failure?.Matches(value) == true ? -1 : 0;
        if (element.Die < 0)
        {
            _entries[element.Node].Score = (sbyte)score;
        }
        else
        {
            _entries[element.Node].Dice![element.Die].Score = score;
        }
    }

    /// <summary>The kept elements in the order of the text.</summary>
    private List<Element> Kept()
    {
        var kept = new List<Element>();
        var node = _nodes[_owner];
        if (node.Kind == RollNodeKind.Dice)
        {
            AddDice(kept, _owner);
        }
        else if (node.IsPool)
        {
            AddPool(kept);
        }
        else
        {
            foreach (var child in node.Children)
            {
                if (!_entries[child].Dropped)
                {
                    kept.Add(new Element(child));
                }
            }
        }

        return kept;
    }

    private void AddPool(List<Element> kept)
    {
        var dice = new Stack<int>();
        for (var i = _owner - 1; i >= _nodes[_owner].Start; i = _entries[i].Dropped ? _nodes[i].Start - 1 : i - 1)
        {
            if (_nodes[i].Kind == RollNodeKind.Dice && !_entries[i].Dropped)
            {
                dice.Push(i);
            }
        }

        foreach (var i in dice)
        {
            AddDice(kept, i);
        }
    }

    private void AddDice(List<Element> kept, int node)
    {
        var dice = _entries[node].Thrown;
        for (var i = 0; i < dice.Length; i++)
        {
            if (dice[i].Kept)
            {
                kept.Add(new Element(node, i));
            }
        }
    }
}
