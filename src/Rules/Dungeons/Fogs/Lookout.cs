using System.Collections.Immutable;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.Dungeons.Fogs;

/// <summary>What a player's heroes on one floor see at one moment.</summary>
public sealed class Lookout
{
    private readonly Place _place;
    private readonly PlaceState _state;
    private readonly int _floor;
    private readonly ImmutableArray<Viewer> _viewers;
    private readonly HashSet<Cell> _walls = [];

    /// <summary>Looks.</summary>
    /// <param name="map">The floor as it is now (<see cref="PlaceMap"/>), with the lights that are carried there.</param>
    /// <param name="viewers">The player's heroes on this floor.</param>
    public Lookout(Place place, PlaceState state, int floor, BattleMap map, ImmutableArray<Viewer> viewers)
    {
        (_place, _state, _floor, Map, _viewers) = (place, state, floor, map, viewers);
        Sight = new Sight(map);
        InSight = new CellSet(map.Width, map.Height);
        foreach (var cell in viewers.SelectMany(viewer => Sight.Seen(viewer).Cells()).Where(cell => !map[cell].IsOpaque())) InSight.Add(cell);

        // Light on the far side of a wall must not give it away: whatever its own light, a wall is seen where something before it is.
        var walls = viewers.SelectMany(viewer => FieldOfView.From(map, viewer.Space).Cells()).Where(cell => map[cell].IsOpaque());
        foreach (var wall in walls.Distinct().Where(wall => Before(wall).Any()).ToList()) _walls.Add(wall);
        foreach (var wall in _walls) InSight.Add(wall);
    }

    /// <summary>The floor as it is now.</summary>
    public BattleMap Map { get; }

    /// <summary>The map's light and what hinders sight.</summary>
    public Sight Sight { get; }

    /// <summary>Squares in sight now.</summary>
    public CellSet InSight { get; }

    /// <summary>How well the best of the viewers perceives somebody.</summary>
    public Perceived Look(PlaceToken token)
    {
        var best = Perceived.Nothing;
        foreach (var viewer in _viewers)
        {
            if (viewer.Space == token.Space) return Perceived.Clearly;
            var seen = Sight.Look(viewer, token.Space, token.IsInvisible || token.IsHidden, token.OnGround && !token.IsHidden);
            if (seen > best) best = seen;
        }

        return best;
    }

    /// <summary>How light a square in sight looks; a wall as light as what lies before it.</summary>
    public LightLevel LightAt(Cell cell) => _walls.Contains(cell) ? Before(cell).Max(Sight.LightAt) : Sight.LightAt(cell);

    /// <summary>How well a square in sight is seen; a wall as well as what lies before it.</summary>
    public Perceived Look(Cell cell)
    {
        if (_walls.Contains(cell)) return Before(cell).Max(Look);
        var best = Perceived.Dimly;
        foreach (var viewer in _viewers)
        {
            var seen = Sight.Look(viewer, new Footprint(cell));
            if (seen > best) best = seen;
        }

        return best;
    }

    /// <summary>What is known afterwards: at least what was known before.</summary>
    public Fog Remember(Fog fog)
    {
        var seen = fog.Seen(_place, _floor);
        foreach (var cell in InSight.Cells()) seen.Add(cell);
        var floors = fog.Floors.ToBuilder();
        while (floors.Count <= _floor) floors.Add("");
        floors[_floor] = SeenText.Write(seen);
        return fog with
        {
            Floors = floors.ToImmutable(),
            Doors = fog.Doors.SetItems(
                from door in _place.Doors
                where Sees(door.At)
                let look = LookOf(_state.Door(door))
                where !door.IsSecret || look != DoorLook.Closed || fog.Doors.ContainsKey(door.Id)
                select KeyValuePair.Create(door.Id, look)),
            Things = fog.Things.SetItems(
                _place.Things.Where(thing => Sees(thing.At)).Select(thing => KeyValuePair.Create(thing.Id, !_state.IsBroken(thing)))),
            Lights = fog.Lights.SetItems(
                _place.Lights.Where(light => Sees(light.At)).Select(light => KeyValuePair.Create(light.Id, _state.IsLit(light)))),
            Treasures = fog.Treasures.SetItems(
                from treasure in _place.Treasures
                where Sees(treasure.At) && (treasure.SearchDc == 0 || fog.Treasures.ContainsKey(treasure.Id))
                select KeyValuePair.Create(treasure.Id, !_state.Taken.Contains(treasure.Id))),
            Traps = fog.Traps.SetItems(
                from trap in _place.Traps
                where fog.Traps.ContainsKey(trap.Id) && Sees(trap.At)
                select KeyValuePair.Create(trap.Id, _state.IsArmed(trap))),
        };
    }

    internal static DoorLook LookOf(DoorNow door) => door.IsBroken ? DoorLook.Broken : door.IsOpen ? DoorLook.Open : DoorLook.Closed;

    /// <summary>Open squares in sight that touch a wall.</summary>
    private IEnumerable<Cell> Before(Cell wall)
    {
        foreach (var cell in new Footprint(new Cell(wall.X - 1, wall.Y - 1), 3).Cells())
        {
            if (InSight.Contains(cell) && !_walls.Contains(cell)) yield return cell;
        }
    }

    private bool Sees(Spot spot) => spot.Floor == _floor && InSight.Contains(spot.At);
}
