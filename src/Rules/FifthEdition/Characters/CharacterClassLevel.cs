namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>How far a character has come in one class.</summary>
/// <param name="Class">The class's key.</param>
/// <param name="Subclass">The subclass's key; null before it is chosen.</param>
/// <param name="Level">1 to 20.</param>
public sealed record CharacterClassLevel(string Class, string? Subclass, int Level);
