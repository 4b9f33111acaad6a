using System.Collections.Immutable;

namespace Guildhall.Rules.Dungeons;

/// <summary>Creatures that go together.</summary>
/// <param name="Key">Unique within the theme; named by the string <c>pack.&lt;theme&gt;.&lt;key&gt;</c>.</param>
/// <param name="Weight">How often against the others, 1 or more.</param>
/// <param name="Members">Keys in the creature catalog, at least one.</param>
/// <param name="Boss">Whether it may hold the goal.</param>
/// <param name="Table">The loot table for what it carries; null for nothing.</param>
public sealed record MonsterPack(string Key, int Weight, ImmutableArray<string> Members, bool Boss = false, string? Table = null);
