namespace Guildhall.Pipeline;

/// <summary>What dice and components are derived from: the same in every process and at every start, and known to nobody else.</summary>
public sealed class PipelineSecret
{
    private const int FewestBytes = 32;

    /// <summary>A secret of 32 bytes or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is shorter.</exception>
    public PipelineSecret(byte[] bytes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bytes.Length, FewestBytes, nameof(bytes));
        Bytes = bytes;
    }

    internal byte[] Bytes { get; }
}
