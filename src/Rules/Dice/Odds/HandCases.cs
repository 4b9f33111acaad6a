using System.Numerics;

namespace Guildhall.Rules.Dice.Odds;

/// <summary>Divides a hand into cases in which more is known.</summary>
internal static class HandCases
{
    // Of one hand: each case is worked on by itself.
    private const int MostCases = 20_000;

    /// <summary>By how many elements of each group match: those that do and the rest become groups of their own.</summary>
    internal static List<Hand>? Split(Hand hand, Func<Face, bool> matches, OddsMeter meter, Func<Hand, Spread<Face>, int, Hand>? place = null)
    {
        place ??= (to, faces, count) => to.With(faces, count);
        List<Hand> cases = [hand with { Groups = [] }];
        foreach (var (faces, count) in hand.Groups)
        {
            var (yes, no) = (faces.Where(matches), faces.Where(face => !matches(face)));
            if (yes.Parts.Length == 0 || no.Parts.Length == 0)
            {
                cases = [.. cases.Select(one => yes.Parts.Length == 0 ? one.With(no, count) : place(one, yes, count))];
                continue;
            }

            if (cases.Count * (count + 1L) > MostCases || !meter.TrySpendBits(cases.Count * (count + 1d), count))
            {
                _ = meter.Refuse(NoOddsReason.TooLarge);
                return null;
            }

            var next = new List<Hand>();
            BigInteger ways = 1;
            for (var i = 0; i <= count; i++)
            {
                var share = ways;
                next.AddRange(cases.Select(one => place(one with { Weight = one.Weight * share }, yes, i).With(no, count - i)));
                ways = ways * (count - i) / (i + 1);
            }

            cases = next;
        }

        return cases;
    }

    /// <summary>Without the dropped elements: how many are kept is certain in each case.</summary>
    internal static List<Hand>? KeptOnly(Hand hand, OddsMeter meter)
    {
        if (!hand.Groups.Any(group => group.Faces.Parts.Any(part => part.Value.IsDropped)))
        {
            return [hand];
        }

        return Split(hand, face => face.IsDropped, meter, Forget);

        static Hand Forget(Hand hand, Spread<Face> dropped, int count) => hand with
        {
            Weight = hand.Weight * BigInteger.Pow(dropped.Total, count),
            Whole = hand.Whole * BigInteger.Pow(dropped.Whole, count),
        };
    }

    /// <summary>By what all elements show, whichever of them shows it.</summary>
    internal static List<Multiset>? Multisets(Hand hand, OddsMeter meter)
    {
        var size = hand.Groups.Aggregate(1d, (product, group) => product * Choices(group.Count, group.Faces.Parts.Length));
        if (size > MostCases || !meter.TrySpendBits(size * (10 + (2 * hand.Count)), 1))
        {
            _ = meter.Refuse(NoOddsReason.TooLarge);
            return null;
        }

        var whole = hand.Groups.Aggregate(hand.Whole, (product, group) => product * BigInteger.Pow(group.Faces.Whole, group.Count));
        List<Multiset> all = [new([], hand.Weight, whole)];
        foreach (var (faces, count) in hand.Groups)
        {
            var left = all.Select(one => (Set: one, Left: count)).ToList();
            var done = new List<Multiset>();
            foreach (var (face, weight) in faces.Parts)
            {
                var next = new List<(Multiset Set, int Left)>();
                var isLast = face == faces.Parts[^1].Value;
                foreach (var (set, rest) in left)
                {
                    BigInteger share = 1;
                    for (var i = 0; i <= rest; i++)
                    {
                        if (i == rest)
                        {
                            done.Add(set.With(face, i, share));
                        }
                        else if (!isLast)
                        {
                            next.Add((set.With(face, i, share), rest - i));
                        }

                        share = share * weight * (rest - i) / (i + 1);
                    }
                }

                left = next;
            }

            all = done;
        }

        return Multiset.Merge(all);
    }

    private static double Choices(int count, int kinds)
    {
        var ways = 1d;
        for (var i = 1; i < kinds && ways < double.MaxValue / DiceLimits.DicePerRoll / kinds; i++)
        {
            ways = ways * (count + i) / i;
        }

        return ways;
    }
}
