namespace Guildhall.Rules.Dice;

/// <summary>What one annotation adds to a total.</summary>
/// <param name="Type">Without brackets, several tags with a blank between them; empty for parts without annotation.</param>
/// <param name="Value">Exact.</param>
/// <param name="Amount">Whole; rounded so that all amounts add up to the total.</param>
public readonly record struct DamagePart(string Type, Rational Value, long Amount);
