namespace Guildhall.Rules.FifthEdition.Heroes;

/// <summary>A spell an archetype knows or has prepared.</summary>
/// <param name="Level">The hero's level from which on.</param>
/// <param name="Spell">The spell's key.</param>
/// <param name="AlwaysFrom">The level from which it no longer counts against the number of prepared spells or cantrips; 0 for never.</param>
/// <param name="FreeUses">The resource that pays for castings without a slot; null if there is none.</param>
public sealed record SpellGrant(int Level, string Spell, int AlwaysFrom = 0, string? FreeUses = null);
