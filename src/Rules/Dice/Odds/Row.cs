using System.Numerics;

namespace Guildhall.Rules.Dice.Odds;

/// <summary>The weights of whole numbers that lie close together, as an array: a polynomial whose exponents are the numbers.</summary>
/// <param name="First">The number of the first weight, which is not 0.</param>
/// <param name="Step">From one number to the next.</param>
internal readonly record struct Row(long First, long Step, BigInteger[] Weights)
{
    // Rows with more gaps than values waste time.
    private const int MostGaps = 8;
    private const int FewValues = 64;

    /// <summary>True if all weights are equal.</summary>
    internal bool IsEven
    {
        get
        {
            var first = Weights[0];
            return Array.TrueForAll(Weights, weight => weight == first);
        }
    }

    /// <summary>Null if the values are not whole, or lie too far apart.</summary>
    internal static Row? Of(Spread<Rational> spread)
    {
        var (least, most) = (long.MaxValue, long.MinValue);
        foreach (var (value, _) in spread.Parts)
        {
            if (!value.IsWhole)
            {
                return null;
            }

            (least, most) = (Math.Min(least, value.Numerator), Math.Max(most, value.Numerator));
        }

        var step = 0L;
        for (var i = 0; i < spread.Parts.Length && step != 1; i++)
        {
            step = (long)BigInteger.GreatestCommonDivisor(step, spread.Parts[i].Value.Numerator - least);
        }

        step = Math.Max(step, 1);
        if (spread.Parts.Length == 0 || (most - least) / step >= ((long)spread.Parts.Length * MostGaps) + FewValues)
        {
            return null;
        }

        var weights = new BigInteger[((most - least) / step) + 1];
        foreach (var (value, weight) in spread.Parts)
        {
            weights[(value.Numerator - least) / step] = weight;
        }

        return new Row(least, step, weights);
    }

    /// <summary>How long the row of the sum of two will be.</summary>
    internal static double LengthOfSum(Row left, Row right)
    {
        var step = (double)BigInteger.GreatestCommonDivisor(left.Step, right.Step);
        return 1 + ((left.Weights.Length - 1) * (left.Step / step)) + ((right.Weights.Length - 1) * (right.Step / step));
    }

    internal static Row Add(Row left, Row right)
    {
        var step = (long)BigInteger.GreatestCommonDivisor(left.Step, right.Step);
        (left, right) = (left.Stretch(step), right.Stretch(step));
        (left, right) = left.IsEven ? (right, left) : (left, right);
        var sum = new BigInteger[left.Weights.Length + right.Weights.Length - 1];
        if (right.IsEven)
        {
            left.Slide(right, sum);
        }
        else
        {
            for (var i = 0; i < right.Weights.Length; i++)
            {
                for (var j = 0; j < left.Weights.Length && !right.Weights[i].IsZero; j++)
                {
                    sum[i + j] += left.Weights[j] * right.Weights[i];
                }
            }
        }

        return new Row(left.First + right.First, step, sum);
    }

    /// <summary>
    /// The sum of so many alike. With p the polynomial and q = pⁿ, p·q′ = n·p′·q gives each coefficient of q from the ones before:
    /// k·p₀·qₖ = Σ (i·(n+1) − k)·pᵢ·qₖ₋ᵢ (Euler; Knuth, TAOCP 2, 4.7, exercise 4).
    /// </summary>
    internal Row Repeat(int count)
    {
        var result = new BigInteger[((Weights.Length - 1) * count) + 1];
        result[0] = BigInteger.Pow(Weights[0], count);
        var last = Weights.Length - 1;
        if (IsEven)
        {
            RepeatEven(result, count, last);
        }
        else
        {
            for (var k = 1; k < result.Length; k++)
            {
                BigInteger sum = 0;
                for (var i = 1; i <= Math.Min(k, last); i++)
                {
                    sum += Weights[i].IsZero ? 0 : ((i * (count + 1L)) - k) * Weights[i] * result[k - i];
                }

                result[k] = sum / (k * Weights[0]);
            }
        }

        return new Row(First * count, Step, result);
    }

    internal Spread<Rational> ToSpread(BigInteger whole)
    {
        var parts = new List<(Rational, BigInteger)>(Weights.Length);
        for (var i = 0; i < Weights.Length; i++)
        {
            if (!Weights[i].IsZero)
            {
                parts.Add((First + (i * Step), Weights[i]));
            }
        }

        return new Spread<Rational>([.. parts], whole);
    }

    /// <summary>With equal weights both sums of the recurrence follow from the ones before.</summary>
    private static void RepeatEven(BigInteger[] result, int count, int last)
    {
        BigInteger plain = 0;
        BigInteger ranked = 0;
        for (var k = 1; k < result.Length; k++)
        {
            var leaving = k - 1 - last >= 0 ? result[k - 1 - last] : 0;
            plain += result[k - 1] - leaving;
            ranked += plain - (last * leaving);
            result[k] = (((count + 1L) * ranked) - (k * plain)) / k;
        }
    }

    private Row Stretch(long step)
    {
        if (step == Step)
        {
            return this;
        }

        var gap = Step / step;
        var weights = new BigInteger[((Weights.Length - 1) * gap) + 1];
        for (var i = 0; i < Weights.Length; i++)
        {
            weights[i * gap] = Weights[i];
        }

        return new Row(First, step, weights);
    }

    /// <summary>With equal weights each sum is the one before, one weight more and one less.</summary>
    private void Slide(Row even, BigInteger[] sum)
    {
        var (width, weight) = (even.Weights.Length, even.Weights[0]);
        BigInteger window = 0;
        for (var i = 0; i < sum.Length; i++)
        {
            window += i < Weights.Length ? Weights[i] : 0;
            window -= i >= width ? Weights[i - width] : 0;
            sum[i] = weight.IsOne ? window : window * weight;
        }
    }
}
