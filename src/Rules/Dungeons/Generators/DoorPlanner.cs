using Guildhall.Core.Chance;
using Guildhall.Rules.Dungeons.Places;

namespace Guildhall.Rules.Dungeons.Generators;

/// <summary>
/// Hangs doors. Only ways without which a part of the place could not be come to are locked, and each key lies outside of whatever its
/// own lock and later locks shut off; so keys can be had in the order of the locks. Bars and swollen doors shut only ways around.
/// </summary>
internal sealed class DoorPlanner
{
    private const int SmallestGoal = 9;
    private static readonly string[] _keys =
        ["key-iron", "key-bronze", "key-bone", "key-silver", "key-rusty", "key-jet", "key-marble", "key-crystal"];

    private readonly DiceCup _dice;
    private readonly PlacePlan _plan;
    private readonly PlaceSketch _sketch;
    private readonly RoomGraph _graph;
    private readonly List<Cell>[] _squares;
    private readonly int _entrance;
    private readonly int _goal;
    private readonly int[] _distances;
    private readonly Dictionary<RoomEdge, PlaceDoor> _doors = [];
    private readonly List<(string Item, int Room)> _keyRooms = [];
    private readonly HashSet<int> _vaults = [];

    private DoorPlanner(DiceCup dice, PlacePlan plan, PlaceSketch sketch, List<Cell>[] squares)
    {
        (_dice, _plan, _sketch, _squares) = (dice, plan, sketch, squares);
        _graph = new RoomGraph(sketch);
        _entrance = sketch.Entrance is { } spot ? sketch[spot] : Southernmost();
        _distances = _graph.Distances(_entrance, _ => false);
        _goal = Farthest();
    }

    public static DoorPlan Plan(DiceCup dice, PlacePlan plan, PlaceSketch sketch, List<Cell>[] squares)
    {
        var planner = new DoorPlanner(dice, plan, sketch, squares);
        planner.Lock();
        planner.Hide();
        planner.Shut();
        var arches = planner.HangRest();
        return new DoorPlan(
            planner._entrance,
            planner._goal,
            [.. planner._graph.Edges.Where(planner._doors.ContainsKey).Select(edge => planner._doors[edge])],
            arches,
            planner._keyRooms,
            planner._vaults,
            planner._distances);
    }

    private int Southernmost() => Enumerable.Range(1, _graph.Count)
        .Where(room => !_sketch.Rooms[room - 1].IsPassage && _squares[room].Count >= SmallestGoal)
        .DefaultIfEmpty(1)
        .MaxBy(room => _squares[room].Max(cell => cell.Y));

    private int Farthest() => Enumerable.Range(1, _graph.Count)
        .Where(room => room != _entrance && !_sketch.Rooms[room - 1].IsPassage && _squares[room].Count >= SmallestGoal)
        .DefaultIfEmpty(_entrance)
        .MaxBy(room => (_sketch.Rooms[room - 1].Floor * 1_000) + (_distances[room] * 10) + Math.Min(9, _squares[room].Count / 10));

    /// <summary>Rooms that are shut off without a way; empty where there is a way around.</summary>
    private HashSet<int> Beyond(RoomEdge edge)
    {
        var reached = _graph.Distances(_entrance, other => other == edge);
        return [.. Enumerable.Range(1, _graph.Count).Where(room => reached[room] < 0)];
    }

    private void Lock()
    {
        var wanted = _plan.Size switch
        {
            PlaceSize.Small => 1,
            PlaceSize.Medium => 2,
            PlaceSize.Large => 3,
            PlaceSize.Huge => 4,
        };
        var bridges = _graph.Edges
            .Where(edge => edge.Doorway is not null)
            .Select(edge => (Edge: edge, Beyond: Beyond(edge)))
            .Where(bridge => bridge.Beyond.Count > 0 && bridge.Beyond.Count < _graph.Count - 1)
            .ToList();
        Joints.Shuffle(_dice, bridges);

        // The way to the goal before side rooms.
        var chosen = bridges.OrderBy(bridge => bridge.Beyond.Contains(_goal) ? bridge.Beyond.Count : 1_000).Take(wanted).ToList();
        Joints.Shuffle(_dice, chosen);
        for (var index = 0; index < chosen.Count; index++)
        {
            var rooms = Enumerable.Range(1, _graph.Count)
                .Where(room => room != _entrance && !_sketch.Rooms[room - 1].IsPassage && _squares[room].Count >= 4)
                .Where(room => chosen.Skip(index).All(lockedOff => !lockedOff.Beyond.Contains(room)))
                .Where(room => _keyRooms.TrueForAll(other => other.Room != room))
                .OrderByDescending(room => _distances[room])
                .ToList();
            if (rooms.Count == 0) continue;
            var item = _keys[_keyRooms.Count];
            _keyRooms.Add((item, _dice.Pick(rooms.Take((rooms.Count / 2) + 1).ToList())));
            var edge = chosen[index].Edge;
            var material = _dice.Pick((DoorMaterial[])[DoorMaterial.Reinforced, DoorMaterial.Iron, DoorMaterial.Portcullis]);
            _doors[edge] = New(edge, material) with { Fastening = DoorFastening.Locked, Key = item, PickDc = Difficulty(14), ForceDc = Difficulty(17) };
            if (!chosen[index].Beyond.Contains(_goal)) _vaults.UnionWith(chosen[index].Beyond);
        }
    }

    /// <summary>Hides rooms with one way in, and a way around here and there.</summary>
    private void Hide()
    {
        var wanted = 1 + (int)_plan.Size;
        var leaves = Enumerable.Range(1, _graph.Count)
            .Where(room => room != _entrance && room != _goal && !_vaults.Contains(room) && !_sketch.Rooms[room - 1].IsPassage)
            .Where(room => _graph.EdgesOf(room) is [{ Doorway: not null } only] && !_doors.ContainsKey(only))
            .Where(room => _keyRooms.TrueForAll(key => key.Room != room))
            .ToList();
        Joints.Shuffle(_dice, leaves);
        foreach (var room in leaves.Take(wanted))
        {
            var edge = _graph.EdgesOf(room)[0];
            _doors[edge] = New(edge, DoorMaterial.Stone) with { SearchDc = Difficulty(12) };
            _vaults.Add(room);
        }

        foreach (var edge in WaysAround().Take(wanted))
        {
            if (_dice.Roll(3) == 1 && Stays(edge)) _doors[edge] = New(edge, DoorMaterial.Stone) with { SearchDc = Difficulty(12) };
        }
    }

    /// <summary>Bars and jams some ways around, so long as everything can be come to without them.</summary>
    private void Shut()
    {
        var wanted = 2 + (2 * (int)_plan.Size);
        foreach (var edge in WaysAround().Take(wanted))
        {
            if (!Stays(edge)) continue;
            var inner = _distances[edge.One] >= _distances[edge.Other] ? edge.One : edge.Other;
            var (one, _, upright) = _sketch.Sides(edge.Doorway!.Value);
            var side = upright ? (inner == one ? Compass.North : Compass.South) : (inner == one ? Compass.West : Compass.East);
            _doors[edge] = _dice.Roll(2) == 1
                ? New(edge, DoorMaterial.Reinforced) with { Fastening = DoorFastening.Barred, BarSide = side, ForceDc = Difficulty(16) }
                : New(edge, DoorMaterial.Wood) with { Fastening = DoorFastening.Stuck, ForceDc = Difficulty(11) };
        }
    }

    private List<RoomEdge> WaysAround()
    {
        var ways = _graph.Edges.Where(edge => edge.Doorway is not null && edge.One != edge.Other && !_doors.ContainsKey(edge)).ToList();
        Joints.Shuffle(_dice, ways);
        return ways;
    }

    /// <summary>
    /// Whether everything can still be come to with one more way shut, beside all that are barred and jammed, and what matters without any
    /// secret door.
    /// </summary>
    private bool Stays(RoomEdge edge)
    {
        var reached = _graph.Distances(_entrance, other => other == edge || (_doors.TryGetValue(other, out var door) && IsShut(door)));
        var plainly = _graph.Distances(
            _entrance, other => other == edge || (_doors.TryGetValue(other, out var door) && (door.IsSecret || IsShut(door))));
        return Enumerable.Range(1, _graph.Count).All(room => reached[room] >= 0)
            && plainly[_goal] >= 0 && _keyRooms.TrueForAll(key => plainly[key.Room] >= 0);

        static bool IsShut(PlaceDoor door) => door.Fastening is DoorFastening.Barred or DoorFastening.Stuck;
    }

    private HashSet<Spot> HangRest()
    {
        var doorPercent = _plan.Kind switch
        {
            PlaceKind.Rooms => 70,
            PlaceKind.Caverns => 25,
            PlaceKind.Keep => 85,
            PlaceKind.Crypt => 60,
            PlaceKind.Tower => 85,
        };
        var arches = new HashSet<Spot>();
        foreach (var edge in _graph.Edges)
        {
            if (edge.Doorway is not { } doorway || _doors.ContainsKey(edge)) continue;
            if (_dice.Roll(100) > doorPercent)
            {
                arches.Add(doorway);
                continue;
            }

            _doors[edge] = New(edge, _dice.Roll(4) == 1 ? DoorMaterial.Reinforced : DoorMaterial.Wood) with { StandsOpen = _dice.Roll(100) <= 15 };
        }

        return arches;
    }

    private int Difficulty(int least) => least + (2 * _plan.Tier) + _dice.Below(3);

    private static PlaceDoor New(RoomEdge edge, DoorMaterial material) => new() { Id = 0, At = edge.Doorway!.Value, Material = material };
}
