namespace Guildhall.Rules.FifthEdition.Combat;

/// <summary>Dice to be thrown for damage, and where they come from.</summary>
/// <param name="Source">A string key, e.g. <c>weapon.longsword</c>.</param>
/// <param name="BestOfTwo">Whether all its dice are thrown twice and the better throw counts (SRD 5.2, "Savage Attacker").</param>
public readonly record struct DamageSource(string Source, DamageDice Dice, bool BestOfTwo = false);
