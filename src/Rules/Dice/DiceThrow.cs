namespace Guildhall.Rules.Dice;

/// <summary>The operators that throw further dice or change faces, on the dice of one node.</summary>
internal ref struct DiceThrow(DieShape die, ref RollEntry entry, ref DiceMeter meter)
{
    private readonly ref RollEntry _entry = ref entry;
    private readonly ref DiceMeter _meter = ref meter;

    internal readonly RollError? Apply(DiceOperator op) => op.Kind switch
    {
        OperatorKind.RerollAll => RerollAll(op),
        OperatorKind.RerollOnce => RerollOnce(op),
        OperatorKind.RerollAdd => RerollAdd(op),
        OperatorKind.ExplodeOn => HasRank(op) ? ExplodeByRank(op) : Explode(op, penetrates: false),
        OperatorKind.Minimum or OperatorKind.Maximum => Clamp(op),
        OperatorKind.Explode => Explode(op, penetrates: false),
        OperatorKind.ExplodePenetrating => Explode(op, penetrates: true),
        OperatorKind.Compound => Compound(op, penetrates: false),
        OperatorKind.CompoundPenetrating => Compound(op, penetrates: true),
        OperatorKind.Unique or OperatorKind.UniqueOnce => MakeUnique(op),
        OperatorKind.Keep or OperatorKind.Drop or OperatorKind.Count
            or OperatorKind.Sort or OperatorKind.SortAscending or OperatorKind.SortDescending => null,
    };

    /// <summary>True if so many dice cannot all differ.</summary>
    internal static bool CannotBeUnique(DiceOperator op, DieShape die, int count) =>
        op.Kind == OperatorKind.Unique && count > die.Faces && (op.Point is not { } point
            || (point.Matches(die.Lowest) && point.Matches(die.Highest) && (point.Sign != Symbol.Equal || die.Faces == 1)));

    private readonly TooManyRolls? RerollAll(DiceOperator op)
    {
        if (HasRank(op) && Matches(op).Count > 0)
        {
            // Some die is always the highest, so this cannot end.
            return new TooManyRolls(DiceLimits.DicePerRoll, DiceLimits.DicePerRoll + 1);
        }

        int before;
        do
        {
            before = _meter.Thrown;
            if (RerollMatching(op) is { } error)
            {
                return error;
            }
        }
        while (_meter.Thrown > before);

        return null;
    }

    private readonly TooManyRolls? RerollOnce(DiceOperator op) => HasRank(op) ? Reroll(Matches(op)) : RerollMatching(op);

    private readonly TooManyRolls? Reroll(List<int> matches)
    {
        foreach (var i in matches)
        {
            if (!_meter.TryThrow(die, out var face))
            {
                return _meter.Refused;
            }

            _entry.Thrown[i].Reroll(face);
        }

        return null;
    }

    /// <summary>Throws every die again that matches by its own value.</summary>
    private readonly TooManyRolls? RerollMatching(DiceOperator op)
    {
        foreach (ref var one in _entry.Thrown)
        {
            if (!one.Kept || !Triggers(op, one.Value))
            {
                continue;
            }

            if (!_meter.TryThrow(die, out var face))
            {
                return _meter.Refused;
            }

            one.Reroll(face);
        }

        return null;
    }

    private readonly TooManyRolls? RerollAdd(DiceOperator op)
    {
        var (places, values) = Kept();
        var match = Selection.PickOne(values, op.Selectors);
        return match < 0 ? null : ThrowExtra(places[match], penetrates: false);
    }

    private readonly TooManyRolls? Explode(DiceOperator op, bool penetrates)
    {
        var thrownBefore = _entry.DiceCount;
        for (var i = 0; i < _entry.DiceCount; i++)
        {
            ref var one = ref _entry.Thrown[i];
            if (one.Kept && Triggers(op, i < thrownBefore ? one.Value : one.Face) && ThrowExtra(i, penetrates) is { } error)
            {
                return error;
            }
        }

        return null;
    }

    private readonly TooManyRolls? ExplodeByRank(DiceOperator op)
    {
        var done = new bool[DiceLimits.DicePerRoll];
        for (var fresh = Matches(op); fresh.Count > 0; fresh = [.. Matches(op).Where(i => !done[i])])
        {
            foreach (var i in fresh)
            {
                done[i] = true;
                if (ThrowExtra(i, penetrates: false) is { } error)
                {
                    return error;
                }
            }
        }

        return null;
    }

    private readonly TooManyRolls? ThrowExtra(int cause, bool penetrates)
    {
        if (!_meter.TryThrow(die, out var face))
        {
            return _meter.Refused;
        }

        var dice = _entry.Dice!;
        dice[cause].Exploded = true;
        if (_entry.DiceCount == dice.Length)
        {
            Array.Resize(ref dice, (dice.Length * 2) + 1);
            _entry.Dice = dice;
        }

        dice[_entry.DiceCount++] = new Die(face, penetrates);
        return null;
    }

    private readonly TooManyRolls? Compound(DiceOperator op, bool penetrates)
    {
        foreach (ref var one in _entry.Thrown)
        {
            for (var goesOn = one.Kept && Triggers(op, one.Value); goesOn;)
            {
                if (!_meter.TryThrow(die, out var face))
                {
                    return _meter.Refused;
                }

                one.Compound(face, penetrates);
                goesOn = Triggers(op, face);
            }
        }

        return null;
    }

    private readonly RollError? Clamp(DiceOperator op)
    {
        var bound = op.Selectors[0].Number;
        foreach (ref var one in _entry.Thrown)
        {
            if (one.Kept && (op.Kind == OperatorKind.Minimum ? one.Value < bound : one.Value > bound))
            {
                one.Clamp(bound);
            }
        }

        return null;
    }

    private readonly RollError? MakeUnique(DiceOperator op)
    {
        var places = Kept().Places;
        if (CannotBeUnique(op, die, places.Count))
        {
            return new RollValueError(((Rational)places.Count).ToString(), op.Name);
        }

        var seen = new HashSet<long>();
        foreach (var i in places)
        {
            ref var one = ref _entry.Thrown[i];
            var again = true;
            while (again && seen.Contains(one.Value) && (op.Point?.Matches(one.Value) ?? true))
            {
                if (!_meter.TryThrow(die, out var face))
                {
                    return _meter.Refused;
                }

                one.Reroll(face);
                again = op.Kind == OperatorKind.Unique;
            }

            seen.Add(one.Value);
        }

        return null;
    }

    private static bool HasRank(DiceOperator op)
    {
        foreach (var selector in op.Selectors)
        {
            if (selector.IsRank)
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool Triggers(DiceOperator op, long value)
    {
        foreach (var selector in op.Selectors)
        {
            if (selector.Matches(value))
            {
                return true;
            }
        }

        return op.Selectors.IsEmpty && (op.Point?.Matches(value) ?? value == die.Highest);
    }

    /// <summary>Places of the kept dice that the operator's selectors match.</summary>
    private readonly List<int> Matches(DiceOperator op)
    {
        var (places, values) = Kept();
        var picked = Selection.Pick(values, op.Selectors);
        var matches = new List<int>();
        for (var i = 0; i < picked.Length; i++)
        {
            if (picked[i])
            {
                matches.Add(places[i]);
            }
        }

        return matches;
    }

    private readonly (List<int> Places, Rational[] Values) Kept()
    {
        var places = new List<int>(_entry.DiceCount);
        var values = new Rational[_entry.DiceCount];
        var dice = _entry.Thrown;
        for (var i = 0; i < dice.Length; i++)
        {
            if (dice[i].Kept)
            {
                values[places.Count] = dice[i].Value;
                places.Add(i);
            }
        }

        return (places, values[..places.Count]);
    }
}
