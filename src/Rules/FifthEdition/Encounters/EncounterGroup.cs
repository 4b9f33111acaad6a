namespace Guildhall.Rules.FifthEdition.Encounters;

/// <summary>Some creatures of one kind.</summary>
/// <param name="Creature">Its key.</param>
/// <param name="Count">1 or more.</param>
public sealed record EncounterGroup(string Creature, int Count);
