using Guildhall.Core.Chance;
using Guildhall.Rules.Dungeons.Places;

namespace Guildhall.Rules.Dungeons.Generators;

/// <summary>Which squares of a sketch are still free, and whether filling some would cut a room in two.</summary>
internal sealed class FloorSpace(PlaceSketch sketch, List<Cell>[] squares)
{
    private readonly HashSet<Spot> _taken = [];
    private readonly HashSet<Spot> _blocked = [];
    private readonly HashSet<Spot> _solid = [];

    public List<Cell> SquaresOf(int room) => squares[room];

    public int FloorOf(int room) => sketch.Rooms[room - 1].Floor;

    public bool IsFree(Spot spot) => sketch[spot] > 0 && !_taken.Contains(spot) && !_blocked.Contains(spot);

    public void Take(Spot spot) => _taken.Add(spot);

    /// <summary>Free squares of a room, row by row.</summary>
    public List<Cell> Free(int room) => [.. squares[room].Where(cell => IsFree(new Spot(FloorOf(room), cell)))];

    /// <summary>Free squares that no doorway and no other room touches.</summary>
    public List<Cell> Inner(int room) => [.. Free(room).Where(cell => !IsExit(room, cell))];

    /// <summary>A free square, taken; null if there is none.</summary>
    /// <param name="likes">Which squares are preferred.</param>
    public Spot? TakeOne(DiceCup dice, int room, Func<Cell, bool>? likes = null)
    {
        var inner = Inner(room);
        var liked = likes is null ? inner : [.. inner.Where(likes)];
        var choice = liked.Count > 0 ? liked : inner;
        if (choice.Count == 0) return null;
        var spot = new Spot(FloorOf(room), dice.Pick(choice));
        Take(spot);
        return spot;
    }

    /// <summary>
    /// Fills squares that nobody likes to walk over from now on, or nobody can, unless that would part what is left of the room.
    /// </summary>
    /// <param name="solid">Whether nobody can.</param>
    public bool TryBlock(int room, IReadOnlyCollection<Cell> cells, bool solid)
    {
        var floor = FloorOf(room);
        if (cells.Any(cell => !IsFree(new Spot(floor, cell)) || IsExit(room, cell))) return false;
        var open = squares[room].Where(cell => !cells.Contains(cell) && !_blocked.Contains(new Spot(floor, cell))).ToHashSet();
        if (!IsWhole(open)) return false;
        var passable = squares[room].Where(cell => !(solid && cells.Contains(cell)) && !_solid.Contains(new Spot(floor, cell))).ToHashSet();
        if (!IsWhole(passable)) return false;
        foreach (var cell in cells)
        {
            _blocked.Add(new Spot(floor, cell));
            if (solid) _solid.Add(new Spot(floor, cell));
        }

        return true;
    }

    /// <summary>How many of the four neighbors are rock.</summary>
    public int Walls(int room, Cell cell) =>
        CompassSides.All.Count(side => sketch[new Spot(FloorOf(room), cell.Step(side))] == SketchFloor.Rock);

    private static bool IsWhole(HashSet<Cell> cells)
    {
        if (cells.Count == 0) return false;
        var start = cells.First();
        var seen = new HashSet<Cell> { start };
        var queue = new Queue<Cell>([start]);
        while (queue.TryDequeue(out var cell))
        {
            foreach (var next in CompassSides.All.Select(cell.Step).Where(next => cells.Contains(next) && seen.Add(next))) queue.Enqueue(next);
        }

        return seen.Count == cells.Count;
    }

    private bool IsExit(int room, Cell cell) =>
        CompassSides.All.Any(side => sketch[new Spot(FloorOf(room), cell.Step(side))] is var owner && owner != SketchFloor.Rock && owner != room);
}
