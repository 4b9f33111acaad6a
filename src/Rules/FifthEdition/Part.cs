namespace Guildhall.Rules.FifthEdition;

/// <summary>One reason for a number.</summary>
/// <param name="Label">The string key of what it comes from, e.g. <c>ability.dexterity</c> or <c>armor.shield</c>.</param>
/// <param name="Value">What it adds, may be negative.</param>
public readonly record struct Part(string Label, int Value);
