using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.Dungeons.Places;

/// <summary>
/// Where one comes to from the entrance without force: open and closed doors, locks whose key was come by, bars from their side, stairs;
/// never diagonally, and never over a pit.
/// </summary>
internal sealed class PlaceWalk
{
    private readonly Place _place;
    private readonly bool _secrets;
    private readonly BattleMap[] _maps;
    private readonly Dictionary<Spot, PlaceDoor> _doors;
    private readonly Dictionary<Spot, Spot> _stairs = [];
    private readonly Dictionary<Spot, int> _steps = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    public PlaceWalk(Place place, bool secrets)
    {
        (_place, _secrets) = (place, secrets);
        _maps = [.. Enumerable.Range(0, place.Floors.Length).Select(floor => PlaceMap.Of(place, PlaceState.Untouched, floor))];
        _doors = place.Doors.ToDictionary(door => door.At);
        foreach (var stair in place.Stairs)
        {
            _stairs[stair.Lower] = stair.Upper;
            _stairs[stair.Upper] = stair.Lower;
        }

        var items = place.Treasures.Where(treasure => treasure.Items.Length > 0 && treasure.SearchDc == 0).ToLookup(treasure => treasure.At);
        int before;
        do
        {
            before = _keys.Count;
            Walk();
            foreach (var spot in _steps.Keys)
            {
                foreach (var treasure in items[spot]) _keys.UnionWith(treasure.Items);
            }
        }
        while (_keys.Count > before);
    }

    public bool Reaches(Spot spot) => _steps.ContainsKey(spot);

    /// <summary>Steps to the nearest square of a region; −1 where there is no way.</summary>
    public int Steps(Region region) => region.Squares.Cells()
        .Select(cell => _steps.GetValueOrDefault(new Spot(region.Floor, cell), -1)).Where(steps => steps >= 0).DefaultIfEmpty(-1).Min();

    private void Walk()
    {
        _steps.Clear();
        _steps[_place.Entrance] = 0;
        var queue = new Queue<Spot>([_place.Entrance]);
        while (queue.TryDequeue(out var spot))
        {
            foreach (var side in CompassSides.All) Go(spot, new Spot(spot.Floor, spot.At.Step(side)), side);
            if (_stairs.TryGetValue(spot, out var other)) Go(spot, other, null);
        }

        void Go(Spot from, Spot to, Compass? side)
        {
            if (_steps.ContainsKey(to)) return;
            if (_doors.TryGetValue(to, out var door) ? !Opens(door, side) : IsShut(to)) return;
            _steps[to] = _steps[from] + 1;
            queue.Enqueue(to);
        }
    }

    private bool IsShut(Spot spot) => _maps[spot.Floor][spot.At] is var terrain && (terrain.IsSolid() || terrain == Terrain.Pit);

    private bool Opens(PlaceDoor door, Compass? side)
    {
        if (door.IsSecret && !_secrets) return false;
        return door.StandsOpen || door.Fastening switch
        {
            DoorFastening.None => true,
            DoorFastening.Stuck => false,
            DoorFastening.Locked => door.Key is { } key && _keys.Contains(key),
            DoorFastening.Barred => side is { } towards && door.BarSide == towards.Opposite(),
        };
    }
}
