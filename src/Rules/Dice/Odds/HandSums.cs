namespace Guildhall.Rules.Dice.Odds;

/// <summary>What hands come to.</summary>
internal sealed class HandSums(OddsMeter meter)
{
    private readonly Dictionary<(Spread<Face> Faces, int Count), Spread<Rational>> _known = new(new SameGroup());

    internal Spread<Rational>? Of(IReadOnlyList<Hand> hands)
    {
        var cases = new List<Spread<Rational>>(hands.Count);
        foreach (var hand in hands)
        {
            var isCertain = hand.IsCertain;
            var sum = isCertain ? hand.Certainly(Total(hand)) : new Spread<Rational>([(0, hand.Weight)], hand.Whole);
            foreach (var (faces, count) in isCertain ? [] : hand.Groups)
            {
                if (Of(faces, count) is not { } group || Sums.Add(sum, group, meter) is not { } next)
                {
                    return null;
                }

                sum = next;
            }

            if (!meter.TrySpend(sum.Parts.Length, sum.Whole))
            {
                return null;
            }

            cases.Add(sum);
        }

        return Sums.Mix(cases);
    }

    private static Rational Total(Hand hand)
    {
        Rational total = 0;
        foreach (var (faces, count) in hand.Groups)
        {
            total += faces.Parts[0].Value.Counts * count;
        }

        return total;
    }

    private Spread<Rational>? Of(Spread<Face> faces, int count)
    {
        if (_known.TryGetValue((faces, count), out var known))
        {
            return known;
        }

        var sum = Sums.Repeat(faces.Select(face => face.Counts), count, meter);
        return sum is null ? null : _known[(faces, count)] = sum;
    }

    private sealed class SameGroup : IEqualityComparer<(Spread<Face> Faces, int Count)>
    {
        public bool Equals((Spread<Face> Faces, int Count) x, (Spread<Face> Faces, int Count) y) =>
            ReferenceEquals(x.Faces, y.Faces) && x.Count == y.Count;

        public int GetHashCode((Spread<Face> Faces, int Count) obj) =>
            HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj.Faces), obj.Count);
    }
}
