using System.Collections.Immutable;

namespace Guildhall.Rules.Dungeons;

/// <summary>What may be found in one kind of place.</summary>
public sealed record LootTable
{
    /// <summary>Stable and unique, e.g. <c>grave</c>.</summary>
    public required string Key { get; init; }

    /// <summary>How often one of the entries is drawn.</summary>
    public int Draws { get; init; } = 1;

    /// <summary>Chance in a hundred of coins in addition.</summary>
    public int CoinsChance { get; init; }

    /// <summary>Hundredths of the level's pile of coins that are found; 100 for one pile.</summary>
    public int CoinsShare { get; init; } = 100;

    /// <summary>The entries, at least one.</summary>
    public required ImmutableArray<LootEntry> Entries { get; init; }
}
