using System.Numerics;
using System.Runtime.InteropServices;

namespace Guildhall.Rules.Dice.Odds;

/// <summary>Adds up weights by what they are of.</summary>
internal sealed class Tally<T>
    where T : IEquatable<T>
{
    private readonly Dictionary<T, BigInteger> _weights = [];

    internal int Count => _weights.Count;

    internal void Add(T value, BigInteger weight) => CollectionsMarshal.GetValueRefOrAddDefault(_weights, value, out _) += weight;

    /// <summary>In the order in which they came first.</summary>
    internal Spread<T> ToSpread(BigInteger whole) => new([.. _weights.Where(part => !part.Value.IsZero).Select(part => (part.Key, part.Value))], whole);
}
