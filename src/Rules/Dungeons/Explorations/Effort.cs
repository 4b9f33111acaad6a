using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Rules.Dungeons.Explorations;

/// <summary>What somebody brings to an ability check.</summary>
/// <param name="Bonus">Ability modifier, proficiency and the like.</param>
/// <param name="Mode">All reasons for advantage and disadvantage together: a crowbar, bad light, exhaustion.</param>
public readonly record struct Effort(int Bonus, RollMode Mode = RollMode.Normal);
