namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>What a table decides about characters.</summary>
/// <param name="Multiclassing">Whether a second class may be taken.</param>
/// <param name="RolledHitPoints">Whether hit dice may be rolled at a new level instead of taking the fixed value.</param>
/// <param name="Load">What a load costs.</param>
public sealed record CharacterRules(bool Multiclassing = true, bool RolledHitPoints = true, LoadRule Load = LoadRule.ByTheBook)
{
    /// <summary>The rule book's own.</summary>
    public static CharacterRules Standard { get; } = new();
}
