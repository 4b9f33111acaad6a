using System.Collections.Immutable;
using Guildhall.Core.Drawings;
using Guildhall.Modules.Delve.Rules;
using Guildhall.Modules.Delve.State;
using Guildhall.Rules.Dungeons;

namespace Guildhall.Modules.Delve.Show;

/// <summary>How the parts of a map are drawn.</summary>
internal sealed class MapInk(DelveState state, MapFrame frame, Namer namer)
{
    private const int IconSize = 16;
    private const int Wall = 4;
    private static readonly Color _grid = Palette.Raised.WithAlpha(110);
    private readonly int _cell = frame.Cell;

    /// <summary>Rock, with a faint grid to count distances by.</summary>
    public void Ground(ImmutableArray<Shape>.Builder shapes)
    {
        shapes.Add(new Shape.Gradient(0, 0, frame.Width, frame.Height, Palette.Panel, Palette.Abyss));
        for (var column = 1; column < frame.Columns; column++)
        {
            shapes.Add(new Shape.Rectangle(column * _cell, MapFrame.Heading, 2, frame.Height - MapFrame.Heading, _grid));
        }

        for (var row = 0; row < frame.Rows; row++)
        {
            shapes.Add(new Shape.Rectangle(0, MapFrame.Heading + (row * _cell), frame.Width, 2, _grid));
        }
    }

    public void Heading(ImmutableArray<Shape>.Builder shapes, string title)
    {
        shapes.Add(new Shape.Rectangle(0, 0, frame.Width, MapFrame.Heading, Palette.Night));
        shapes.Add(new Shape.Rectangle(0, MapFrame.Heading - 2, frame.Width, 2, Palette.Gold));
        shapes.Add(new Shape.Sprite(16, 12, Icon.Torch, 2));
        shapes.Add(new Shape.Text(60, 14, title, Palette.Gold, TextSize.Large, TextWeight.Bold, Width: frame.Width - 300));
        var seen = namer.Words.Say("delve.map-seen", ("seen", state.Visited.Count), ("all", state.Dungeon.Rooms.Length));
        shapes.Add(new Shape.Text(frame.Width - 16, 18, seen, Palette.Muted, TextSize.Medium, Align: TextAlign.Right));
    }

    public void Room(ImmutableArray<Shape>.Builder shapes, DungeonRoom room)
    {
        var here = room.Id == state.Room;
        foreach (var run in room.Floor)
        {
            shapes.Add(new Shape.Rectangle(
                X(run.X) - Wall, Y(run.Y) - Wall, (run.Length * _cell) + (2 * Wall), _cell + (2 * Wall), here ? Palette.Gold : Palette.WallLight, Radius: Wall));
        }

        var floor = here ? Palette.Floor.Mix(Palette.Parchment, 90) : Palette.Floor;
        foreach (var run in room.Floor)
        {
            shapes.Add(new Shape.Rectangle(X(run.X), Y(run.Y), run.Length * _cell, _cell, floor));
            for (var column = run.X + ((run.X + run.Y) % 2); column < run.X + run.Length; column += 2)
            {
                shapes.Add(new Shape.Rectangle(X(column), Y(run.Y), _cell, _cell, floor.Mix(Palette.Ink, 22)));
            }
        }

        Furnish(shapes, room, here);
    }

    public void Passage(ImmutableArray<Shape>.Builder shapes, DungeonPassage passage)
    {
        var steps = MapFrame.Known(state, passage).ToList();
        foreach (var step in steps)
        {
            shapes.Add(new Shape.Rectangle(X(step.X) - 2, Y(step.Y) - 2, _cell + 4, _cell + 4, Palette.Wall));
        }

        foreach (var step in steps)
        {
            shapes.Add(new Shape.Rectangle(X(step.X), Y(step.Y), _cell, _cell, Palette.FloorShade.Mix(Palette.Ink, 70)));
        }

        if (!IsWalked(passage))
        {
            var end = state.Visited.Contains(passage.From) ? steps[^1] : steps[0];
            shapes.Add(new Shape.Rectangle(X(end.X), Y(end.Y), _cell, _cell, Palette.Fog));
        }
    }

    public void Door(ImmutableArray<Shape>.Builder shapes, DungeonPassage passage)
    {
        var place = state.Visited.Contains(passage.From) ? passage.Path[0] : passage.Path[^1];
        if (Doors.IsLocked(state, passage))
        {
            Put(shapes, place, Icon.LockedDoor);
        }
        else if (passage.Door.State != DoorState.Open)
        {
            Put(shapes, place, Icon.Door);
        }
    }

    public void Party(ImmutableArray<Shape>.Builder shapes)
    {
        var center = Middle(state.Here);
        var radius = Math.Clamp(_cell * 3 / 4, 14, 30);
        var x = X(center.X) + (_cell / 2);
        var y = Y(center.Y) + (_cell / 2);
        var scale = radius >= 18 ? 2 : 1;
        shapes.Add(new Shape.Ellipse(x + 2, y + 3, radius, radius, Palette.Fog));
        shapes.Add(new Shape.Ellipse(x, y, radius, radius, Palette.Night, Palette.Gold, 3));
        shapes.Add(new Shape.Sprite(x - (IconSize * scale / 2), y - (IconSize * scale / 2), state.Fight is null ? Icon.Fighter : Icon.Sword, scale));
    }

    /// <summary>Names stand below their rooms, over everything else: a narrow cave has no room for letters.</summary>
    public void Name(ImmutableArray<Shape>.Builder shapes, DungeonRoom room)
    {
        var left = room.Floor.Min(run => run.X);
        var right = room.Floor.Max(run => run.X + run.Length);
        var bottom = room.Floor.Max(run => run.Y) + 1;
        var size = _cell >= 28 ? TextSize.Medium : TextSize.Small;
        shapes.Add(new Shape.Text(
            (X(left) + X(right)) / 2,
            Y(bottom) + Wall + 1,
            namer.Place(state, room.Id),
            room.Id == state.Room ? Palette.Gold : Palette.Parchment,
            size,
            TextWeight.Bold,
            TextAlign.Center));
    }

    private void Furnish(ImmutableArray<Shape>.Builder shapes, DungeonRoom room, bool here)
    {
        if (!here && Sign(room) is { } icon)
        {
            Put(shapes, Middle(room), icon);
        }
    }

    private Icon? Sign(DungeonRoom room) => room switch
    {
        { Role: RoomRole.Entrance } => Icon.Stairs,
        { Role: RoomRole.Rest } => Icon.Campfire,
        { Encounter: not null } => state.Cleared.Contains(room.Id) ? Icon.Skull : Icon.Sword,
        { Role: RoomRole.Treasury } => Icon.Chest,
        _ => state.NoticedTraps.Contains(Site.OfRoom(room.Id)) ? Icon.Trap : null,
    };

    private void Put(ImmutableArray<Shape>.Builder shapes, Cell place, Icon icon)
    {
        var scale = _cell >= 30 ? 2 : 1;
        shapes.Add(new Shape.Sprite(X(place.X) + ((_cell - (IconSize * scale)) / 2), Y(place.Y) + ((_cell - (IconSize * scale)) / 2), icon, scale));
    }

    private bool IsWalked(DungeonPassage passage) => state.Visited.Contains(passage.From) && state.Visited.Contains(passage.To);

    private static Cell Middle(DungeonRoom room)
    {
        var cells = room.Cells().ToList();
        var x = (int)cells.Average(place => (decimal)place.X);
        var y = (int)cells.Average(place => (decimal)place.Y);
        return cells.MinBy(place => Math.Abs(place.X - x) + Math.Abs(place.Y - y));
    }

    private int X(int column) => (column - frame.Left) * _cell;

    private int Y(int row) => MapFrame.Heading + ((row - frame.Top) * _cell);
}
