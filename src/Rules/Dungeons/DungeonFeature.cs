namespace Guildhall.Rules.Dungeons;

/// <summary>Something in a room that may be searched.</summary>
/// <param name="Kind">Named by the string <c>feature.&lt;kind&gt;</c>.</param>
/// <param name="SearchDc">Wisdom (Perception) to find what it holds; 0 if looking is enough.</param>
/// <param name="Trap">Springs on whoever searches carelessly; null for none.</param>
/// <param name="Loot">What it holds, possibly nothing.</param>
public sealed record DungeonFeature(string Kind, int SearchDc, DungeonTrap? Trap, Loot Loot);
