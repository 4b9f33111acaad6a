namespace Guildhall.Rules.Dice;

/// <summary>Keeping, dropping and counting the dice of one node in place: what most rolls do, without a list of elements.</summary>
internal static class DieSelection
{
    private const int MostDice = 128;

    /// <summary>Applies a set operator, or says that the general way must.</summary>
    internal static bool TryApply(Span<Die> dice, DiceOperator op)
    {
        if (op.Kind == OperatorKind.Count)
        {
            Score(dice, op);
            return true;
        }

        if (dice.Length > MostDice)
        {
            return false;
        }

        Span<bool> picked = stackalloc bool[dice.Length];
        foreach (var selector in op.Selectors)
        {
            if (selector.IsRank)
            {
                PickRank(dice, selector, picked);
            }
            else
            {
                PickValue(dice, selector, picked);
            }
        }

        var drops = op.Kind == OperatorKind.Drop;
        for (var i = 0; i < dice.Length; i++)
        {
            dice[i].Dropped |= picked[i] == drops;
        }

        return true;
    }

    private static void Score(Span<Die> dice, DiceOperator op)
    {
        var (success, failure) = (op.Point!.Value, op.Failure);
        foreach (ref var die in dice)
        {
            if (die.Kept)
            {
                die.Score = success.Matches(die.Value) ? 1 : failure?.Matches(die.Value) == true ? -1 : 0;
            }
        }
    }

    private static void PickValue(ReadOnlySpan<Die> dice, Selector selector, Span<bool> picked)
    {
        for (var i = 0; i < dice.Length; i++)
        {
            picked[i] |= dice[i].Kept && selector.Matches(dice[i].Value);
        }
    }

    /// <summary>The highest or lowest of the kept dice, one after the other; of equal ones the first thrown.</summary>
    private static void PickRank(ReadOnlySpan<Die> dice, Selector selector, Span<bool> picked)
    {
        Span<bool> taken = stackalloc bool[dice.Length];
        var sign = selector.Kind == SelectorKind.Highest ? 1 : -1;
        for (var wanted = Math.Min(selector.Number, dice.Length); wanted > 0; wanted--)
        {
            var best = -1;
            for (var i = 0; i < dice.Length; i++)
            {
                if (dice[i].Kept && !taken[i] && (best < 0 || dice[i].Value * sign > dice[best].Value * sign))
                {
                    best = i;
                }
            }

            if (best < 0)
            {
                return;
            }

            taken[best] = picked[best] = true;
        }
    }
}
