namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>What arrived of one type of damage, after the save and all defenses.</summary>
public readonly record struct DamageTaken(DamageType Type, int Amount);
