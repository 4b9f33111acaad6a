using System.Collections.Immutable;
using System.Numerics;

namespace Guildhall.Rules.Dice.Odds;

/// <summary>Elements that lie there independently of one another, which is one of several cases.</summary>
/// <param name="Weight">Of this case, in parts of <paramref name="Whole"/>; negative where a case is taken out of another.</param>
internal sealed record Hand(BigInteger Weight, BigInteger Whole, ImmutableArray<(Spread<Face> Faces, int Count)> Groups)
{
    internal int Count => Groups.Sum(group => group.Count);

    /// <summary>True if every element shows the only thing that it may.</summary>
    internal bool IsCertain => Groups.All(group => group.Faces.Parts.Length == 1);

    /// <summary>Of a certain hand: a sum of its elements with all of its weight.</summary>
    internal Spread<Rational> Certainly(Rational sum)
    {
        var (weight, whole) = (Weight, Whole);
        foreach (var (faces, count) in Groups)
        {
            if (!faces.Whole.IsOne || !faces.Parts[0].Weight.IsOne)
            {
                weight *= BigInteger.Pow(faces.Parts[0].Weight, count);
                whole *= BigInteger.Pow(faces.Whole, count);
            }
        }

        return new([(sum, weight)], whole);
    }

    internal static Hand Of(IEnumerable<(Spread<Face> Faces, int Count)> groups) => new(1, 1, [.. groups.Where(group => group.Count > 0)]);

    internal Hand With(Spread<Face> faces, int count) => count == 0 ? this : this with { Groups = Groups.Add((faces, count)) };

    internal Hand Select(Func<Spread<Face>, Spread<Face>> change)
    {
        // Equal groups stay one object, so that their sums are found once.
        var changed = new Dictionary<Spread<Face>, Spread<Face>>(ReferenceEqualityComparer.Instance);
        return this with { Groups = [.. Groups.Select(group => (Changed(group.Faces), group.Count))] };

        Spread<Face> Changed(Spread<Face> faces) =>
            changed.TryGetValue(faces, out var known) ? known : changed[faces] = change(faces);
    }
}
