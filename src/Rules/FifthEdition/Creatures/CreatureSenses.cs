namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>What a creature notices: ranges in feet, 0 where it lacks the sense.</summary>
/// <param name="PassivePerception">10 + its Wisdom (Perception) bonus, as printed.</param>
public sealed record CreatureSenses(int PassivePerception, int Darkvision = 0, int Blindsight = 0, int Tremorsense = 0, int Truesight = 0);
