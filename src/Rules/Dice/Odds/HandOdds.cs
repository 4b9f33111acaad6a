using System.Collections.Immutable;
using System.Numerics;

namespace Guildhall.Rules.Dice.Odds;

/// <summary>The odds of what hands come to after all operators.</summary>
internal sealed class HandOdds(DieShape die, OddsMeter meter)
{
    private const int StepsPerCertainty = 20;
    private readonly HandOperators _operators = new(die, meter);

    /// <summary>The odds after all operators, sorting left out.</summary>
    /// <param name="rest">What a pool adds, unless its dice are counted.</param>
    internal Spread<Rational>? Find(List<Hand> hands, ImmutableArray<DiceOperator> operators, Rational rest)
    {
        for (var i = 0; i < operators.Length; i++)
        {
            var after = operators[(i + 1)..];
            if (IsOneRank(operators[i]) && after.All(FaceRules.IsPlain) && !hands.Exists(HasTies))
            {
                return WithRest(ByRank(hands, operators[i], after), operators, rest);
            }

            if (_operators.Apply(hands, operators[i]) is not { } next)
            {
                return null;
            }

            hands = next;
        }

        return WithRest(new HandSums(meter).Of(hands), operators, rest);
    }

    private static bool IsOneRank(DiceOperator op) => op.Kind is OperatorKind.Keep or OperatorKind.Drop or OperatorKind.RerollOnce
        && op.Selectors[0].IsRank && op.Selectors.All(selector => selector.Kind == op.Selectors[0].Kind);

    private static bool HasTies(Hand hand)
    {
        var faces = hand.Groups.SelectMany(group => group.Faces.Parts.Select(part => part.Value)).Where(face => !face.IsDropped).Distinct().ToList();
        return faces.Select(face => face.Value).Distinct().Count() < faces.Count;
    }

    private Spread<Rational>? WithRest(Spread<Rational>? sum, ImmutableArray<DiceOperator> operators, Rational rest) =>
        sum is null || rest == default || operators.Any(op => op.Kind == OperatorKind.Count) ? sum : Sums.Add(sum, Spread<Rational>.Point(rest), meter);

    private Spread<Rational>? ByRank(List<Hand> hands, DiceOperator op, ImmutableArray<DiceOperator> after)
    {
        var known = new Dictionary<Face, Rational>();
        var sums = new List<Spread<Rational>>();
        foreach (var hand in hands)
        {
            if (HandCases.KeptOnly(hand, meter) is not { } cases)
            {
                return null;
            }

            foreach (var one in cases)
            {
                if (ByRank(one, op, Counts) is not { } sum)
                {
                    return null;
                }

                sums.Add(sum);
            }
        }

        return Sums.Mix(sums);

        Rational Counts(Face face)
        {
            if (!known.TryGetValue(face, out var counts))
            {
                known[face] = counts = after.Aggregate(face, FaceRules.Apply).Counts;
            }

            return counts;
        }
    }

    private Spread<Rational>? ByRank(Hand hand, DiceOperator op, Func<Face, Rational> counts)
    {
        var named = (int)Math.Min(op.Selectors.Max(selector => selector.Number), hand.Count);
        var kept = op.Kind == OperatorKind.Keep ? named : hand.Count - named;
        if (hand.IsCertain && op.Kind != OperatorKind.RerollOnce)
        {
            return Certain(hand, op.Selectors[0].Kind == SelectorKind.Highest == (op.Kind == OperatorKind.Keep), kept, counts);
        }

        var isHighest = (op.Selectors[0].Kind == SelectorKind.Highest) == (op.Kind == OperatorKind.Keep);
        var sum = kept == hand.Count ? All(hand, counts) : kept == 0 ? None(hand) : new RankOdds(meter, counts).Sum(hand, kept, isHighest);
        return sum is null || op.Kind != OperatorKind.RerollOnce ? sum
            : Sums.Repeat(_operators.Fresh.Select(counts), named, meter) is { } fresh ? Sums.Add(sum, fresh, meter)
            : null;
    }

    private Spread<Rational>? Certain(Hand hand, bool isHighest, int kept, Func<Face, Rational> counts)
    {
        if (!meter.TrySpendBits(StepsPerCertainty, 0))
        {
            return null;
        }

        var faces = hand.Groups.Select(group => (Face: group.Faces.Parts[0].Value, group.Count)).OrderBy(group => group.Face.Value).ToArray();
        Rational sum = 0;
        for (var i = 0; i < faces.Length && kept > 0; i++)
        {
            var (face, count) = faces[isHighest ? faces.Length - 1 - i : i];
            var taken = Math.Min(count, kept);
            sum += counts(face) * taken;
            kept -= taken;
        }

        return hand.Certainly(sum);
    }

    private static Spread<Rational> None(Hand hand) => new(
        [(0, hand.Groups.Aggregate(hand.Weight, (product, group) => product * BigInteger.Pow(group.Faces.Total, group.Count)))],
        hand.Groups.Aggregate(hand.Whole, (product, group) => product * BigInteger.Pow(group.Faces.Whole, group.Count)));

    private Spread<Rational>? All(Hand hand, Func<Face, Rational> counts) =>
        new HandSums(meter).Of([hand.Select(faces => faces.Select(face => new Face(counts(face))))]);
}
