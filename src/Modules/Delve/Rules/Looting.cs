using System.Collections.Immutable;
using Guildhall.Core.Units;
using Guildhall.Modules.Delve.Content;
using Guildhall.Modules.Delve.State;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Modules.Delve.Rules;

/// <summary>Who gets what: coins are shared among the living, things go to the finder, keys to the party.</summary>
internal static class Looting
{
    public static void Take(Story story, Fighter finder, string site, Loot loot)
    {
        if (story.State.Searched.Contains(site))
        {
            return;
        }

        var sharers = story.State.Party.Values.Count(hero => hero.Health.State != LifeState.Dead);
        ImmutableArray<string> keys = [.. loot.Items.Where(item => IsKey(item.Item)).Select(item => item.Item)];
        ImmutableArray<LootItem> things = [.. loot.Items.Where(item => !IsKey(item.Item))];
        // What does not divide evenly is rounded up: the house pays the odd coin.
        var each = new Coins((loot.Coins.Amount + sharers - 1) / sharers);
        story.Tell(new DelveEvent.LootTaken(site, finder.Key, each, things, keys));
    }

    private static bool IsKey(string item) => DelveContent.Treasure.Items[item].Kind == ItemKind.Key;
}
