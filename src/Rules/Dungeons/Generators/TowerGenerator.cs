using Guildhall.Core.Chance;
using Guildhall.Rules.Dungeons.Places;

namespace Guildhall.Rules.Dungeons.Generators;

/// <summary>Round floors of the same radius, each parted by straight walls into two to four chambers, joined by stairs; the roof is one open ring.</summary>
internal static class TowerGenerator
{
    private const int LoopPercent = 35;

    public static PlaceSketch Sketch(DiceCup dice, PlaceLimits limits)
    {
        var sketch = new PlaceSketch(limits) { OpenTop = limits.Floors > 3 };
        for (var floor = 0; floor < limits.Floors; floor++)
        {
            var isTop = floor == limits.Floors - 1;
            Part(dice, sketch, floor, isTop ? 1 : Math.Max(2, 2 + dice.Below(Math.Max(1, (limits.Rooms / limits.Floors) - 1))));
            Joints.Join(dice, sketch, floor, LoopPercent);
        }

        sketch.Entrance = Gate(sketch);
        var taken = new HashSet<Cell> { sketch.Entrance.Value.At };
        for (var floor = 0; floor + 1 < limits.Floors; floor++)
        {
            var both = sketch.Floors[floor].Inside()
                .Where(cell => IsClear(sketch, floor, cell) && IsClear(sketch, floor + 1, cell) && !taken.Contains(cell))
                .ToList();

            // Away from where one came up, so that every floor is crossed.
            var last = sketch.Stairs.Count == 0 ? sketch.Entrance.Value.At : sketch.Stairs[^1].Upper.At;
            var far = both.OrderByDescending(cell => Math.Abs(cell.X - last.X) + Math.Abs(cell.Y - last.Y)).Take(Math.Max(1, both.Count / 4)).ToList();
            var at = dice.Pick(far);
            taken.Add(at);
            sketch.Stairs.Add((new Spot(floor, at), new Spot(floor + 1, at)));
        }

        return sketch;
    }

    private static void Part(DiceCup dice, PlaceSketch sketch, int floor, int chambers)
    {
        var grid = sketch.Floors[floor];
        var middle = grid.Width / 2;
        var radius = middle - 1;
        var (wallX, wallY) = (middle - 1 + dice.Below(3), middle - 1 + dice.Below(3));
        var splitsNorth = chambers >= 3;
        var splitsSouth = chambers >= 4;
        var turned = dice.Below(2) == 1;
        var rooms = new SortedDictionary<(bool South, bool East), int>();
        foreach (var cell in grid.Inside())
        {
            var (x, y) = (cell.X - middle, cell.Y - middle);
            if ((x * x) + (y * y) > (radius * radius) + (radius / 2)) continue;
            if (chambers > 1 && IsWall(cell)) continue;
            var side = SideOf(cell);
            if (!rooms.TryGetValue(side, out var room)) rooms[side] = room = sketch.Add(new SketchRoom(floor));
            grid[cell] = room;
        }

        // Along the first wall, then along the second one on one side or both.
        bool IsWall(Cell cell)
        {
            var (along, across) = turned ? (cell.Y - wallY, cell.X - wallX) : (cell.X - wallX, cell.Y - wallY);
            return across == 0 || (along == 0 && ((across < 0 && splitsNorth) || (across > 0 && splitsSouth)));
        }

        (bool South, bool East) SideOf(Cell cell)
        {
            if (chambers == 1) return (false, false);
            var (along, across) = turned ? (cell.Y - wallY, cell.X - wallX) : (cell.X - wallX, cell.Y - wallY);
            var south = across > 0;
            return (south, (south ? splitsSouth : splitsNorth) && along > 0);
        }
    }

    private static Spot Gate(PlaceSketch sketch)
    {
        var floor = sketch.Floors[0];
        var row = Enumerable.Range(0, floor.Height).Last(y => Enumerable.Range(0, floor.Width).Any(x => floor[new Cell(x, y)] > 0));
        var columns = Enumerable.Range(0, floor.Width).Where(x => floor[new Cell(x, row)] > 0).ToList();
        return new Spot(0, columns[columns.Count / 2], row);
    }

    private static bool IsClear(PlaceSketch sketch, int floor, Cell cell) =>
        sketch.Floors[floor][cell] > 0
        && !CompassSides.All.Any(side => sketch.Floors[floor][cell.Step(side)] == SketchFloor.Doorway);
}
