using Guildhall.Rules.Dungeons.Places;

namespace Guildhall.Rules.Dungeons.Generators;

/// <summary>The bare shape of a place: who owns which square, where doorways are and where stairs lead.</summary>
internal sealed class PlaceSketch
{
    public PlaceSketch(PlaceLimits limits)
    {
        for (var floor = 0; floor < limits.Floors; floor++) Floors.Add(new SketchFloor(limits.Width, limits.Height));
    }

    public List<SketchFloor> Floors { get; } = [];

    /// <summary>Number 1 first.</summary>
    public List<SketchRoom> Rooms { get; } = [];

    /// <summary>Squares between two rooms that lie on opposite sides of it, with rock on the other two.</summary>
    public List<Spot> Doorways { get; } = [];

    /// <summary>Lower and upper ends.</summary>
    public List<(Spot Lower, Spot Upper)> Stairs { get; } = [];

    /// <summary>Where the party comes in; null lets the furnisher choose.</summary>
    public Spot? Entrance { get; set; }

    /// <summary>Whether the topmost floor lies under the sky.</summary>
    public bool OpenTop { get; set; }

    public int this[Spot spot] => Floors[spot.Floor][spot.At];

    /// <summary>A new room's number.</summary>
    public int Add(SketchRoom room)
    {
        Rooms.Add(room);
        return Rooms.Count;
    }

    public void Open(Spot doorway)
    {
        Floors[doorway.Floor][doorway.At] = SketchFloor.Doorway;
        Doorways.Add(doorway);
    }

    /// <summary>The squares of every room, row by row; index 0 is empty.</summary>
    public List<Cell>[] Squares()
    {
        var squares = new List<Cell>[Rooms.Count + 1];
        for (var room = 0; room < squares.Length; room++) squares[room] = [];
        foreach (var floor in Floors)
        {
            foreach (var cell in floor.Inside())
            {
                if (floor[cell] > 0) squares[floor[cell]].Add(cell);
            }
        }

        return squares;
    }

    /// <summary>The rooms a doorway joins, and whether the first lies in its north rather than in its west.</summary>
    public (int One, int Other, bool Upright) Sides(Spot doorway)
    {
        var floor = Floors[doorway.Floor];
        var (north, south) = (floor[doorway.At.Step(Compass.North)], floor[doorway.At.Step(Compass.South)]);
        return north > 0 && south > 0
            ? (north, south, true)
            : (floor[doorway.At.Step(Compass.West)], floor[doorway.At.Step(Compass.East)], false);
    }
}
