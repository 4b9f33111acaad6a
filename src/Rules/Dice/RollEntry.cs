namespace Guildhall.Rules.Dice;

/// <summary>What a plan's node came to.</summary>
internal struct RollEntry
{
    /// <summary>Whether or not it is kept.</summary>
    internal Rational Value;

    /// <summary>Of dice; only the first <see cref="DiceCount"/> are thrown.</summary>
    internal Die[]? Dice;

    internal int DiceCount;

    internal bool Dropped;

    /// <summary>True if the value is the sum of scores.</summary>
    internal bool Counted;

    /// <summary>As an element of a set that is counted.</summary>
    internal sbyte Score;

    /// <summary>How its elements are shown: 1 ascending, −1 descending, 0 as thrown.</summary>
    internal sbyte Order;

    /// <summary>What it counts above.</summary>
    internal readonly Rational Total => Dropped ? default : Value;

    internal readonly Span<Die> Thrown => Dice.AsSpan(0, DiceCount);
}
