using Guildhall.Core.Chance;

namespace Guildhall.Rules.Dungeons.Generators;

/// <summary>Tombs scattered on a lattice; a maze fills all the rest, most of its dead ends are filled in again and some broken through.</summary>
internal static class CryptGenerator
{
    private const int WidestRoom = 4;
    private const int TallestRoom = 3;
    private const int StraightPercent = 40;
    private const int FillPercent = 70;
    private const int BreakPercent = 30;
    private const int LoopPercent = 35;

    public static PlaceSketch Sketch(DiceCup dice, PlaceLimits limits)
    {
        var sketch = new PlaceSketch(limits);
        var floor = sketch.Floors[0];
        var lattice = new Lattice(limits.Width, limits.Height);
        foreach (var bounds in lattice.Scatter(dice, limits.Rooms, WidestRoom, TallestRoom))
        {
            Lattice.Carve(floor, bounds, sketch.Add(new SketchRoom(0)));
        }

        var maze = sketch.Add(new SketchRoom(0, IsPassage: true, "maze"));
        Wind(dice, floor, lattice, maze);
        Thin(dice, floor, lattice, maze);
        Joints.Join(dice, sketch, 0, LoopPercent);
        return sketch;
    }

    /// <summary>A perfect maze over all free nodes, dug by one who turns at will and goes back where there is no way on.</summary>
    private static void Wind(DiceCup dice, SketchFloor floor, Lattice lattice, int maze)
    {
        var start = Nodes(lattice).First(node => floor[Lattice.Square(node)] == SketchFloor.Rock);
        floor[Lattice.Square(start)] = maze;
        var way = new Stack<(Cell Node, Compass Came)>();
        way.Push((start, Compass.East));
        while (way.TryPeek(out var at))
        {
            var open = CompassSides.All
                .Where(side => lattice.Contains(at.Node.Step(side)) && floor[Lattice.Square(at.Node.Step(side))] == SketchFloor.Rock)
                .ToList();
            if (open.Count == 0)
            {
                way.Pop();
                continue;
            }

            var side = open.Contains(at.Came) && dice.Roll(100) <= StraightPercent ? at.Came : dice.Pick(open);
            floor[Lattice.Between(at.Node, side)] = maze;
            floor[Lattice.Square(at.Node.Step(side))] = maze;
            way.Push((at.Node.Step(side), side));
        }
    }

    private static void Thin(DiceCup dice, SketchFloor floor, Lattice lattice, int maze)
    {
        foreach (var end in Nodes(lattice).ToList())
        {
            if (Ways(floor, end, maze).Count != 1) continue;
            if (dice.Roll(100) <= BreakPercent && Across(floor, lattice, end, maze) is { Count: > 0 } walls)
            {
                floor[Lattice.Between(end, dice.Pick(walls))] = maze;
                continue;
            }

            if (dice.Roll(100) > FillPercent) continue;
            var node = end;
            while (Ways(floor, node, maze) is [var only] && !IsBesideRoom(floor, node, maze))
            {
                floor[Lattice.Square(node)] = SketchFloor.Rock;
                floor[Lattice.Between(node, only)] = SketchFloor.Rock;
                node = node.Step(only);
            }
        }
    }

    private static IEnumerable<Cell> Nodes(Lattice lattice) =>
        from y in Enumerable.Range(0, lattice.Height) from x in Enumerable.Range(0, lattice.Width) select new Cell(x, y);

    private static List<Compass> Ways(SketchFloor floor, Cell node, int maze) => floor[Lattice.Square(node)] != maze ? []
        : [.. CompassSides.All.Where(side => floor[Lattice.Between(node, side)] == maze)];

    /// <summary>Squares beside a tomb stay, or it might have no wall left to break a doorway through.</summary>
    private static bool IsBesideRoom(SketchFloor floor, Cell node, int maze) =>
        CompassSides.All.Any(side => floor[Lattice.Between(node, side).Step(side)] is var owner && owner > 0 && owner != maze);

    /// <summary>Walls with more maze behind them.</summary>
    private static List<Compass> Across(SketchFloor floor, Lattice lattice, Cell node, int maze) =>
    [
        .. CompassSides.All.Where(side => lattice.Contains(node.Step(side))
            && floor[Lattice.Between(node, side)] == SketchFloor.Rock && floor[Lattice.Square(node.Step(side))] == maze),
    ];
}
