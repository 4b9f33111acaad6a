using System.Collections.Immutable;
using Guildhall.Core.Chance;

namespace Guildhall.Rules.Dungeons;

/// <summary>
/// Cuts rooms and corridors. A room stays clear of its sector's margin; a corridor leaves in the room's own rows or columns
/// and bends only in the margin, where no other corridor comes: so nothing ever touches but at doors.
/// </summary>
internal sealed class Carver
{
    private const int SectorWidth = 10;
    private const int SectorHeight = 9;
    private const int WidestRoom = SectorWidth - 3;
    private const int TallestRoom = SectorHeight - 3;
    private const int NarrowestRoom = 3;
    private const int StraightPercent = 60;
    private const int CavernPercent = 65;
    private readonly DiceCup _dice;
    private readonly SectorSketch _sketch;
    private readonly RoomBounds[] _bounds;
    private readonly HashSet<Cell>[] _floors;

    private Carver(DiceCup dice, SectorSketch sketch, int goal, Carving carving)
    {
        (_dice, _sketch) = (dice, sketch);
        _bounds = [.. sketch.Sectors.Select((sector, room) => Place(sector, spacious: room == goal))];
        _floors = [.. _bounds.Select(bounds => carving switch { Carving.Built => [.. bounds.Cells()], Carving.Grown => Grow(bounds) })];
    }

    public static DungeonLayout Carve(DiceCup dice, SectorSketch sketch, int goal, Carving carving)
    {
        var carver = new Carver(dice, sketch, goal, carving);
        var paths = sketch.Edges.Select(carver.Join).ToImmutableArray();
        var cells = paths.SelectMany(path => path).Concat(carver._floors.SelectMany(floor => floor)).ToList();
        var (left, top) = (cells.Min(cell => cell.X) - 1, cells.Min(cell => cell.Y) - 1);
        return new DungeonLayout(
            sketch,
            goal,
            cells.Max(cell => cell.X) - left + 2,
            cells.Max(cell => cell.Y) - top + 2,
            [.. carver._floors.Select(floor => FloorRuns.Of(floor.Select(Shift)))],
            [.. paths.Select(path => path.Select(Shift).ToImmutableArray())]);

        Cell Shift(Cell cell) => new(cell.X - left, cell.Y - top);
    }

    private RoomBounds Place(Cell sector, bool spacious)
    {
        var width = spacious ? WidestRoom - _dice.Below(2) : NarrowestRoom + _dice.Below(WidestRoom - NarrowestRoom + 1);
        var height = spacious ? TallestRoom - _dice.Below(2) : NarrowestRoom + _dice.Below(TallestRoom - NarrowestRoom + 1);
        return new RoomBounds(
            (sector.X * SectorWidth) + 1 + _dice.Below(WidestRoom - width + 1),
            (sector.Y * SectorHeight) + 1 + _dice.Below(TallestRoom - height + 1),
            width,
            height);
    }

    private HashSet<Cell> Grow(RoomBounds bounds)
    {
        var floor = new HashSet<Cell> { bounds.Center };
        var edge = new List<Cell> { bounds.Center };
        var wanted = bounds.Width * bounds.Height * CavernPercent / 100;
        while (floor.Count < wanted)
        {
            var next = _dice.Pick(edge).Step(_dice.Pick(CompassSides.All));
            if (bounds.Contains(next) && floor.Add(next))
            {
                edge.Add(next);
            }
        }

        return floor;
    }

    private ImmutableArray<Cell> Join(SectorEdge edge)
    {
        var (from, to) = (_bounds[edge.From], _bounds[edge.To]);
        var sideways = edge.Side is Compass.East or Compass.West;
        var (start, end) = sideways
            ? PickDoors(from.Top, from.Height, to.Top, to.Height)
            : PickDoors(from.Left, from.Width, to.Left, to.Width);
        var first = OpenWall(edge.From, edge.Side, start);
        var last = OpenWall(edge.To, edge.Side.Opposite(), end);
        var path = new List<Cell> { first };
        while (!AtMargin(path[^1], edge.Side))
        {
            path.Add(path[^1].Step(edge.Side));
        }

        var turn = sideways
            ? (end > start ? Compass.South : Compass.North)
            : (end > start ? Compass.East : Compass.West);
        for (var steps = Math.Abs(end - start); steps > 0; steps--)
        {
            path.Add(path[^1].Step(turn));
        }

        while (path[^1] != last)
        {
            path.Add(path[^1].Step(edge.Side));
        }

        return [.. path];
    }

    /// <summary>Rows (or columns) of both doors; the same one where the rooms overlap and chance wants a straight corridor.</summary>
    private (int Start, int End) PickDoors(int from, int fromLength, int to, int toLength)
    {
        var (low, high) = (Math.Max(from, to), Math.Min(from + fromLength, to + toLength));
        if (low < high && _dice.Roll(100) <= StraightPercent)
        {
            var common = low + _dice.Below(high - low);
            return (common, common);
        }

        return (from + _dice.Below(fromLength), to + _dice.Below(toLength));
    }

    /// <summary>The square outside the wall; a cavern's floor is extended from the wall towards its center.</summary>
    private Cell OpenWall(int room, Compass side, int offset)
    {
        var (wall, center) = (_bounds[room].Wall(side, offset), _bounds[room].Center);
        var cell = wall;
        while (_floors[room].Add(cell))
        {
            cell = cell.Towards(center, sidewaysFirst: side is Compass.East or Compass.West);
        }

        return wall.Step(side);
    }

    private static bool AtMargin(Cell cell, Compass side) => side switch
    {
        Compass.East => cell.X % SectorWidth == SectorWidth - 1,
        Compass.West => cell.X % SectorWidth == SectorWidth - 1,
        Compass.South => cell.Y % SectorHeight == SectorHeight - 1,
        Compass.North => cell.Y % SectorHeight == SectorHeight - 1,
    };
}
