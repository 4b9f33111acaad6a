namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>Slots of Pact Magic, all of one level.</summary>
/// <param name="Count">0 to 4.</param>
/// <param name="Level">1 to 5; 0 without them.</param>
public readonly record struct CharacterPactSlots(int Count, int Level);
