namespace Guildhall.Rules.Dice.Odds;

/// <summary>Why there are no odds.</summary>
public enum NoOddsReason
{
    /// <summary>There are too many different outcomes, or too many ways to them.</summary>
    TooLarge,

    /// <summary>What stands there has odds that this house does not know how to find exactly.</summary>
    Unknown,

    /// <summary>Its results are rounded differently by different machines.</summary>
    Inexact,

    /// <summary>Some throws of it never end.</summary>
    Endless,
}
