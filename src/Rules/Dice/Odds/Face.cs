namespace Guildhall.Rules.Dice.Odds;

/// <summary>What an element shows: a die, or an expression of a set.</summary>
/// <param name="Score">What it scored when it was last counted.</param>
/// <param name="IsCounted">Whether it counts its score instead of its value.</param>
internal readonly record struct Face(Rational Value, int Score = 0, bool IsCounted = false, bool IsDropped = false)
{
    /// <summary>What it adds to the sum.</summary>
    internal Rational Counts => IsDropped ? default : IsCounted ? Score : Value;
}
