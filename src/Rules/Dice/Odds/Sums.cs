using System.Numerics;

namespace Guildhall.Rules.Dice.Odds;

/// <summary>Distributions of sums of independent values.</summary>
internal static class Sums
{
    internal static readonly Spread<Rational> Zero = Spread<Rational>.Point(0);

    // Rows with more gaps than values waste time.
    private const int MostGaps = 8;

    private static readonly string OverLimit = $">{(Rational)Rational.Limit}";

    /// <summary>The sum of two.</summary>
    internal static Spread<Rational>? Add(Spread<Rational> left, Spread<Rational> right, OddsMeter meter)
    {
        if (left.Parts.Length < right.Parts.Length)
        {
            (left, right) = (right, left);
        }

        var steps = (double)left.Parts.Length * right.Parts.Length;
        var whole = left.Whole * right.Whole;
        if (right.Parts is [var (shift, weight)])
        {
            return meter.TrySpend(steps, whole) ? Shift(left, shift, weight, whole, meter) : null;
        }

        if (Row.Of(left) is not { } rowLeft || Row.Of(right) is not { } rowRight || Row.LengthOfSum(rowLeft, rowRight) > MostGaps * (steps + 1))
        {
            return meter.TrySpend(10 * steps, whole) && meter.TryHold(steps, whole.GetBitLength()) ? Pairwise(left, right, whole, meter) : null;
        }

        var length = Row.LengthOfSum(rowLeft, rowRight);
        return meter.TrySpend(rowRight.IsEven || rowLeft.IsEven ? 3 * length : steps + length, whole) && meter.TryHold(length, whole.GetBitLength())
            ? Checked(Row.Add(rowLeft, rowRight).ToSpread(whole), meter)
            : null;
    }

    /// <summary>The sum of so many that are alike and independent.</summary>
    internal static Spread<Rational>? Repeat(Spread<Rational> one, int count, OddsMeter meter)
    {
        if (count == 0 || one.Parts.Length == 0)
        {
            return count == 0 ? Zero : new Spread<Rational>([], 1);
        }

        if (count == 1)
        {
            return one;
        }

        var bits = one.Whole.GetBitLength() * (double)count;
        if (Row.Of(one) is { } row)
        {
            var length = ((row.Weights.Length - 1d) * count) + 1;
            var spends = meter.TrySpendBits(length * (row.IsEven ? 6 : 2 * row.Weights.Length), bits / 2) && meter.TryHold(length, bits);
            return spends ? Checked(row.Repeat(count).ToSpread(BigInteger.Pow(one.Whole, count)), meter) : null;
        }

        var sum = one;
        for (var i = 1; i < count && sum is not null; i++)
        {
            sum = Add(sum, one, meter);
        }

        return sum;
    }

    /// <summary>One of several cases, each with weights of its own whole.</summary>
    internal static Spread<Rational> Mix(IReadOnlyList<Spread<Rational>> cases)
    {
        if (cases is [var only])
        {
            return only;
        }

        var whole = cases.Aggregate(BigInteger.One, (common, one) => one.Whole == common ? common : common / BigInteger.GreatestCommonDivisor(common, one.Whole) * one.Whole);
        var tally = new Tally<Rational>();
        foreach (var one in cases)
        {
            var scale = whole / one.Whole;
            foreach (var (value, weight) in one.Parts)
            {
                tally.Add(value, scale.IsOne ? weight : weight * scale);
            }
        }

        return tally.ToSpread(whole);
    }

    private static Spread<Rational>? Shift(Spread<Rational> spread, Rational shift, BigInteger weight, BigInteger whole, OddsMeter meter)
    {
        var parts = new (Rational, BigInteger)[spread.Parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            var (value, share) = spread.Parts[i];
            parts[i] = (value + shift, weight.IsOne ? share : share * weight);
        }

        return Checked(new Spread<Rational>(parts, whole), meter);
    }

    private static Spread<Rational>? Pairwise(Spread<Rational> left, Spread<Rational> right, BigInteger whole, OddsMeter meter)
    {
        var tally = new Tally<Rational>();
        foreach (var (value, weight) in left.Parts)
        {
            foreach (var (other, share) in right.Parts)
            {
                tally.Add(value + other, weight * share);
            }
        }

        return Checked(tally.ToSpread(whole), meter);
    }

    /// <summary>A sum beyond the limits of values is an error, as it is for who throws it.</summary>
    private static Spread<Rational>? Checked(Spread<Rational> spread, OddsMeter meter)
    {
        if (Array.TrueForAll(spread.Parts, part => part.Value.IsFinite))
        {
            return spread;
        }

        _ = meter.Refuse(new RollValueError(OverLimit, SymbolText.Of(Symbol.Add)));
        return null;
    }
}
