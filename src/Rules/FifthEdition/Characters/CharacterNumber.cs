namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>A number of one feature, e.g. the dice of a sneak attack.</summary>
/// <param name="Key">Named by <c>number.‹key›</c>.</param>
public sealed record CharacterNumber(string Key, Explained Value);
