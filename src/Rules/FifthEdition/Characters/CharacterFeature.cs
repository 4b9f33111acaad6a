namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>A feature, trait or feat a character has.</summary>
/// <param name="Key">Named by <c>feature.‹key›</c>.</param>
/// <param name="Source">The species, background, class, subclass or feat it comes from.</param>
/// <param name="Level">The level of that source from which on; 0 for species and backgrounds.</param>
public sealed record CharacterFeature(string Key, string Source, int Level);
