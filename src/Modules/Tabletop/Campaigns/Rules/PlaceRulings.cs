using System.Collections.Immutable;
using System.Diagnostics;
using Guildhall.Core.Results;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.Dungeons.Fogs;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Modules.Tabletop.Campaigns.Rules;

/// <summary>What a dungeon master decides in a place.</summary>
internal static class PlaceRulings
{
    public static Refusal? Rule(Chronicle chronicle, PlaceWish wish)
    {
        Storytelling.Keep(chronicle);
        return wish switch
        {
            PlaceWish.Reveal reveal => Reveal(chronicle, reveal),
            PlaceWish.Rule rule => Access(chronicle, rule),
            PlaceWish.Set set => Set(chronicle, set),
            PlaceWish.Put put => Put(chronicle, put),
            PlaceWish.Turn turn => Turn(chronicle, turn.Weather),
            _ => throw new UnreachableException(wish.GetType().Name),
        };
    }

    private static Refusal? Reveal(Chronicle chronicle, PlaceWish.Reveal reveal)
    {
        var expedition = chronicle.State.Place!;
        if (expedition.Place.RegionAt(reveal.At) is not { } region) return Refusal.Of("dungeon.no-room");
        if (reveal.Hero is { } one && !chronicle.State.Heroes.ContainsKey(one)) return Refusal.Of("campaign.no-such-hero");
        foreach (var hero in chronicle.State.Heroes.Keys.Where(key => reveal.Hero is null || key == reveal.Hero))
        {
            var known = expedition.FogOf(hero);
            if (reveal.Hide) chronicle.Tell(new PlaceEvent.Covered(hero, Without(expedition.Place, known, region)));
            else PlaceSight.Learn(chronicle, hero, known.Merge(Whole(expedition, region)));
        }

        return null;
    }

    private static Refusal? Access(Chronicle chronicle, PlaceWish.Rule rule)
    {
        if (chronicle.State.Place!.Place.RegionAt(rule.At) is not { } region) return Refusal.Of("dungeon.no-room");
        chronicle.Tell(new PlaceEvent.Ruled(region.Id, rule.Access));
        return null;
    }

    private static Refusal? Set(Chronicle chronicle, PlaceWish.Set set)
    {
        var expedition = chronicle.State.Place!;
        if (expedition.Place.DoorAt(set.At) is not { } door) return Refusal.Of("place.door.unknown");
        var now = expedition.Now.Door(door);
        if (now.IsBroken) return Refusal.Of("place.door.is-broken");
        if (!set.IsOpen && expedition.At.ContainsValue(set.At)) return Refusal.Of("dungeon.in-the-door");
        chronicle.Tell(new PlaceEvent.DoorSet(door.Id, now with { IsOpen = set.IsOpen, IsFastened = set.IsFastened }));
        PlaceSight.Look(chronicle);
        return null;
    }

    private static Refusal? Turn(Chronicle chronicle, Weather weather)
    {
        if (chronicle.State.Place!.Now.Weather == weather) return Refusal.Of("dungeon.weather-already");
        chronicle.Tell(new PlaceEvent.Turned(weather));
        PlaceSight.Look(chronicle);
        return null;
    }

    private static Refusal? Put(Chronicle chronicle, PlaceWish.Put put)
    {
        var expedition = chronicle.State.Place!;
        if (!expedition.Inside) return Refusal.Of("dungeon.outside");
        if (!chronicle.State.Heroes.ContainsKey(put.Hero)) return Refusal.Of("campaign.no-such-hero");
        if (chronicle.State.Fighting) return Refusal.Of("campaign.in-a-fight");
        if (!expedition.Place.Contains(put.At) || PlaceSight.Map(expedition, put.At.Floor)[put.At.At].IsSolid()) return Refusal.Of("dungeon.no-ground");
        chronicle.Tell(new PlaceEvent.Placed(ImmutableSortedDictionary.Create<string, Spot>(StringComparer.Ordinal).Add(put.Hero, put.At)));
        PlaceSight.Look(chronicle);
        return null;
    }

    /// <summary>A room with the walls and plain doors around it.</summary>
    private static Fog Whole(Expedition expedition, Region region)
    {
        var place = expedition.Place;
        var around = Around(place, region);
        var everything = Views.Everything(place, expedition.Now);
        var plain = place.Doors.Where(door => !door.IsSecret && Is(door.At)).Select(door => door.Id).ToHashSet();
        return new Fog
        {
            Floors = [.. Enumerable.Range(0, region.Floor + 1).Select(floor => floor < region.Floor ? "" : SeenText.Write(around))],
            Doors = everything.Doors.Where(pair => plain.Contains(pair.Key)).ToImmutableSortedDictionary(),
            Things = everything.Things.Where(pair => Is(place.Thing(pair.Key).At)).ToImmutableSortedDictionary(),
            Lights = everything.Lights.Where(pair => Is(place.Lights[pair.Key - 1].At)).ToImmutableSortedDictionary(),
            Treasures = everything.Treasures.Where(pair => place.Treasures[pair.Key - 1] is { SearchDc: 0 } treasure && Is(treasure.At)).ToImmutableSortedDictionary(),
        };

        bool Is(Spot spot) => spot.Floor == region.Floor && around.Contains(spot.At);
    }

    private static Fog Without(Place place, Fog fog, Region region)
    {
        var hidden = Around(place, region);
        if (region.Floor >= fog.Floors.Length) return fog;
        var left = CellSet.Of(place.Floors[region.Floor].Width, place.Floors[region.Floor].Height, fog.Seen(place, region.Floor).Cells().Where(cell => !hidden.Contains(cell)));
        return fog with
        {
            Floors = fog.Floors.SetItem(region.Floor, SeenText.Write(left)),
            Doors = fog.Doors.RemoveRange(fog.Doors.Keys.Where(id => Is(place.Door(id).At))),
            Things = fog.Things.RemoveRange(fog.Things.Keys.Where(id => Is(place.Thing(id).At))),
            Lights = fog.Lights.RemoveRange(fog.Lights.Keys.Where(id => Is(place.Lights[id - 1].At))),
            Treasures = fog.Treasures.RemoveRange(fog.Treasures.Keys.Where(id => Is(place.Treasures[id - 1].At))),
            Traps = fog.Traps.RemoveRange(fog.Traps.Keys.Where(id => Is(place.Trap(id).At))),
        };

        bool Is(Spot spot) => spot.Floor == region.Floor && hidden.Contains(spot.At);
    }

    private static CellSet Around(Place place, Region region) => CellSet.Of(
        place.Floors[region.Floor].Width,
        place.Floors[region.Floor].Height,
        region.Squares.Cells().SelectMany(cell => new Footprint(new(cell.X - 1, cell.Y - 1), 3).Cells())
            .Where(cell => place.Contains(new Spot(region.Floor, cell)) && (region.Squares.Contains(cell) || place.Floors[region.Floor][cell].IsOpaque() || place.DoorAt(new Spot(region.Floor, cell)) is not null)));
}
