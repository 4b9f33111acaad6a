using Guildhall.Core.Chance;
using Guildhall.Core.Units;

namespace Guildhall.Rules.Dungeons;

/// <summary>Draws from loot tables.</summary>
internal sealed class LootPlanner(DiceCup dice, TreasureCatalog treasure, int level)
{
    /// <summary>What one place holds.</summary>
    public Loot Draw(string tableKey)
    {
        var table = treasure.Tables[tableKey];
        var loot = new Loot(DrawCoins(table), []);
        var entries = table.Entries.Where(entry => entry.FromLevel <= level && level <= entry.ToLevel).ToList();
        for (var i = 0; i < table.Draws && entries.Count > 0; i++)
        {
            var entry = Weighted.Pick(dice, entries, line => line.Weight);
            var count = entry.Item is null ? 0 : entry.Count?.Roll(dice) ?? 1;
            loot = count > 0 ? loot.With(entry.Item!, count) : loot;
        }

        return loot;
    }

    private Coins DrawCoins(LootTable table)
    {
        if (dice.Roll(100) > table.CoinsChance)
        {
            return Coins.Zero;
        }

        var pile = treasure.PileFor(level);
        return new Coins(Math.Max(1, pile.Dice.Roll(dice) * pile.Times * table.CoinsShare / 100));
    }
}
