using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.Dungeons;

/// <summary>Everything a dungeon is furnished from.</summary>
/// <param name="Creatures">Whom to meet.</param>
/// <param name="Treasure">What to find.</param>
/// <param name="Themes">Where.</param>
public sealed record DungeonContent(CreatureCatalog Creatures, TreasureCatalog Treasure, ThemeCatalog Themes);
