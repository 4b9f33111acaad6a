namespace Guildhall.Core.Chance;

/// <summary>
/// PCG-XSH-RR 64/32: a small, fast generator with 2⁶³ independent sequences, the same on every machine.
/// Source: M. E. O'Neill, "PCG: A Family of Simple Fast Space-Efficient Statistically Good Algorithms", HMC-CS-2014-0905.
/// </summary>
public struct Pcg32
{
    private const ulong Multiplier = 6364136223846793005UL;
    private readonly ulong _increment;
    private ulong _state;

    /// <summary>A generator at the start of one sequence.</summary>
    /// <param name="seed">Where in the sequence to start.</param>
    /// <param name="sequence">Which sequence.</param>
    public Pcg32(ulong seed, ulong sequence)
    {
        _increment = (sequence << 1) | 1;
        _state = 0;
        _ = Next();
        _state += seed;
        _ = Next();
    }

    /// <summary>The next 32 bits.</summary>
    public uint Next()
    {
        var old = _state;
        _state = (old * Multiplier) + _increment;
        var shifted = (uint)(((old >> 18) ^ old) >> 27);
        return uint.RotateRight(shifted, (int)(old >> 59));
    }

    /// <summary>A number below the bound, each equally likely (rejection of the uneven rest).</summary>
    /// <param name="bound">1 to 2³²−1; numbers are 0 to bound − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The bound is 0.</exception>
    public uint Below(uint bound)
    {
        ArgumentOutOfRangeException.ThrowIfZero(bound);
        var product = (ulong)Next() * bound;
        if ((uint)product < bound)
        {
            var uneven = (0u - bound) % bound;
            while ((uint)product < uneven)
            {
                product = (ulong)Next() * bound;
            }
        }

        return (uint)(product >> 32);
    }
}
