using Guildhall.Core.Chance;
using Guildhall.Rules.Dungeons.Places;

namespace Guildhall.Rules.Dungeons.Generators;

/// <summary>Breaks doorways through walls that are one square thick, until all rooms of a floor hang together, and a few more for loops.</summary>
internal static class Joints
{
    private const int Apart = 4;

    /// <summary>Joins the rooms of a floor.</summary>
    /// <param name="loopPercent">Chance of a doorway between neighbors that hang together already, and of a second one far from the first.</param>
    public static void Join(DiceCup dice, PlaceSketch sketch, int floor, int loopPercent)
    {
        var walls = Walls(sketch.Floors[floor]);
        var pairs = walls.Keys.ToList();
        Shuffle(dice, pairs);

        // Passages first, so that rooms open into them rather than into each other.
        pairs = [.. pairs.OrderBy(pair => Passages(sketch, pair) > 0 ? 0 : 1)];
        var leaders = Enumerable.Range(0, sketch.Rooms.Count + 1).ToArray();
        var spare = new List<(int, int)>();
        foreach (var pair in pairs)
        {
            if (Lead(leaders, pair.One) == Lead(leaders, pair.Other))
            {
                spare.Add(pair);
                continue;
            }

            leaders[Lead(leaders, pair.One)] = Lead(leaders, pair.Other);
            Break(dice, sketch, floor, walls[pair]);
        }

        foreach (var pair in spare)
        {
            if (dice.Roll(100) <= loopPercent) Break(dice, sketch, floor, walls[pair]);
        }

        foreach (var pair in pairs.Where(pair => Passages(sketch, pair) > 0))
        {
            var far = walls[pair].Where(cell => sketch.Floors[floor][cell] == SketchFloor.Rock && walls[pair].TrueForAll(
                other => sketch.Floors[floor][other] == SketchFloor.Rock || Math.Abs(other.X - cell.X) + Math.Abs(other.Y - cell.Y) > Apart)).ToList();
            if (far.Count > 0 && dice.Roll(100) <= loopPercent) Break(dice, sketch, floor, far);
        }
    }

    /// <summary>Puts a list into a random order.</summary>
    public static void Shuffle<T>(DiceCup dice, List<T> list)
    {
        for (var index = list.Count - 1; index > 0; index--)
        {
            var other = dice.Below(index + 1);
            (list[index], list[other]) = (list[other], list[index]);
        }
    }

    /// <summary>Who leads the set a room belongs to.</summary>
    public static int Lead(int[] leaders, int room)
    {
        while (leaders[room] != room)
        {
            leaders[room] = leaders[leaders[room]];
            room = leaders[room];
        }

        return room;
    }

    private static int Passages(PlaceSketch sketch, (int One, int Other) pair) =>
        (sketch.Rooms[pair.One - 1].IsPassage ? 1 : 0) + (sketch.Rooms[pair.Other - 1].IsPassage ? 1 : 0);

    private static void Break(DiceCup dice, PlaceSketch sketch, int floor, List<Cell> wall)
    {
        var free = wall.Where(cell => !CompassSides.All.Any(side => sketch.Floors[floor][cell.Step(side)] == SketchFloor.Doorway)).ToList();
        if (free.Count > 0) sketch.Open(new Spot(floor, dice.Pick(free)));
        else sketch.Open(new Spot(floor, dice.Pick(wall)));
    }

    /// <summary>Squares of rock that part two rooms, by the pair of them.</summary>
    private static SortedDictionary<(int One, int Other), List<Cell>> Walls(SketchFloor floor)
    {
        var walls = new SortedDictionary<(int One, int Other), List<Cell>>();
        foreach (var cell in floor.Inside())
        {
            if (floor[cell] != SketchFloor.Rock) continue;
            var (north, south) = (floor[cell.Step(Compass.North)], floor[cell.Step(Compass.South)]);
            var (west, east) = (floor[cell.Step(Compass.West)], floor[cell.Step(Compass.East)]);
            var (one, other) = north > 0 && south > 0 && west == SketchFloor.Rock && east == SketchFloor.Rock ? (north, south)
                : west > 0 && east > 0 && north == SketchFloor.Rock && south == SketchFloor.Rock ? (west, east)
                : (0, 0);
            if (one == other) continue;
            var pair = (Math.Min(one, other), Math.Max(one, other));
            if (!walls.TryGetValue(pair, out var squares)) walls[pair] = squares = [];
            squares.Add(cell);
        }

        return walls;
    }
}
