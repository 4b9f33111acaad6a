namespace Guildhall.Rules.Dungeons.Generators;

/// <summary>Which rooms of a sketch are joined.</summary>
internal sealed class RoomGraph
{
    private readonly List<RoomEdge>[] _edgesOf;

    public RoomGraph(PlaceSketch sketch)
    {
        Count = sketch.Rooms.Count;
        foreach (var doorway in sketch.Doorways)
        {
            var (one, other, _) = sketch.Sides(doorway);
            Edges.Add(new RoomEdge(one, other, doorway));
        }

        foreach (var (lower, upper) in sketch.Stairs) Edges.Add(new RoomEdge(sketch[lower], sketch[upper], null));
        var touching = new SortedSet<(int, int)>();
        foreach (var floor in sketch.Floors)
        {
            foreach (var cell in floor.Inside().Where(cell => floor[cell] > 0))
            {
                foreach (var next in (ReadOnlySpan<Cell>)[cell.Step(Compass.East), cell.Step(Compass.South)])
                {
                    if (floor[next] > 0 && floor[next] != floor[cell]) touching.Add((Math.Min(floor[cell], floor[next]), Math.Max(floor[cell], floor[next])));
                }
            }
        }

        Edges.AddRange(touching.Select(pair => new RoomEdge(pair.Item1, pair.Item2, null)));
        _edgesOf = [.. Enumerable.Range(0, Count + 1).Select(room => Edges.Where(edge => edge.One == room || edge.Other == room).ToList())];
    }

    public int Count { get; }

    public List<RoomEdge> Edges { get; } = [];

    public List<RoomEdge> EdgesOf(int room) => _edgesOf[room];

    /// <summary>Steps from a room by room, not by the ways that are shut; −1 where there is no way.</summary>
    public int[] Distances(int from, Func<RoomEdge, bool> isShut)
    {
        var distances = new int[Count + 1];
        Array.Fill(distances, -1);
        distances[from] = 0;
        var queue = new Queue<int>([from]);
        while (queue.TryDequeue(out var room))
        {
            foreach (var edge in _edgesOf[room])
            {
                var next = edge.One == room ? edge.Other : edge.One;
                if (distances[next] >= 0 || isShut(edge)) continue;
                distances[next] = distances[room] + 1;
                queue.Enqueue(next);
            }
        }

        return distances;
    }
}
