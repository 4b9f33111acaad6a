using Guildhall.Rules.FifthEdition.Spells;

namespace Guildhall.Rules.FifthEdition.Heroes;

/// <summary>A spell a hero can cast.</summary>
/// <param name="FreeUses">The key of the resource that pays for castings without a slot; null if there is none.</param>
public sealed record KnownSpell(Spell Spell, string? FreeUses);
