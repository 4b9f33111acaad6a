using System.Collections.Immutable;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.Dungeons.Explorations;
using Guildhall.Rules.Dungeons.Fogs;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Modules.Tabletop.Campaigns.Rules;

/// <summary>What heroes see of a place, and so come to know of it.</summary>
internal static class PlaceSight
{
    /// <summary>What is next to somebody is felt, however dark it is.</summary>
    private const int TouchFeet = 5;

    /// <summary>A floor as it is now, with the lights that are carried there.</summary>
    public static BattleMap Map(Expedition expedition, int floor) => PlaceMap.Of(expedition.Place, expedition.Now, floor, carried: Lights(expedition, floor));

    public static Viewer Viewer(TableHero hero, Spot at) => new(new Footprint(at.At), SensesOf(hero), IsBlinded: hero.Reserves.Vitality.State != LifeState.Standing);

    /// <summary>Senses as far as they tell what one sees; heroes with the same ones see the same from the same square.</summary>
    public static CreatureSenses SensesOf(TableHero hero)
    {
        var senses = HeroSheets.Of(hero).Senses;
        return senses with { PassivePerception = 0, Blindsight = Math.Max(TouchFeet, senses.Blindsight) };
    }

    /// <summary>What some heroes see on a floor, where any of them is on it.</summary>
    public static Lookout? Lookout(CampaignState state, Expedition expedition, int floor, BattleMap map, IEnumerable<string> heroes)
    {
        var viewers = heroes
            .Where(hero => state.Heroes.ContainsKey(hero) && expedition.At.TryGetValue(hero, out var at) && at.Floor == floor)
            .Select(hero => Viewer(state.Heroes[hero], expedition.At[hero]))
            .ToImmutableArray();
        return viewers.IsEmpty ? null : new Lookout(expedition.Place, expedition.Now, floor, map, viewers);
    }

    /// <summary>Everybody inside looks around where they stand.</summary>
    public static void Look(Chronicle chronicle)
    {
        if (chronicle.State.Inside is not { } expedition) return;
        var maps = new Dictionary<int, BattleMap>();
        foreach (var hero in expedition.At.Keys)
        {
            var floor = expedition.At[hero].Floor;
            if (!maps.TryGetValue(floor, out var map)) maps[floor] = map = Map(expedition, floor);
            if (Lookout(chronicle.State, expedition, floor, map, [hero]) is { } lookout) Learn(chronicle, hero, lookout.Remember(expedition.FogOf(hero)));
        }
    }

    /// <summary>A hero knows more than before.</summary>
    public static void Learn(Chronicle chronicle, string hero, Fog after)
    {
        var expedition = chronicle.State.Place!;
        var gained = after.Since(expedition.Place, expedition.FogOf(hero));
        if (!gained.IsEmpty) chronicle.Tell(new PlaceEvent.Learned(hero, gained));
    }

    private static ImmutableArray<LightSource> Lights(Expedition expedition, int floor) =>
    [
        .. expedition.Now.Carried
            .Where(carried => expedition.At.TryGetValue(carried.Key, out var at) && at.Floor == floor)
            .Select(carried => LightTable.Of(carried.Value.Kind, expedition.At[carried.Key].At)),
    ];
}
