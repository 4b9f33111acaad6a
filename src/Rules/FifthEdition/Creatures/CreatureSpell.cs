namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>A spell of a creature's list.</summary>
/// <param name="Spell">Its key.</param>
/// <param name="PerDay">How often a day; 0 for at will.</param>
/// <param name="Level">As with a slot of this level; 0 for the spell's own.</param>
public sealed record CreatureSpell(string Spell, int PerDay = 0, int Level = 0);
