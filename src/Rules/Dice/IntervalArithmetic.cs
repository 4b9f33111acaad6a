namespace Guildhall.Rules.Dice;

/// <summary>The signs, operators and functions on intervals: the result holds every value that can occur.</summary>
internal static class IntervalArithmetic
{
    internal static Interval Apply(Symbol symbol, Interval value)
    {
        switch (symbol)
        {
            case Symbol.Plus:
                return value;
            case Symbol.Minus:
                return new(-value.High, -value.Low, value.IsWhole);
            case Symbol.Abs when value.Low.Sign < 0:
                var least = value.High.Sign > 0 ? default : -value.High;
                return new(least, Interval.Greater(-value.Low, value.High), value.IsWhole);
            case Symbol.Sin or Symbol.Cos when !value.IsPoint:
                return new(-1, 1, false);
            case Symbol.Tan when !value.IsPoint:
                return Interval.Unknown;
            case Symbol.Sqrt:
                value = new(Interval.Greater(value.Low, 0), Interval.Greater(value.High, 0), false);
                break;
        }

        var low = Arithmetic.Apply(symbol, value.Low) ?? -Rational.Limit;
        var high = Arithmetic.Apply(symbol, value.High) ?? -Rational.Limit;
        return Interval.Of(low, high, low.IsWhole && symbol is Symbol.Abs or Symbol.Ceil or Symbol.Floor or Symbol.Round or Symbol.Sign);
    }

    internal static Interval Apply(Symbol symbol, Interval left, Interval right)
    {
        var areWhole = left.IsWhole && right.IsWhole;
        return symbol switch
        {
            Symbol.Divide => Divide(left, right),
            Symbol.FloorDivide => Apply(Symbol.Floor, Divide(left, right)),
            Symbol.Modulo => Modulo(left, right),
            Symbol.Pow => Power(left, right),
            Symbol.Equal or Symbol.NotEqual => Equality(symbol, left, right),
            _ => Corners(symbol, left, right, areWhole || symbol is >= Symbol.Equal and <= Symbol.More),
        };
    }

    /// <summary>For what rises or falls steadily with either side.</summary>
    private static Interval Corners(Symbol symbol, Interval left, Interval right, bool isWhole)
    {
        Interval? hull = null;
        foreach (var l in (ReadOnlySpan<Rational>)[left.Low, left.High])
        {
            foreach (var r in (ReadOnlySpan<Rational>)[right.Low, right.High])
            {
                if (Arithmetic.Apply(symbol, l, r, out _) is not { } value)
                {
                    return Interval.Unknown;
                }

                var corner = Interval.Of(value, value, isWhole);
                hull = hull?.Hull(corner) ?? corner;
            }
        }

        return hull!.Value;
    }

    private static Interval Equality(Symbol symbol, Interval left, Interval right)
    {
        var areApart = left.High < right.Low || right.High < left.Low;
        return areApart || (left.IsPoint && right.IsPoint) ? Corners(symbol, left, right, true) : new(0, 1, true);
    }

    private static Interval Divide(Interval left, Interval right)
    {
        if (right.Low.Sign > 0 || right.High.Sign < 0)
        {
            return Corners(Symbol.Divide, left, right, false);
        }

        if (!right.IsWhole || (right.Low.Sign == 0 && right.High.Sign == 0))
        {
            return Interval.Unknown;
        }

        var below = right with { High = -1 };
        var above = right with { Low = 1 };
        return right.Low.Sign == 0 ? Divide(left, above)
            : right.High.Sign == 0 ? Divide(left, below)
            : Divide(left, below).Hull(Divide(left, above));
    }

    private static Interval Modulo(Interval left, Interval right)
    {
        if (left.IsPoint && right.IsPoint)
        {
            return Corners(Symbol.Modulo, left, right, left.IsWhole && right.IsWhole);
        }

        if (left.Low.Sign >= 0 && left.High < right.Low)
        {
            return left;
        }

        var isWhole = left.IsWhole && right.IsWhole;
        Rational gap = isWhole ? 1 : 0;
        var low = right.Low.Sign < 0 ? right.Low + gap : 0;
        var high = right.High.Sign > 0 ? right.High - gap : 0;
        return new(low, left.Low.Sign >= 0 && right.Low.Sign >= 0 ? Interval.Lesser(high, left.High) : high, isWhole);
    }

    private static Interval Power(Interval left, Interval right)
    {
        if (left.Low >= 1 && right.IsWhole)
        {
            return Corners(Symbol.Pow, left, right, left.IsWhole && right.Low.Sign >= 0);
        }

        if (!right.IsPoint || !right.IsWhole || right.Low.Sign < 0)
        {
            return Interval.Unknown;
        }

        var corners = Corners(Symbol.Pow, left, right, left.IsWhole);
        var dips = right.Low.Numerator % 2 == 0 && left.Low.Sign < 0 && left.High.Sign > 0 && right.Low.Sign > 0;
        return dips ? corners.Hull(new(0, 0, true)) : corners;
    }
}
