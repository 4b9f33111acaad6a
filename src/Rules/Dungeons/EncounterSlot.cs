namespace Guildhall.Rules.Dungeons;

/// <summary>So many creatures of one kind.</summary>
/// <param name="Creature">Key in the creature catalog.</param>
/// <param name="Count">1 or more.</param>
public sealed record EncounterSlot(string Creature, int Count);
