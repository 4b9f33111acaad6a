using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.Dungeons;

/// <summary>One line of a loot table.</summary>
/// <param name="Weight">How often against the other lines, 1 or more.</param>
/// <param name="Item">Key of the item; null for nothing.</param>
/// <param name="Count">How many; null for one.</param>
/// <param name="FromLevel">The lowest party level at which this line is in the table.</param>
/// <param name="ToLevel">The highest.</param>
public sealed record LootEntry(int Weight, string? Item = null, HitDice? Count = null, int FromLevel = 1, int ToLevel = 20);
