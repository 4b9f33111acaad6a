using System.Collections.Immutable;
using Guildhall.Core.Chance;

namespace Guildhall.Rules.Dungeons;

/// <summary>Sketches until entrance and goal lie far enough apart, and numbers the rooms outward from the entrance.</summary>
internal static class SketchPlanner
{
    private const int MostDoorsOfGoal = 2;

    /// <summary>A sketch whose first room is the entrance, and the goal's number.</summary>
    public static (SectorSketch Sketch, int Goal) Plan(DiceCup dice, DungeonSize size)
    {
        var (columns, rows, least, most, far) = size switch
        {
            DungeonSize.Small => (4, 4, 7, 9, 4),
            DungeonSize.Medium => (5, 5, 13, 15, 6),
            DungeonSize.Large => (7, 6, 20, 24, 8),
        };
        while (true)
        {
            var rooms = least + dice.Below(most - least + 1);
            if (SectorGrower.TryGrow(dice, columns, rows, rooms) is { } sketch && TryChooseEnds(dice, sketch, far) is { } ends)
            {
                return Renumber(sketch, ends.Entrance, ends.Goal);
            }
        }
    }

    private static (int Entrance, int Goal)? TryChooseEnds(DiceCup dice, SectorSketch sketch, int far)
    {
        var pairs = new List<(int Entrance, int Goal)>();
        for (var entrance = 0; entrance < sketch.Sectors.Length; entrance++)
        {
            var distances = sketch.Distances(entrance);
            for (var goal = 0; goal < distances.Length; goal++)
            {
                if (distances[goal] >= far && sketch.Degree(goal) <= MostDoorsOfGoal)
                {
                    pairs.Add((entrance, goal));
                }
            }
        }

        return pairs.Count == 0 ? null : dice.Pick(pairs);
    }

    private static (SectorSketch Sketch, int Goal) Renumber(SectorSketch sketch, int entrance, int goal)
    {
        var distances = sketch.Distances(entrance);
        var order = Enumerable.Range(0, sketch.Sectors.Length).OrderBy(room => distances[room]).ThenBy(room => room).ToImmutableArray();
        var numbers = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            numbers[order[i]] = i;
        }

        var edges = sketch.Edges
            .Select(edge => new SectorEdge(numbers[edge.From], edge.Side, numbers[edge.To]))
            .Select(edge => edge.From < edge.To ? edge : new SectorEdge(edge.To, edge.Side.Opposite(), edge.From))
            .OrderBy(edge => edge.From).ThenBy(edge => edge.To);
        return (new SectorSketch([.. order.Select(room => sketch.Sectors[room])], [.. edges]), numbers[goal]);
    }
}
