namespace Guildhall.Rules.Dice;

/// <summary>How many dice a script or automation run may throw in all its rolls together. Not safe for use by two threads at once.</summary>
/// <param name="limit">Dice in total, 0 or more.</param>
public sealed class DiceBudget(int limit = DiceLimits.DicePerRun)
{
    /// <summary>Dice in total.</summary>
    public int Limit { get; } = limit;

    /// <summary>Dice thrown so far, those of failed rolls included.</summary>
    public int Spent { get; internal set; }
}
