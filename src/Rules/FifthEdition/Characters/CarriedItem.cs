namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>Something a character carries.</summary>
/// <param name="Key">A weapon, a suit of armor, <c>shield</c>, a thing of the gear table, or a magic item.</param>
/// <param name="Count">1 to 9,999.</param>
/// <param name="Equipped">Whether it is worn or wielded; weapons in the bag are no attacks.</param>
/// <param name="Attuned">Whether the character is attuned to it.</param>
public sealed record CarriedItem(string Key, int Count = 1, bool Equipped = false, bool Attuned = false);
