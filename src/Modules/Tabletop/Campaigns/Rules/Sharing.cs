using System.Collections.Immutable;
using Guildhall.Core.Results;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.FifthEdition.Characters;

namespace Guildhall.Modules.Tabletop.Campaigns.Rules;

/// <summary>What the party shares, and what heroes take of it onto their sheets.</summary>
internal static class Sharing
{
    /// <summary>The item key that means copper pieces.</summary>
    public const string Coins = "coins";

    public static Refusal? Take(Chronicle chronicle, CampaignCommand.Take take)
    {
        var stash = chronicle.State.Stash;
        if (chronicle.State.HeroOf(take.User) is not { } hero) return Refusal.Of("campaign.not-at-the-table");
        var held = take.Item == Coins ? stash.Copper : stash.Items.GetValueOrDefault(take.Item);
        if (take.Count < 1 || held < take.Count) return Refusal.Of("campaign.not-in-the-stash", ("count", (int)Math.Min(int.MaxValue, held)));
        chronicle.Tell(new CampaignEvent.StashChanged(take.Item == Coins ? null : take.Item, -take.Count, hero.Key));
        Carry(chronicle, hero, take.Item, take.Count);
        return null;
    }

    public static Refusal? Give(Chronicle chronicle, CampaignCommand.Give give)
    {
        if (chronicle.State.HeroOf(give.User) is not { } hero) return Refusal.Of("campaign.not-at-the-table");
        var held = give.Item == Coins ? hero.Build.Copper : Held(hero, give.Item);
        if (give.Count < 1 || held < give.Count) return Refusal.Of("campaign.not-in-the-bag", ("count", (int)Math.Min(int.MaxValue, held)));
        if (give.Item != Coins && chronicle.State.Stash.Items.GetValueOrDefault(give.Item) + give.Count > Stash.MostOfOne)
        {
            return Refusal.Of("campaign.stash-full", ("most", Stash.MostOfOne));
        }

        Carry(chronicle, hero, give.Item, -give.Count);
        chronicle.Tell(new CampaignEvent.StashChanged(give.Item == Coins ? null : give.Item, give.Count, hero.Key));
        return null;
    }

    /// <summary>The stored sheet has changed; only the owner of the hero, or the dungeon master, can have done it.</summary>
    public static Refusal? Rewrite(Chronicle chronicle, CampaignCommand.Rewrite rewrite)
    {
        var state = chronicle.State;
        if (!state.Heroes.TryGetValue(rewrite.Hero, out var hero)) return Refusal.Of("campaign.no-such-hero");
        if (hero.UserId != rewrite.User && !state.IsMaster(rewrite.User)) return Refusal.Of("campaign.not-master");
        if (state.Fighting) return Refusal.Of("campaign.in-a-fight");
        chronicle.Tell(new CampaignEvent.SheetChanged(rewrite.Hero, rewrite.Build, rewrite.Reserves, rewrite.Experience, rewrite.Reason));
        return null;
    }

    /// <summary>What was changed at home comes to the table where nobody fights; in a fight it waits for a better moment.</summary>
    public static void Bring(Chronicle chronicle, ImmutableArray<CampaignCommand.Rewrite> sheets)
    {
        foreach (var sheet in sheets) _ = Rewrite(chronicle, sheet);
    }

    /// <summary>How many of a thing a hero carries that can be put down: neither worn nor attuned.</summary>
    private static int Held(TableHero hero, string item) => hero.Build.Equipment.Where(carried => IsLoose(carried, item)).Sum(carried => carried.Count);

    private static bool IsLoose(CarriedItem carried, string item) => carried.Key == item && carried is { Equipped: false, Attuned: false };

    private static void Carry(Chronicle chronicle, TableHero hero, string item, int change)
    {
        var build = item == Coins ? hero.Build with { Copper = hero.Build.Copper + change } : With(hero.Build, item, change);
        chronicle.Tell(new CampaignEvent.SheetChanged(hero.Key, build, hero.Reserves, hero.Experience, "stash"));
    }

    private static CharacterBuild With(CharacterBuild build, string item, int change)
    {
        var count = build.Equipment.Where(carried => IsLoose(carried, item)).Sum(carried => carried.Count) + change;
        var others = build.Equipment.Where(carried => !IsLoose(carried, item));
        return build with { Equipment = count > 0 ? [.. others, new CarriedItem(item, count)] : [.. others] };
    }
}
