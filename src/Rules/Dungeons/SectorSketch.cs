using System.Collections.Immutable;

namespace Guildhall.Rules.Dungeons;

/// <summary>
/// The idea of a dungeon: rooms on a coarse grid of sectors and which of them are joined. Joined rooms share a row or a
/// column with nothing between them, so corridors never cross and each side of a room has one door at most.
/// </summary>
internal sealed record SectorSketch(ImmutableArray<Cell> Sectors, ImmutableArray<SectorEdge> Edges)
{
    /// <summary>Passages from one room to every other by the shortest way; −1 where there is no way.</summary>
    public int[] Distances(int from, Predicate<SectorEdge> passable)
    {
        var distances = new int[Sectors.Length];
        Array.Fill(distances, -1);
        distances[from] = 0;
        var queue = new Queue<int>([from]);
        while (queue.TryDequeue(out var room))
        {
            foreach (var edge in Edges)
            {
                if (edge.Touches(room) && distances[edge.Other(room)] < 0 && passable(edge))
                {
                    distances[edge.Other(room)] = distances[room] + 1;
                    queue.Enqueue(edge.Other(room));
                }
            }
        }

        return distances;
    }

    public int[] Distances(int from) => Distances(from, static _ => true);

    public int Degree(int room) => Edges.Count(edge => edge.Touches(room));
}
