namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>What a table decides about characters.</summary>
/// <param name="Multiclassing">Whether a second class may be taken.</param>
/// <param name="RolledHitPoints">Whether hit dice may be rolled at a new level instead of taking the fixed value.</param>
/// <param name="Encumbrance">Whether speed falls with the load: 10 feet above five times the Strength score, 20 feet above ten times.</param>
public sealed record CharacterRules(bool Multiclassing = true, bool RolledHitPoints = true, bool Encumbrance = false)
{
    /// <summary>The rule book's own.</summary>
    public static CharacterRules Standard { get; } = new();
}
