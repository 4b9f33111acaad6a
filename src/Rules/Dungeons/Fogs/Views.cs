using System.Collections.Immutable;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.Dungeons.Fogs;

/// <summary>Makes views: for a player out of what is known and what is in sight, for the master out of everything.</summary>
public static class Views
{
    /// <summary>What a player sees of a floor.</summary>
    /// <param name="fog">What is known, this moment included (<see cref="Lookout.Remember"/>).</param>
    /// <param name="lookout">What the player's heroes on the floor see now; null where none is there.</param>
    /// <param name="tokens">Everybody on any floor; those not perceived are left out.</param>
    public static PlaceView For(Place place, Fog fog, int floor, Lookout? lookout, ImmutableArray<PlaceToken> tokens)
    {
        var known = fog.Seen(place, floor);
        var view = Of(place, fog, floor, known);
        return view with
        {
            Sight = ViewRows.Of(view.Width, view.Height, cell => !known.Contains(cell) ? ' '
                : lookout is null || !lookout.InSight.Contains(cell) ? 'r'
                : lookout.Look(cell) == Perceived.Clearly ? 'c' : 'd'),
            Light = ViewRows.Of(view.Width, view.Height, cell =>
                lookout is not null && lookout.InSight.Contains(cell) ? SignOf(lookout.LightAt(cell)) : ' '),
            Notes = [.. Notes(place, floor, note => !note.ForMaster && known.Contains(note.At.At))],
            Tokens = lookout is null ? [] : Perceive(floor, tokens, lookout.Look),
        };
    }

    /// <summary>Everything there is on a floor.</summary>
    /// <param name="map">The floor as it is now (<see cref="PlaceMap"/>).</param>
    public static PlaceView ForMaster(Place place, PlaceState state, int floor, BattleMap map, ImmutableArray<PlaceToken> tokens)
    {
        var sight = new Sight(map);
        var view = Of(place, Everything(place, state), floor, All(map.Width, map.Height));
        return view with
        {
            IsMaster = true,
            Sight = ViewRows.Of(view.Width, view.Height, _ => 'c'),
            Light = ViewRows.Of(view.Width, view.Height, cell => SignOf(sight.LightAt(cell))),
            Notes = [.. Notes(place, floor, _ => true)],
            Tokens = Perceive(floor, tokens, _ => Perceived.Clearly),
        };
    }

    /// <summary>What somebody knows who knows all.</summary>
    public static Fog Everything(Place place, PlaceState state) => new()
    {
        Floors = [.. place.Floors.Select(floor => SeenText.Write(All(floor.Width, floor.Height)))],
        Doors = place.Doors.ToImmutableSortedDictionary(door => door.Id, door => Lookout.LookOf(state.Door(door))),
        Things = place.Things.ToImmutableSortedDictionary(thing => thing.Id, thing => !state.IsBroken(thing)),
        Lights = place.Lights.ToImmutableSortedDictionary(light => light.Id, state.IsLit),
        Treasures = place.Treasures.ToImmutableSortedDictionary(treasure => treasure.Id, treasure => !state.Taken.Contains(treasure.Id)),
        Traps = place.Traps.ToImmutableSortedDictionary(trap => trap.Id, state.IsArmed),
    };

    private static PlaceView Of(Place place, Fog fog, int floor, CellSet known)
    {
        var ground = place.Floors[floor];
        return new PlaceView
        {
            Floor = floor,
            Floors = Math.Max(1, fog.Floors.Count(text => text.Length > 0)),
            Name = place.Name,
            Ground = Ground(place, fog, floor, known),
            Sight = [],
            Light = [],
            Doors = [.. place.Doors.Where(door => Here(door.At) && fog.Doors.ContainsKey(door.Id))
                .Select(door => new DoorView(door.At, door.Material, fog.Doors[door.Id], door.IsSecret))],
            Stairs = [.. place.Stairs.SelectMany(Ends).Where(stair => Knows(stair.At))],
            Hazards = [.. from hazard in place.Hazards
                          where hazard.Floor == floor
                          let squares = Squares.Of(hazard.Squares.Cells().Where(known.Contains))
                          where squares.Count > 0
                          select new HazardView(hazard.Kind, squares)],
            Traps = [.. place.Traps.Where(trap => Here(trap.At) && fog.Traps.ContainsKey(trap.Id))
                .Select(trap => new TrapView(trap.At, trap.Kind, fog.Traps[trap.Id], trap.Plates))],
            Things = [.. place.Things.Where(thing => Here(thing.At) && fog.Things.ContainsKey(thing.Id))
                .Select(thing => new ThingView(thing.At, thing.Kind, fog.Things[thing.Id]))],
            Lights = [.. place.Lights.Where(light => Here(light.At) && fog.Lights.ContainsKey(light.Id))
                .Select(light => new LightView(light.At, light.Kind, fog.Lights[light.Id]))],
            Treasures = [.. place.Treasures.Where(treasure => Here(treasure.At) && fog.Treasures.ContainsKey(treasure.Id))
                .Select(treasure => new TreasureView(treasure.At, treasure.Kind, fog.Treasures[treasure.Id]))],
            Regions = [.. from region in place.Regions
                          where region.Floor == floor
                          let squares = Squares.Of(region.Squares.Cells().Where(known.Contains))
                          where squares.Count > 0
                          select new RegionView(region.Kind, region.Name, squares)],
        };

        bool Here(Spot spot) => spot.Floor == floor;
        bool Knows(Spot spot) => Here(spot) && known.Contains(spot.At);
        StairView[] Ends(PlaceStair stair) => [new(stair.Lower, stair.Kind, Up: true), new(stair.Upper, stair.Kind, Up: false)];
    }

    /// <summary>The bare ground where it was seen, with doors and things as they were last seen; a door not known of is wall.</summary>
    private static ImmutableArray<string> Ground(Place place, Fog fog, int floor, CellSet known)
    {
        var ground = place.Floors[floor];
        var rows = ground.Rows.Select(row => row.ToCharArray()).ToArray();
        foreach (var thing in place.Things.Where(thing => thing.At.Floor == floor))
        {
            if (!fog.Things.TryGetValue(thing.Id, out var whole)) continue;
            rows[thing.At.Y][thing.At.X] = Terrains.SignOf(whole ? PlaceThing.Whole(thing.Kind) : Terrain.Difficult);
        }

        foreach (var door in place.Doors.Where(door => door.At.Floor == floor))
        {
            var terrain = !fog.Doors.TryGetValue(door.Id, out var look) ? Terrain.Wall
                : look != DoorLook.Closed ? Terrain.OpenDoor
                : door.Material == DoorMaterial.Portcullis ? Terrain.ThreeQuartersCover
                : Terrain.ClosedDoor;
            rows[door.At.Y][door.At.X] = Terrains.SignOf(terrain);
        }

        return ViewRows.Of(ground.Width, ground.Height, cell => known.Contains(cell) ? rows[cell.Y][cell.X] : ' ');
    }

    private static IEnumerable<NoteView> Notes(Place place, int floor, Func<PlaceNote, bool> shows) =>
        place.Notes.Where(note => note.At.Floor == floor && shows(note)).Select(note => new NoteView(note.At, note.Text));

    private static ImmutableArray<TokenView> Perceive(int floor, ImmutableArray<PlaceToken> tokens, Func<PlaceToken, Perceived> look) =>
    [
        .. from token in tokens
           where token.At.Floor == floor
           let how = look(token)
           where how > Perceived.Nothing
           select new TokenView(token.Key, token.Space, how),
    ];

    private static CellSet All(int width, int height)
    {
        var all = new CellSet(width, height);
        for (var index = 0; index < width * height; index++) all.Add(index);
        return all;
    }

    private static char SignOf(LightLevel level) => level switch
    {
        LightLevel.Darkness => '0',
        LightLevel.Dim => '1',
        LightLevel.Bright => '2',
    };
}
