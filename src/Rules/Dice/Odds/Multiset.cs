using System.Collections.Immutable;
using System.Numerics;

namespace Guildhall.Rules.Dice.Odds;

/// <summary>What all elements of a hand show together, in the order of their values.</summary>
internal sealed record Multiset(ImmutableArray<(Face Face, int Count)> Faces, BigInteger Weight, BigInteger Whole)
{
    internal Multiset With(Face face, int count, BigInteger share)
    {
        if (count == 0)
        {
            return this;
        }

        var place = 0;
        while (place < Faces.Length && Order(Faces[place].Face, face) < 0)
        {
            place++;
        }

        var isKnown = place < Faces.Length && Faces[place].Face == face;
        return this with
        {
            Faces = isKnown ? Faces.SetItem(place, (face, Faces[place].Count + count)) : Faces.Insert(place, (face, count)),
            Weight = Weight * share,
        };
    }

    internal static List<Multiset> Merge(IEnumerable<Multiset> sets)
    {
        var merged = new Dictionary<string, Multiset>(StringComparer.Ordinal);
        foreach (var set in sets)
        {
            var key = string.Join(' ', set.Faces.Select(part => $"{part.Face.Value}:{part.Face.Score}:{part.Face.IsCounted}:{part.Count}"));
            merged[key] = merged.TryGetValue(key, out var known) ? known with { Weight = known.Weight + set.Weight } : set;
        }

        return [.. merged.Values];
    }

    /// <summary>The elements one by one.</summary>
    internal Face[] ToFaces() => [.. Faces.SelectMany(part => Enumerable.Repeat(part.Face, part.Count))];

    /// <summary>True if equal values count differently, so that it matters which of them was thrown first.</summary>
    internal bool HasTies => Faces.Zip(Faces.Skip(1)).Any(pair => pair.First.Face.Value == pair.Second.Face.Value);

    internal Hand ToHand() => new(Weight, Whole, [.. Faces.Select(part => (Spread<Face>.Point(part.Face), part.Count))]);

    private static int Order(Face left, Face right) =>
        (left.Value, left.Score, left.IsCounted).CompareTo((right.Value, right.Score, right.IsCounted));
}
