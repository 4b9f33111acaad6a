using Guildhall.Core.Chance;
using Guildhall.Rules.Dungeons.Places;

namespace Guildhall.Rules.Dungeons.Generators;

/// <summary>
/// Rectangular rooms scattered on a lattice, joined by the shortest tree over their middles and some more ways; corridors run around
/// rooms, share their way where they meet and turn as seldom as they can.
/// </summary>
internal sealed class RoomsGenerator
{
    private const int WidestRoom = 5;
    private const int TallestRoom = 4;
    private const int ExtraPercent = 25;
    private const int TurnCost = 2;
    private const int DoorwayCost = 4;

    private readonly PlaceSketch _sketch;
    private readonly SketchFloor _floor;
    private readonly Lattice _lattice;
    private readonly List<RoomBounds> _rooms;
    private readonly int[] _roomAt;
    private readonly HashSet<Cell> _corridors = [];

    private RoomsGenerator(DiceCup dice, PlaceLimits limits)
    {
        _sketch = new PlaceSketch(limits);
        _floor = _sketch.Floors[0];
        _lattice = new Lattice(limits.Width, limits.Height);
        _rooms = _lattice.Scatter(dice, limits.Rooms, WidestRoom, TallestRoom);
        _roomAt = new int[_lattice.Width * _lattice.Height];
        foreach (var bounds in _rooms)
        {
            var room = _sketch.Add(new SketchRoom(0));
            Lattice.Carve(_floor, bounds, room);
            foreach (var node in bounds.Cells()) _roomAt[IndexOf(node)] = room;
        }
    }

    public static PlaceSketch Sketch(DiceCup dice, PlaceLimits limits)
    {
        var generator = new RoomsGenerator(dice, limits);
        foreach (var (one, other) in generator.Edges(dice))
        {
            if (!generator.Dig(one, other, spaced: true)) generator.Dig(one, other, spaced: false);
        }

        generator.NameCorridors();
        return generator._sketch;
    }

    /// <summary>The shortest tree over the rooms' middles, and some of the other ways between near neighbors.</summary>
    private List<(int One, int Other)> Edges(DiceCup dice)
    {
        var pairs = new List<(int Distance, int One, int Other)>();
        for (var one = 1; one <= _rooms.Count; one++)
        {
            for (var other = one + 1; other <= _rooms.Count; other++)
            {
                var (from, to) = (_rooms[one - 1].Center, _rooms[other - 1].Center);
                pairs.Add((Math.Abs(from.X - to.X) + Math.Abs(from.Y - to.Y), one, other));
            }
        }

        pairs.Sort();
        var leaders = Enumerable.Range(0, _rooms.Count + 1).ToArray();
        var edges = new List<(int One, int Other)>();
        var degrees = new int[_rooms.Count + 1];
        foreach (var (_, one, other) in pairs)
        {
            var joins = Joints.Lead(leaders, one) != Joints.Lead(leaders, other);
            if (!joins && (degrees[one] > 2 || degrees[other] > 2 || dice.Roll(100) > ExtraPercent)) continue;
            leaders[Joints.Lead(leaders, one)] = Joints.Lead(leaders, other);
            edges.Add((one, other));
            degrees[one]++;
            degrees[other]++;
        }

        return edges;
    }

    /// <summary>Digs the cheapest way: steps, turns and new doorways cost.</summary>
    /// <returns>False where there is none.</returns>
    private bool Dig(int from, int to, bool spaced)
    {
        var queue = new PriorityQueue<(int Node, int Side), (int Cost, int Order)>();
        var costs = new int[_roomAt.Length * 4];
        var parents = new int[_roomAt.Length * 4];
        Array.Fill(costs, int.MaxValue);
        var order = 0;
        foreach (var node in _rooms[from - 1].Cells())
        {
            foreach (var side in CompassSides.All) Offer(-1, node, side, 0);
        }

        while (queue.TryDequeue(out var state, out var cost))
        {
            var index = (state.Node * 4) + state.Side;
            if (costs[index] != cost.Cost) continue;
            var node = new Cell(state.Node % _lattice.Width, state.Node / _lattice.Width);
            if (_roomAt[state.Node] == to)
            {
                Carve(index, parents);
                return true;
            }

            foreach (var side in CompassSides.All)
            {
                // Out of a room one steps straight ahead.
                if (_roomAt[state.Node] == from && (int)side != state.Side) continue;
                Offer(index, node, side, cost.Cost);
            }
        }

        return false;

        void Offer(int parent, Cell node, Compass side, int cost)
        {
            var next = node.Step(side);
            if (!_lattice.Contains(next)) return;
            var room = _roomAt[IndexOf(next)];
            if (room == from || (room != 0 && room != to)) return;
            var between = Lattice.Between(node, side);
            var opens = (room != 0 || _roomAt[IndexOf(node)] != 0) && _floor[between] == SketchFloor.Rock;
            if (opens && spaced && CrowdsDoorway(between)) return;
            var total = cost + 1 + (parent >= 0 && parent % 4 != (int)side ? TurnCost : 0) + (opens ? DoorwayCost : 0);
            var index = (IndexOf(next) * 4) + (int)side;
            if (total >= costs[index]) return;
            costs[index] = total;
            parents[index] = parent;
            queue.Enqueue((IndexOf(next), (int)side), (total, order++));
        }
    }

    /// <summary>Doorways side by side would look like one wide hole.</summary>
    private bool CrowdsDoorway(Cell between)
    {
        for (var away = -2; away <= 2; away += 2)
        {
            if (away != 0 && (IsDoorway(between with { X = between.X + away }) || IsDoorway(between with { Y = between.Y + away }))) return true;
        }

        return false;

        bool IsDoorway(Cell cell) => _floor[cell] == SketchFloor.Doorway;
    }

    private void Carve(int last, int[] parents)
    {
        for (var index = last; index >= 0; index = parents[index])
        {
            var node = new Cell(index / 4 % _lattice.Width, index / 4 / _lattice.Width);
            var side = (Compass)(index % 4);
            var behind = node.Step(side.Opposite());
            var between = Lattice.Between(node, side.Opposite());
            if (_roomAt[IndexOf(node)] == 0) _corridors.Add(Lattice.Square(node));
            if (_roomAt[IndexOf(node)] == 0 && _roomAt[IndexOf(behind)] == 0) _corridors.Add(between);
            else if (_floor[between] == SketchFloor.Rock) _sketch.Open(new Spot(0, between));
        }
    }

    /// <summary>Corridors that hang together are one passage.</summary>
    private void NameCorridors()
    {
        foreach (var start in _corridors.OrderBy(cell => cell.Y).ThenBy(cell => cell.X))
        {
            if (_floor[start] != SketchFloor.Rock) continue;
            var passage = _sketch.Add(new SketchRoom(0, IsPassage: true, RegionKinds.Corridor));
            _floor[start] = passage;
            var queue = new Queue<Cell>([start]);
            while (queue.TryDequeue(out var cell))
            {
                foreach (var next in CompassSides.All.Select(cell.Step).Where(next => _corridors.Contains(next) && _floor[next] == SketchFloor.Rock))
                {
                    _floor[next] = passage;
                    queue.Enqueue(next);
                }
            }
        }
    }

    private int IndexOf(Cell node) => (node.Y * _lattice.Width) + node.X;
}
