namespace Guildhall.Core.Commands;

/// <summary>The smallest and largest number an option takes.</summary>
/// <param name="min">Inclusive.</param>
/// <param name="max">Inclusive.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class RangeAttribute(long min, long max) : Attribute
{
    /// <summary>Inclusive; for a duration in seconds.</summary>
    public long Min { get; } = min;

    /// <summary>Inclusive; for a duration in seconds.</summary>
    public long Max { get; } = max;
}
