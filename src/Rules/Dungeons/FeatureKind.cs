namespace Guildhall.Rules.Dungeons;

/// <summary>A kind of thing that may be searched.</summary>
/// <param name="Key">Unique within the theme; named by the string <c>feature.&lt;key&gt;</c>.</param>
/// <param name="Table">The loot table it draws from.</param>
/// <param name="SearchDc">Wisdom (Perception); 0 if looking is enough.</param>
/// <param name="TrapChance">Chance in a hundred that it is trapped.</param>
public sealed record FeatureKind(string Key, string Table, int SearchDc = 0, int TrapChance = 0);
