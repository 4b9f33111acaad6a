using System.Collections.Immutable;
using Guildhall.Rules.Dungeons.Explorations;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.Dungeons.Places;

/// <summary>A floor as it is now, as a battle map. A secret door that is shut is plain wall on it, so that the map betrays nothing.</summary>
public static class PlaceMap
{
    /// <summary>The floor as a map.</summary>
    /// <param name="floor">Index of the floor.</param>
    /// <param name="carried">Lights that creatures carry on this floor.</param>
    /// <param name="knownTraps">Traps to walk around: their plates become hazards. Only what everybody who gets the map knows.</param>
    public static BattleMap Of(
        Place place,
        PlaceState state,
        int floor,
        DiagonalRule diagonals = DiagonalRule.Five,
        ImmutableArray<LightSource> carried = default,
        ImmutableSortedSet<int>? knownTraps = null)
    {
        var ground = place.Floors[floor];
        var squares = new Terrain[ground.Width * ground.Height];
        for (var y = 0; y < ground.Height; y++)
        {
            for (var x = 0; x < ground.Width; x++)
            {
                squares[(y * ground.Width) + x] = Terrains.Of(ground.Rows[y][x]);
            }
        }

        foreach (var thing in place.Things.Where(thing => thing.At.Floor == floor))
        {
            squares[Index(thing.At.At)] = state.IsBroken(thing) ? Terrain.Difficult : PlaceThing.Whole(thing.Kind);
        }

        foreach (var trap in place.Traps.Where(trap => trap.At.Floor == floor && trap.Trigger == TrapTrigger.Enter && state.IsArmed(trap)))
        {
            if (knownTraps is null || !knownTraps.Contains(trap.Id)) continue;
            foreach (var plate in trap.Plates.Cells().Append(trap.At.At).Where(plate => squares[Index(plate)] <= Terrain.Difficult))
            {
                squares[Index(plate)] = Terrain.Hazard;
            }
        }

        foreach (var door in place.Doors.Where(door => door.At.Floor == floor))
        {
            squares[Index(door.At.At)] = state.Door(door).IsOpen ? Terrain.OpenDoor : door.Closed;
        }

        var lights = place.Lights
            .Where(light => light.At.Floor == floor && state.IsLit(light))
            .Select(light => LightTable.Of(light.Kind, light.At.At))
            .Concat(carried.IsDefault ? [] : carried)
            .Take(BattleMap.MostSources);
        var map = new BattleMap(ground.Width, [.. squares])
            .With(ground.OpenSky ? Sky.Light(state) : ground.Ambient)
            .With(diagonals)
            .WithLights([.. lights]);
        var hazes = ground.OpenSky ? Sky.Hazes(state, map, ground.Hazes) : ground.Hazes;
        return hazes.IsEmpty ? map : map.WithHazes(hazes);

        int Index(Cell cell) => (cell.Y * ground.Width) + cell.X;
    }
}
