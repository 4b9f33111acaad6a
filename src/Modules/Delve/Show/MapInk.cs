using System.Collections.Immutable;
using Guildhall.Core.Drawings;
using Guildhall.Modules.Delve.Rules;
using Guildhall.Modules.Delve.State;
using Guildhall.Rules.Dungeons;

namespace Guildhall.Modules.Delve.Show;

/// <summary>How the parts of a map are drawn.</summary>
/// <param name="cell">Pixels a cell.</param>
internal sealed class MapInk(DelveState state, int cell, int margin, int header)
{
    private const int IconSize = 16;

    public void Room(ImmutableArray<Shape>.Builder shapes, DungeonRoom room)
    {
        var here = room.Id == state.Room;
        var floor = here ? Palette.Floor.Mix(Palette.Parchment, 60) : Palette.Floor;
        foreach (var run in room.Floor)
        {
            shapes.Add(new Shape.Rectangle(X(run.X) - 3, Y(run.Y) - 3, (run.Length * cell) + 6, cell + 6, Palette.WallLight));
        }

        foreach (var run in room.Floor)
        {
            shapes.Add(new Shape.Rectangle(X(run.X), Y(run.Y), run.Length * cell, cell, floor));
        }

        Mark(shapes, room);
    }

    public void Passage(ImmutableArray<Shape>.Builder shapes, DungeonPassage passage)
    {
        var walked = state.Visited.Contains(passage.From) && state.Visited.Contains(passage.To);
        // Of a way not yet walked only the door in the wall is known.
        var path = walked ? passage.Path : state.Visited.Contains(passage.From) ? [passage.Path[0]] : [passage.Path[^1]];
        foreach (var step in path)
        {
            shapes.Add(new Shape.Rectangle(X(step.X), Y(step.Y), cell, cell, walked ? Palette.FloorShade : Palette.Wall));
        }

        var door = passage.Door.State == DoorState.Open ? (Icon?)null : Doors.IsLocked(state, passage) ? Icon.LockedDoor : Icon.Door;
        if (door is { } icon)
        {
            Put(shapes, state.Visited.Contains(passage.From) ? passage.Path[0] : passage.Path[^1], icon);
        }
    }

    public void Party(ImmutableArray<Shape>.Builder shapes)
    {
        var center = Middle(state.Here);
        var radius = Math.Max(cell * 4 / 5, 12);
        var x = X(center.X) + (cell / 2);
        var y = Y(center.Y) + (cell / 2);
        shapes.Add(new Shape.Ellipse(x, y, radius, radius, Palette.Night, Palette.Gold, 3));
        shapes.Add(new Shape.Sprite(x - (IconSize / 2), y - (IconSize / 2), Icon.Fighter));
    }

    private void Mark(ImmutableArray<Shape>.Builder shapes, DungeonRoom room)
    {
        if (room.Id == state.Room)
        {
            return;
        }

        Icon? icon = room switch
        {
            { Role: RoomRole.Entrance } => Icon.Stairs,
            { Role: RoomRole.Rest } => Icon.Campfire,
            { Encounter: not null } => state.Cleared.Contains(room.Id) ? Icon.Skull : Icon.Sword,
            { Role: RoomRole.Treasury } => Icon.Chest,
            _ => null,
        };
        if (icon is { } shown)
        {
            Put(shapes, Middle(room), shown);
        }
    }

    private void Put(ImmutableArray<Shape>.Builder shapes, Cell place, Icon icon) => shapes.Add(new Shape.Sprite(
        X(place.X) + ((cell - IconSize) / 2), Y(place.Y) + ((cell - IconSize) / 2), icon));

    private static Cell Middle(DungeonRoom room)
    {
        var cells = room.Cells().ToList();
        var x = (int)cells.Average(place => (decimal)place.X);
        var y = (int)cells.Average(place => (decimal)place.Y);
        return cells.MinBy(place => Math.Abs(place.X - x) + Math.Abs(place.Y - y));
    }

    private int X(int column) => margin + (column * cell);

    private int Y(int row) => header + (row * cell);
}
