using System.Numerics;

namespace Guildhall.Rules.Dice.Odds;

/// <summary>Dice that are thrown again while they show what an earlier one shows.</summary>
internal sealed class UniqueOdds(DieShape die, Spread<Face> fresh, OddsMeter meter)
{
    private const int MostCases = 20_000;

    internal List<Hand>? Apply(List<Hand> hands, DiceOperator op)
    {
        var result = new List<Hand>();
        foreach (var hand in hands)
        {
            if (hand.Count > 0 && DiceThrow.CannotBeUnique(op, die, hand.Count))
            {
                _ = meter.Refuse(new RollValueError(((Rational)hand.Count).ToString(), op.Name));
                return null;
            }

            // Of several groups nobody knows which was thrown first, and dropped dice do not count.
            if (hand.Groups.Length > 1 || hand.Groups.Any(group => group.Faces.Parts.Any(part => part.Value.IsDropped || part.Value.IsCounted)))
            {
                _ = meter.Refuse(NoOddsReason.Unknown);
                return null;
            }

            if (hand.Groups.IsEmpty)
            {
                result.Add(hand);
            }
            else if (Throw(hand, op) is { } sets)
            {
                result.AddRange(sets.Select(set => set.ToHand()));
            }
            else
            {
                return null;
            }
        }

        return result;
    }

    private List<Multiset>? Throw(Hand hand, DiceOperator op)
    {
        var (faces, count) = hand.Groups[0];
        List<Multiset> sets = [new([], hand.Weight, hand.Whole)];
        for (var i = 0; i < count; i++)
        {
            if (!meter.TrySpendBits(10d * sets.Count * (faces.Parts.Length + fresh.Parts.Length), (double)i * fresh.Whole.GetBitLength()))
            {
                return null;
            }

            var thrown = new List<Multiset>();
            foreach (var set in sets)
            {
                if (Next(set, faces, op) is not { } next)
                {
                    return null;
                }

                thrown.AddRange(next);
            }

            sets = Multiset.Merge(SameWhole(thrown));
            if (sets.Count > MostCases)
            {
                _ = meter.Refuse(NoOddsReason.TooLarge);
                return null;
            }
        }

        return sets;
    }

    /// <summary>One more die beside those that lie there.</summary>
    private IEnumerable<Multiset>? Next(Multiset set, Spread<Face> faces, DiceOperator op)
    {
        var seen = set.Faces.Select(part => part.Face.Value).ToHashSet();
        var isOnce = op.Kind == OperatorKind.UniqueOnce;
        var again = faces.Where(Repeats).Total;
        if (again.IsZero)
        {
            return Cases(set, faces, set.Whole * faces.Whole);
        }

        var allowed = isOnce ? fresh : fresh.Where(face => !Repeats(face));
        var total = allowed.Total;
        if (total.IsZero)
        {
            _ = meter.Refuse(NoOddsReason.Endless);
            return null;
        }

        var whole = set.Whole * faces.Whole * total;
        var stays = faces.Where(face => !Repeats(face));
        return Cases(set, new([.. stays.Parts.Select(part => (part.Value, part.Weight * total))], 1), whole)
            .Concat(Cases(set, new([.. allowed.Parts.Select(part => (part.Value, part.Weight * again))], 1), whole));

        bool Repeats(Face face) => seen.Contains(face.Value) && (op.Point?.Matches(face.Value) ?? true);
    }

    private static IEnumerable<Multiset> Cases(Multiset set, Spread<Face> faces, BigInteger whole) =>
        faces.Parts.Select(part => set.With(part.Value, 1, part.Weight) with { Whole = whole });

    private static IEnumerable<Multiset> SameWhole(List<Multiset> sets)
    {
        var whole = sets.Select(set => set.Whole).Distinct()
            .Aggregate(BigInteger.One, (common, one) => common / BigInteger.GreatestCommonDivisor(common, one) * one);
        return sets.Select(set => set with { Weight = set.Weight * (whole / set.Whole), Whole = whole });
    }
}
