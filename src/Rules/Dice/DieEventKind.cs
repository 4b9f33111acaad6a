namespace Guildhall.Rules.Dice;

/// <summary>What happened to a die after its throw.</summary>
public enum DieEventKind
{
    /// <summary>Its value was given up and thrown anew.</summary>
    Rerolled,

    /// <summary>Its value was raised or lowered to a bound.</summary>
    Clamped,

    /// <summary>An extra throw was added to its value.</summary>
    Compounded,
}
