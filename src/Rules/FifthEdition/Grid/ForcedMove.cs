using System.Collections.Immutable;
using Guildhall.Rules.Dungeons;

namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>Where somebody was moved to against their will; it provokes nothing and costs no movement.</summary>
/// <param name="Path">The spaces on the way, the start first.</param>
/// <param name="Stop">What ended it.</param>
public sealed record ForcedMove(ImmutableArray<Footprint> Path, ForcedStop Stop)
{
    /// <summary>Where it ended.</summary>
    public Footprint End => Path[^1];

    /// <summary>Straight away from a space: along the line between both middles, drawn on.</summary>
    /// <param name="feet">How far; the rest below a square is lost.</param>
    /// <param name="flies">Whether pits do not matter.</param>
    public static ForcedMove Push(
        BattleMap map, Footprint moved, Footprint source, int feet, IEnumerable<Occupant> others, bool flies = false) =>
        Along(map, moved, Heading.Between(GridPoint.MiddleOf(source), GridPoint.MiddleOf(moved)), feet, others, flies, _ => false);

    /// <summary>Straight towards a space, at most until it is adjacent.</summary>
    /// <param name="feet">How far; the rest below a square is lost.</param>
    /// <param name="flies">Whether pits do not matter.</param>
    public static ForcedMove Pull(
        BattleMap map, Footprint moved, Footprint source, int feet, IEnumerable<Occupant> others, bool flies = false) =>
        Along(map, moved, Heading.Between(GridPoint.MiddleOf(moved), GridPoint.MiddleOf(source)), feet, others, flies, source.Overlaps);

    /// <summary>In a direction that somebody chose.</summary>
    /// <param name="feet">How far; the rest below a square is lost.</param>
    /// <param name="flies">Whether pits do not matter.</param>
    public static ForcedMove Slide(
        BattleMap map, Footprint moved, Heading toward, int feet, IEnumerable<Occupant> others, bool flies = false) =>
        Along(map, moved, toward, feet, others, flies, _ => false);

    private static ForcedMove Along(
        BattleMap map,
        Footprint moved,
        Heading toward,
        int feet,
        IEnumerable<Occupant> others,
        bool flies,
        Func<Footprint, bool> isSource)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(feet);
        var spaces = others.Select(other => other.Space).ToList();
        var path = ImmutableArray.CreateBuilder<Footprint>();
        path.Add(moved);
        if (toward == default) return new ForcedMove(path.ToImmutable(), ForcedStop.Source);
        Heading.Require(toward);
        var longest = Math.Max(Math.Abs(toward.East), Math.Abs(toward.South));
        for (var step = 1; ; step++)
        {
            var (east, south) = (Share(toward.East, step, longest), Share(toward.South, step, longest));
            if (GridDistance.FeetOf(Math.Abs(east), Math.Abs(south), map.Diagonals) > feet)
            {
                return new ForcedMove(path.ToImmutable(), ForcedStop.Spent);
            }

            var from = path[^1];
            var to = moved.Moved((east, south));
            if (isSource(to)) return new ForcedMove(path.ToImmutable(), ForcedStop.Source);
            var turn = (to.At.X - from.At.X, to.At.Y - from.At.Y);
            if (to.Cells().Any(IsSolid) || from.CutsCorner(turn, IsSolid)) return new ForcedMove(path.ToImmutable(), ForcedStop.Wall);

            if (spaces.Exists(to.Overlaps)) return new ForcedMove(path.ToImmutable(), ForcedStop.Creature);
            path.Add(to);
            if (!flies && to.Cells().All(cell => map[cell] == Terrain.Pit)) return new ForcedMove(path.ToImmutable(), ForcedStop.Pit);
        }

        bool IsSolid(Cell cell) => map[cell].IsSolid();
    }

    /// <summary>part · step ÷ longest, rounded to the nearest, halves toward 0.</summary>
    private static int Share(int part, int step, int longest) =>
        Math.Sign(part) * FloorDivision.Up((2 * Math.Abs(part) * step) - longest, 2 * longest);
}
