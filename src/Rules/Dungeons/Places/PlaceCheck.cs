using System.Collections.Immutable;
using System.Globalization;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.Dungeons.Places;

/// <summary>Proves a place sound without trusting whoever made it: walks it square by square as players would, taking keys as they come.</summary>
public static class PlaceCheck
{
    /// <summary>Everything there is to find out.</summary>
    public static PlaceReport Examine(Place place)
    {
        var walk = new PlaceWalk(place, secrets: true);
        var plain = new PlaceWalk(place, secrets: false);
        var floor = Floor(place).ToList();
        var ways = Ways(place);
        var rooms = place.Regions.Where(region => region.Role != RegionRole.Passage).ToList();
        var degrees = rooms.ToDictionary(room => room.Id, room => ways.Count(way => way.One == room.Id || way.Other == room.Id));
        var sizes = rooms.Select(room => (long)room.Squares.Count).ToList();
        var goal = place.Regions.FirstOrDefault(region => region.Role == RegionRole.Goal);
        return new PlaceReport(
            [.. Problems(place, floor, walk)],
            floor.Count,
            floor.Count(walk.Reaches),
            floor.Count(plain.Reaches),
            rooms.Count,
            ways.Count - place.Regions.Length + Parts(place, ways),
            rooms.Count == 0 ? 0 : 100 * degrees.Count(room => room.Value == 1) / rooms.Count,
            goal is null ? -1 : walk.Steps(goal),
            rooms.Count == 0 ? 0 : (int)(sizes.Sum() / rooms.Count),
            rooms.Count == 0 ? 0 : (int)(((sizes.Sum(size => size * size) * rooms.Count) - (sizes.Sum() * sizes.Sum())) / (rooms.Count * rooms.Count)),
            place.Doors.Count(door => door.Fastening == DoorFastening.Locked),
            place.Doors.Count(door => door.IsSecret));
    }

    private static IEnumerable<Spot> Floor(Place place)
    {
        for (var floor = 0; floor < place.Floors.Length; floor++)
        {
            var map = PlaceMap.Of(place, PlaceState.Untouched, floor);
            for (var y = 0; y < map.Height; y++)
            {
                for (var x = 0; x < map.Width; x++)
                {
                    var terrain = map[new Cell(x, y)];
                    if (!terrain.IsSolid() && terrain != Terrain.Pit) yield return new Spot(floor, x, y);
                }
            }
        }
    }

    private static IEnumerable<string> Problems(Place place, List<Spot> floor, PlaceWalk walk)
    {
        foreach (var spot in floor.Where(spot => !walk.Reaches(spot)).Take(5)) yield return Text($"nobody can come to {spot}");
        var owners = new Dictionary<Spot, int>();
        foreach (var region in place.Regions)
        {
            foreach (var cell in region.Squares.Cells())
            {
                if (!owners.TryAdd(new Spot(region.Floor, cell), region.Id)) yield return Text($"{cell} belongs to regions {owners[new Spot(region.Floor, cell)]} and {region.Id}");
            }
        }

        foreach (var door in place.Doors)
        {
            if (!CompassSides.All.Any(side => walk.Reaches(new Spot(door.At.Floor, door.At.At.Step(side))))) yield return Text($"nobody can come to door {door.Id}");
            if (door.Fastening == DoorFastening.Barred && door.BarSide is null) yield return Text($"door {door.Id} is barred on no side");
            if (owners.ContainsKey(door.At)) yield return Text($"door {door.Id} stands in a region");
            if (!IsBetweenWalls(place, door.At)) yield return Text($"door {door.Id} stands in the open");
        }

        foreach (var spot in place.Treasures.Select(treasure => treasure.At)
            .Concat(place.Spawns.Select(spawn => spawn.At)).Concat(place.Traps.Select(trap => trap.At)).Append(place.Entrance))
        {
            if (!walk.Reaches(spot)) yield return Text($"nobody can come to what is at {spot}");
        }
    }

    private static bool IsBetweenWalls(Place place, Spot at)
    {
        return (IsWall(Compass.North) && IsWall(Compass.South)) || (IsWall(Compass.West) && IsWall(Compass.East));

        bool IsWall(Compass side) => place.Floors[at.Floor][at.At.Step(side)] == Terrain.Wall;
    }

    /// <summary>Pairs of regions: one for each door between them, for stairs, and one where they touch.</summary>
    private static List<(int One, int Other)> Ways(Place place)
    {
        var owners = new Dictionary<Spot, int>();
        foreach (var region in place.Regions)
        {
            foreach (var cell in region.Squares.Cells()) owners[new Spot(region.Floor, cell)] = region.Id;
        }

        var ways = new List<(int, int)>();
        foreach (var door in place.Doors)
        {
            var sides = CompassSides.All.Select(side => owners.GetValueOrDefault(new Spot(door.At.Floor, door.At.At.Step(side)))).Where(id => id > 0).ToList();
            if (sides.Count == 2) ways.Add((sides[0], sides[1]));
        }

        foreach (var stair in place.Stairs)
        {
            if (owners.TryGetValue(stair.Lower, out var lower) && owners.TryGetValue(stair.Upper, out var upper)) ways.Add((lower, upper));
        }

        var touching = new SortedSet<(int, int)>();
        foreach (var (spot, id) in owners)
        {
            foreach (var next in (ReadOnlySpan<Cell>)[spot.At.Step(Compass.East), spot.At.Step(Compass.South)])
            {
                if (owners.TryGetValue(new Spot(spot.Floor, next), out var other) && other != id) touching.Add((Math.Min(id, other), Math.Max(id, other)));
            }
        }

        return [.. ways, .. touching];
    }

    private static int Parts(Place place, List<(int One, int Other)> ways)
    {
        var leaders = Enumerable.Range(0, place.Regions.Length + 1).ToArray();
        foreach (var (one, other) in ways) leaders[Lead(one)] = Lead(other);
        return Enumerable.Range(1, place.Regions.Length).Count(id => Lead(id) == id);

        int Lead(int id)
        {
            while (leaders[id] != id) id = leaders[id];
            return id;
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
