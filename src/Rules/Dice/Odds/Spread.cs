using System.Numerics;

namespace Guildhall.Rules.Dice.Odds;

/// <summary>Things that may happen, each with its weight of the whole. Weights that do not fill the whole are of outcomes that are looked at elsewhere, or of none.</summary>
/// <param name="Parts">Each thing once; weights are not 0.</param>
/// <param name="Whole">What all weights together would be.</param>
internal sealed record Spread<T>((T Value, BigInteger Weight)[] Parts, BigInteger Whole)
    where T : IEquatable<T>
{
    /// <summary>The weight of all.</summary>
    internal BigInteger Total => Parts.Aggregate(BigInteger.Zero, (sum, part) => sum + part.Weight);

    /// <summary>What certainly happens.</summary>
    internal static Spread<T> Point(T value) => new([(value, 1)], 1);

    /// <summary>Only what matches; the rest of the whole is missing then.</summary>
    internal Spread<T> Where(Func<T, bool> matches) => this with { Parts = [.. Parts.Where(part => matches(part.Value))] };

    /// <summary>Each thing changed; those that become equal are added up.</summary>
    internal Spread<TNext> Select<TNext>(Func<T, TNext> change)
        where TNext : IEquatable<TNext>
    {
        var tally = new Tally<TNext>();
        foreach (var (value, weight) in Parts)
        {
            tally.Add(change(value), weight);
        }

        return tally.ToSpread(Whole);
    }

    /// <summary>Each thing replaced by what may come of it; null for what stays.</summary>
    /// <param name="whole">The whole of all replacements.</param>
    internal Spread<T> SelectMany(Func<T, (T Value, BigInteger Weight)[]?> change, BigInteger whole)
    {
        var tally = new Tally<T>();
        foreach (var (value, weight) in Parts)
        {
            if (change(value) is not { } replacements)
            {
                tally.Add(value, weight * whole);
                continue;
            }

            foreach (var (next, share) in replacements)
            {
                tally.Add(next, weight * share);
            }
        }

        return tally.ToSpread(Whole * whole);
    }

    internal bool IsAs(Spread<T> other) => ReferenceEquals(this, other) || (Whole == other.Whole && Parts.SequenceEqual(other.Parts));
}
