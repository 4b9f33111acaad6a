using Guildhall.Rules.Dungeons.Generators;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.Dungeons.Drawn;

/// <summary>What a region's sign fills.</summary>
internal static class RegionFill
{
    /// <summary>Everything from a square up to walls and doors that no region has; null where that is nothing.</summary>
    public static Squares? From(Spot at, PlaceDraft draft)
    {
        var ground = draft.Floors[at.Floor];
        var shut = draft.Doors.Where(door => door.At.Floor == at.Floor).Select(door => door.At.At).ToHashSet();
        shut.UnionWith(draft.Regions.Where(region => region.Floor == at.Floor).SelectMany(region => region.Squares.Cells()));
        if (!IsOpen(at.At)) return null;
        var seen = new HashSet<Cell> { at.At };
        var queue = new Queue<Cell>(seen);
        while (queue.TryDequeue(out var cell))
        {
            foreach (var next in CompassSides.All.Select(cell.Step).Where(next => IsOpen(next) && seen.Add(next))) queue.Enqueue(next);
        }

        return Squares.Of(seen);

        bool IsOpen(Cell cell) => ground[cell] != Terrain.Wall && !shut.Contains(cell);
    }
}
