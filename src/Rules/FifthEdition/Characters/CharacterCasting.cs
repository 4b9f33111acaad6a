namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>The numbers of one source of spells: a class, a species or a feat.</summary>
/// <param name="Source">Its key.</param>
/// <param name="Ability">The spellcasting ability.</param>
/// <param name="Attack">Added to spell attacks.</param>
/// <param name="SaveDc">What saves must reach.</param>
public sealed record CharacterCasting(string Source, Ability Ability, Explained Attack, Explained SaveDc);
