using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.Dungeons;

/// <summary>All treasure of the content: items, loot tables and piles of coins.</summary>
public sealed class TreasureCatalog
{
    private TreasureCatalog(
        ImmutableSortedDictionary<string, TreasureItem> items,
        ImmutableSortedDictionary<string, LootTable> tables,
        ImmutableArray<CoinPile> piles) =>
        (Items, Tables, Piles) = (items, tables, piles);

    /// <summary>Items by key.</summary>
    public ImmutableSortedDictionary<string, TreasureItem> Items { get; }

    /// <summary>Loot tables by key.</summary>
    public ImmutableSortedDictionary<string, LootTable> Tables { get; }

    /// <summary>Piles of coins, for the lowest levels first; the last one reaches level 20.</summary>
    public ImmutableArray<CoinPile> Piles { get; }

    /// <summary>Reads the lists <c>items</c>, <c>tables</c> and <c>piles</c> of a content file.</summary>
    /// <param name="utf8">The file's bytes.</param>
    /// <param name="file">Named in errors.</param>
    /// <exception cref="ContentException">An entry does not fit, a key appears twice, or a table names an unknown item.</exception>
    public static TreasureCatalog FromJson(ReadOnlySpan<byte> utf8, string file)
    {
        var items = ContentJson.ByKey(file, ContentJson.ReadList<TreasureItem>(file, utf8, "items"), item => item.Key);
        var tables = ContentJson.ByKey(file, ContentJson.ReadList<LootTable>(file, utf8, "tables"), table => table.Key);
        var piles = ContentJson.ReadList<CoinPile>(file, utf8, "piles");
        foreach (var table in tables.Values)
        {
            ContentJson.Demand(table.Entries.Length > 0, file, table.Key, "entries", "a table has at least one entry.");
            foreach (var entry in table.Entries)
            {
                ContentJson.Demand(entry.Weight > 0, file, table.Key, "entries.weight", "must be 1 or more.");
                var known = entry.Item is null || items.ContainsKey(entry.Item);
                ContentJson.Demand(known, file, table.Key, "entries.item", $"there is no item '{entry.Item}'.");
            }
        }

        ContentJson.Demand(
            piles.Length > 0 && piles[^1].ToLevel == 20 && piles.Zip(piles.Skip(1)).All(pair => pair.First.ToLevel < pair.Second.ToLevel),
            file,
            "piles",
            "toLevel",
            "must rise to 20.");
        return new TreasureCatalog(items, tables, piles);
    }

    /// <summary>The pile of coins for a party level.</summary>
    /// <param name="level">1 to 20.</param>
    public CoinPile PileFor(int level) => Piles.First(pile => level <= pile.ToLevel);
}
