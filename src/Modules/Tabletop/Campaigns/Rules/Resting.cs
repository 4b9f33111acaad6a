using System.Collections.Immutable;
using Guildhall.Core.Results;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.FifthEdition.Characters;

namespace Guildhall.Modules.Tabletop.Campaigns.Rules;

/// <summary>Rests of the party, and the hit dice spent in them.</summary>
internal static class Resting
{
    private const int Hour = 60;
    private const int Day = 24 * Hour;

    /// <summary>Whether the party may rest now, or why not.</summary>
    public static Refusal? Forbid(CampaignState state, bool whole)
    {
        // Where somebody runs the game, they say when there is no time to rest.
        if (state.Master is null && state.Here is { } scene && !(whole ? scene.LongRest : scene.ShortRest || scene.LongRest)) return Refusal.Of("campaign.no-rest-here");
        return whole && state.RestedAt is { } last && state.Minutes - last < Day - Length(state.Rules.Rests, whole: true) && state.Rules.Rests == RestRule.ByTheBook
            ? Refusal.Of("campaign.rested-today", ("hours", (int)((Day - (state.Minutes - last)) / Hour)))
            : null;
    }

    public static Refusal? Rest(Chronicle chronicle, bool whole)
    {
        if (Forbid(chronicle.State, whole) is { } refusal) return refusal;
        Storytelling.Keep(chronicle);
        var left = ImmutableSortedDictionary.CreateBuilder<string, CharacterReserves>(StringComparer.Ordinal);
        foreach (var hero in chronicle.State.Heroes.Values)
        {
            var sheet = HeroSheets.Of(hero);
            var rested = whole ? CharacterRests.Long(sheet, hero.Reserves) : CharacterRests.Short(sheet, hero.Reserves);
            if (rested.TryGet(out var outcome, out _)) left[hero.Key] = outcome.Reserves;
        }

        var inside = chronicle.State.Inside;
        chronicle.Tell(new CampaignEvent.Rested(whole, Length(chronicle.State.Rules.Rests, whole), left.ToImmutable()));
        if (inside is not null) PlaceTime.AfterRest(chronicle, inside);
        return null;
    }

    public static Refusal? SpendHitDie(Chronicle chronicle, Core.Ids.Id<Core.Ids.User> user)
    {
        if (chronicle.State.HeroOf(user) is not { } hero) return Refusal.Of("campaign.not-at-the-table");
        if (Forbid(chronicle.State, whole: false) is { } here) return here;
        if (!CharacterRests.SpendHitDie(HeroSheets.Of(hero), hero.Reserves, chronicle.Dice).TryGet(out var roll, out var refusal)) return refusal;
        chronicle.Tell(new CampaignEvent.HitDieSpent(hero.Key, roll.Sides, roll.Face, roll.Regained, roll.Reserves));
        return null;
    }

    private static int Length(RestRule rule, bool whole) => rule switch
    {
        RestRule.ByTheBook => whole ? 8 * Hour : Hour,
        RestRule.Gritty => whole ? 7 * Day : 8 * Hour,
        RestRule.Heroic => whole ? Hour : 5,
    };
}
