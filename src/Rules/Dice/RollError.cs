using Guildhall.Core.Results;

namespace Guildhall.Rules.Dice;

/// <summary>Why there is no roll: <see cref="RollSyntaxError"/>, <see cref="RollValueError"/> or <see cref="TooManyRolls"/>, never another.
/// Odds know one more, <see cref="Odds.NoOdds"/>.</summary>
public abstract record RollError
{
    /// <summary>The same as a refusal a player can read.</summary>
    public abstract Refusal ToRefusal();
}
