using Guildhall.Core.Results;

namespace Guildhall.Rules.Dice;

/// <summary>A value that an operator cannot work with: a zero divisor, a die without faces, a number beyond 10¹⁵.</summary>
/// <param name="Value">The value, in dice notation.</param>
/// <param name="Operator">The operator or function, as written; empty for a number that is too long by itself.</param>
public sealed record RollValueError(string Value, string Operator) : RollError
{
    /// <summary>Code <c>dice.value</c> with <c>value</c> and <c>operator</c>.</summary>
    public override Refusal ToRefusal() => Refusal.Of("dice.value", ("value", Value), ("operator", Operator));
}
