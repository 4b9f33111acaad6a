namespace Guildhall.Rules.FifthEdition;

/// <summary>A score an ability becomes unless it is already as high.</summary>
/// <param name="Ability">Which.</param>
/// <param name="Score">1 to 30.</param>
public sealed record AbilityFloor(Ability Ability, int Score);
