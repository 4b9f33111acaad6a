using System.Numerics;

namespace Guildhall.Rules.Dice.Odds;

/// <summary>Dice that are thrown again while they show what an earlier one shows.</summary>
internal sealed class UniqueOdds(DieShape die, Spread<Face> fresh, OddsMeter meter)
{
    private const int MostCases = 20_000;
    private const double StepsPerSet = 40;

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
            else if ((IsEvenDraw(hand, op) ? Draw(hand) : Throw(hand, op)) is { } sets)
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

    /// <summary>True where each set of different faces is as likely as any other.</summary>
    private bool IsEvenDraw(Hand hand, DiceOperator op) => op is { Kind: OperatorKind.Unique, Point: null }
        && hand.Groups[0].Faces.IsAs(fresh) && fresh.Parts.All(part => part.Weight == fresh.Parts[0].Weight);

    /// <summary>Every way to choose so many of the faces.</summary>
    private List<Multiset>? Draw(Hand hand)
    {
        var (faces, count) = hand.Groups[0];
        var ways = BigInteger.One;
        for (var i = 0; i < count; i++)
        {
            ways = ways * (faces.Parts.Length - i) / (i + 1);
            if (ways > MostCases && !meter.Refuse(NoOddsReason.TooLarge))
            {
                return null;
            }
        }

        if (!meter.TrySpendBits((double)ways * count, 64))
        {
            return null;
        }

        List<Multiset> sets = [];
        var chosen = Enumerable.Range(0, count).ToArray();
        do
        {
            sets.Add(new Multiset([.. chosen.Select(place => (faces.Parts[place].Value, 1))], hand.Weight, hand.Whole * ways));
        }
        while (TryNext(chosen, faces.Parts.Length));

        return sets;
    }

    private static bool TryNext(int[] chosen, int of)
    {
        for (var i = chosen.Length - 1; i >= 0; i--)
        {
            if (chosen[i] == of - chosen.Length + i)
            {
                continue;
            }

            chosen[i]++;
            for (var j = i + 1; j < chosen.Length; j++)
            {
                chosen[j] = chosen[j - 1] + 1;
            }

            return true;
        }

        return false;
    }

    private List<Multiset>? Throw(Hand hand, DiceOperator op)
    {
        var (faces, count) = hand.Groups[0];
        List<Multiset> sets = [new([], hand.Weight, hand.Whole)];
        for (var i = 0; i < count; i++)
        {
            if (!meter.TrySpendBits(StepsPerSet * sets.Count * (faces.Parts.Length + fresh.Parts.Length), (double)i * fresh.Whole.GetBitLength()))
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
