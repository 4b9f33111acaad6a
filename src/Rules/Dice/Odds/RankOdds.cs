using System.Numerics;

namespace Guildhall.Rules.Dice.Odds;

/// <summary>The sum of the highest of independent elements, or of the lowest.</summary>
/// <param name="counts">What a kept element adds to the sum, from its value.</param>
internal sealed class RankOdds(OddsMeter meter, Func<Face, Rational> counts)
{
    /// <summary>
    /// Be v the value of the last kept element, in order from the best. Then fewer than k elements are better than v, and not
    /// fewer than k are at least as good. So the sum over all v of "fewer than k better" less "fewer than k as good", each
    /// with the kept sum of the better and v for the rest, has each outcome once: the elements never have to be put in order.
    /// </summary>
    /// <param name="kept">1 or more, fewer than there are elements.</param>
    internal Spread<Rational>? Sum(Hand hand, int kept, bool isHighest)
    {
        var values = hand.Groups.SelectMany(group => group.Faces.Parts.Select(part => part.Value)).DistinctBy(face => face.Value).ToList();
        values.Sort((left, right) => isHighest ? right.Value.CompareTo(left.Value) : left.Value.CompareTo(right.Value));
        if (!meter.TryAfford((double)values.Count * values.Count * kept * kept / 4, hand.Groups.Sum(group => (double)group.Faces.Whole.GetBitLength() * group.Count) / 2))
        {
            return null;
        }

        var whole = hand.Groups.Aggregate(hand.Whole, (product, group) => product * BigInteger.Pow(group.Faces.Whole, group.Count));
        var tally = new Tally<Rational>();
        var all = hand.Groups.Aggregate(hand.Weight, (product, group) => product * BigInteger.Pow(group.Faces.Total, group.Count));
        tally.Add(counts(values[0]) * kept, all);
        for (var i = 0; i < values.Count - 1; i++)
        {
            if (Better(hand, values[i].Value, kept, isHighest) is not { } better)
            {
                return null;
            }

            for (var count = 0; count < better.Length; count++)
            {
                var (with, without) = (counts(values[i + 1]) * (kept - count), counts(values[i]) * (kept - count));
                if (better[count] is not { } sums || !meter.TrySpend(3 * sums.Parts.Length, whole))
                {
                    continue;
                }

                foreach (var (sum, weight) in sums.Parts)
                {
                    tally.Add(sum + with, weight * hand.Weight);
                    tally.Add(sum + without, -weight * hand.Weight);
                }
            }
        }

        return meter.Refused is null ? tally.ToSpread(whole) : null;
    }

    /// <summary>By how many elements are at least as good as a value, fewer than so many: their sums, with the weights of all the worse ones.</summary>
    private Spread<Rational>?[]? Better(Hand hand, Rational value, int fewerThan, bool isHighest)
    {
        Spread<Rational>?[] all = [Sums.Zero];
        foreach (var (faces, count) in hand.Groups)
        {
            if (Better(faces.Where(face => isHighest ? face.Value >= value : face.Value <= value), faces, count, fewerThan) is not { } group)
            {
                return null;
            }

            var joined = new List<Spread<Rational>>?[Math.Min(fewerThan, all.Length + count)];
            for (var i = 0; i < all.Length; i++)
            {
                for (var j = 0; j < group.Length && i + j < joined.Length; j++)
                {
                    if (all[i] is { } left && group[j] is { } right)
                    {
                        if (Sums.Add(left, right, meter) is not { } sum)
                        {
                            return null;
                        }

                        (joined[i + j] ??= []).Add(sum);
                    }
                }
            }

            all = [.. joined.Select(cases => cases is null ? null : Sums.Mix(cases))];
        }

        return all;
    }

    private Spread<Rational>?[]? Better(Spread<Face> good, Spread<Face> faces, int count, int fewerThan)
    {
        var one = good.Select(counts);
        var worse = faces.Total - good.Total;
        var result = new Spread<Rational>?[Math.Min(fewerThan, count + 1)];
        var sum = Sums.Zero;
        BigInteger ways = 1;
        for (var i = 0; i < result.Length; i++)
        {
            var factor = ways * BigInteger.Pow(worse, count - i);
            result[i] = factor.IsZero || sum.Parts.Length == 0
                ? null
                : new Spread<Rational>([.. sum.Parts.Select(part => (part.Value, part.Weight * factor))], BigInteger.Pow(faces.Whole, count));
            ways = ways * (count - i) / (i + 1);
            if (i + 1 < result.Length)
            {
                if (!meter.TrySpend(sum.Parts.Length, BigInteger.Pow(faces.Whole, count)) || Sums.Add(sum, one, meter) is not { } next)
                {
                    return null;
                }

                sum = next;
            }
        }

        return result;
    }
}
