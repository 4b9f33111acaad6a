using System.Collections.Immutable;
using System.Numerics;

namespace Guildhall.Rules.Dice.Odds;

/// <summary>How likely each total of an expression is, exactly, as if any number of dice could be thrown.</summary>
public sealed class RollOdds
{
    private readonly BigInteger[] _upTo;

    private RollOdds(ImmutableArray<long> totals, ImmutableArray<BigInteger> weights, BigInteger whole)
    {
        (Totals, Weights, Whole) = (totals, weights, whole);
        _upTo = new BigInteger[weights.Length];
        BigInteger listed = 0;
        BigInteger sum = 0;
        BigInteger squares = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            listed += weights[i];
            sum += weights[i] * totals[i];
            squares += weights[i] * totals[i] * totals[i];
            _upTo[i] = listed;
        }

        Mean = new Fraction(sum, listed);
        Variance = new Fraction((squares * listed) - (sum * sum), listed * listed);
        Tail = new Fraction(whole - listed, whole);
    }

    /// <summary>All totals that can be, ascending; where there is a <see cref="Tail"/>, all that were looked at.</summary>
    public ImmutableArray<long> Totals { get; }

    /// <summary>How many of <see cref="Whole"/> equally likely throws come to each total.</summary>
    public ImmutableArray<BigInteger> Weights { get; }

    /// <summary>All throws.</summary>
    public BigInteger Whole { get; }

    /// <summary>
    /// The chance of all throws that are not listed: dice that explode may always explode once more. 0 for expressions that
    /// end, and below 1e-12 where one operator explodes.
    /// </summary>
    public Fraction Tail { get; }

    /// <summary>The average of the listed throws.</summary>
    public Fraction Mean { get; }

    /// <summary>The average of the squared distance of the listed throws from <see cref="Mean"/>.</summary>
    public Fraction Variance { get; }

    /// <summary>The lowest total.</summary>
    public long Minimum => Totals[0];

    /// <summary>The highest listed total.</summary>
    public long Maximum => Totals[^1];

    /// <summary>The likeliest total; the lowest of several.</summary>
    public long MostLikely => Totals[Weights.IndexOf(Weights.Max())];

    /// <summary>The odds of a plan.</summary>
    /// <returns>
    /// The odds; or <see cref="NoOdds"/>, or the error that some throw of the plan has, a zero divisor for instance. Whatever is refused
    /// is refused within 50 ms of processor time.
    /// </returns>
    public static RollOutcome<RollOdds> Of(DicePlan plan) => new OddsFinder(plan.Nodes.ToArray()).Find();

    /// <summary>The chance of exactly this total.</summary>
    public Fraction ChanceOf(long total)
    {
        var place = Totals.BinarySearch(total);
        return new Fraction(place < 0 ? 0 : Weights[place], Whole);
    }

    /// <summary>The chance of this total or more, of the listed throws.</summary>
    public Fraction ChanceOfAtLeast(long total)
    {
        var place = Totals.BinarySearch(total);
        place = place < 0 ? ~place : place;
        return new Fraction(_upTo[^1] - (place == 0 ? 0 : _upTo[place - 1]), Whole);
    }

    /// <summary>The lowest total that so many percent of all listed throws do not exceed.</summary>
    /// <param name="percent">1 to 100.</param>
    public long Quantile(int percent) => Totals[Array.FindIndex(_upTo, upTo => upTo * 100 >= _upTo[^1] * percent)];

    internal static RollOdds Of(Spread<Rational> values)
    {
        var totals = values.Select(value => value.Truncate()).Parts;
        Array.Sort(totals, (left, right) => left.Value.CompareTo(right.Value));
        return new([.. totals.Select(part => part.Value)], [.. totals.Select(part => part.Weight)], values.Whole);
    }
}
