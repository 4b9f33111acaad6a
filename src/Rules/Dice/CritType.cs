namespace Guildhall.Rules.Dice;

/// <summary>Whether the leftmost twenty-sided die decided the roll.</summary>
public enum CritType
{
    /// <summary>It did not, or there is none, or not exactly one is kept.</summary>
    None,

    /// <summary>It shows 20.</summary>
    Crit,

    /// <summary>It shows 1.</summary>
    Fail,
}
