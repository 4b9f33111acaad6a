namespace Guildhall.Core.Commands;

/// <summary>How many characters a text option takes; 1 to 100 where nothing is said.</summary>
/// <param name="min">Inclusive, 0 or more.</param>
/// <param name="max">Inclusive, 6,000 at most.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class LengthAttribute(int min, int max) : Attribute
{
    /// <summary>Inclusive, 0 or more.</summary>
    public int Min { get; } = min;

    /// <summary>Inclusive, 6,000 at most.</summary>
    public int Max { get; } = max;
}
