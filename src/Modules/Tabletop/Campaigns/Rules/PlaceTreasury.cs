using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.Dungeons.Places;

namespace Guildhall.Modules.Tabletop.Campaigns.Rules;

/// <summary>What lies in the chests of a place. The rule book has no table for it: the figures are the house's own, enough for each level's usual gear.</summary>
internal static class PlaceTreasury
{
    /// <summary>Copper pieces of a whole place for each hero, by level.</summary>
    private static readonly int[] _copper =
    [
        4_000, 6_000, 9_000, 15_000, 30_000, 40_000, 55_000, 70_000, 90_000, 120_000,
        180_000, 240_000, 300_000, 380_000, 460_000, 600_000, 900_000, 1_200_000, 1_600_000, 2_000_000,
    ];

    /// <summary>A share of a hundred in which there is something to drink, too.</summary>
    private const int PotionFrom = 10;

    public static void Give(Chronicle chronicle, PlaceTreasure treasure)
    {
        var state = chronicle.State;
        var copper = _copper[Math.Clamp(state.Place!.Level, 1, 20) - 1] / 100 * treasure.Share * Math.Max(1, state.Heroes.Count);

        // No two chests hold the same.
        copper = copper * (75 + chronicle.Dice.Roll(50)) / 100;
        if (copper > 0) chronicle.Tell(new CampaignEvent.StashChanged(null, copper, null));
        foreach (var item in treasure.Items) chronicle.Tell(new CampaignEvent.StashChanged(item, 1, null));
        if (treasure.Share >= PotionFrom) chronicle.Tell(new CampaignEvent.StashChanged("potion-of-healing", 1, null));
    }
}
