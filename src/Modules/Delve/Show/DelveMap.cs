using System.Collections.Immutable;
using Guildhall.Core.Drawings;
using Guildhall.Modules.Delve.Rules;
using Guildhall.Modules.Delve.State;
using Guildhall.Rules.Dungeons;

namespace Guildhall.Modules.Delve.Show;

/// <summary>The map as far as the party knows it: rooms seen, corridors walked, doors in sight, fog over all the rest.</summary>
internal static class DelveMap
{
    public static Drawing Draw(DelveState state, Namer namer)
    {
        var frame = MapFrame.Around(state);
        var ink = new MapInk(state, frame, namer);
        var title = namer.Words.Say("delve.title", ("theme", namer.Theme(state)));
        var shapes = ImmutableArray.CreateBuilder<Shape>();
        ink.Ground(shapes);
        foreach (var passage in state.Dungeon.Passages.Where(passage => IsSeen(state, passage)))
        {
            ink.Passage(shapes, passage);
        }

        foreach (var room in state.Dungeon.Rooms.Where(room => state.Visited.Contains(room.Id)))
        {
            ink.Room(shapes, room);
        }

        foreach (var passage in state.Dungeon.Passages.Where(passage => IsSeen(state, passage)))
        {
            ink.Door(shapes, passage);
        }

        foreach (var room in state.Dungeon.Rooms.Where(room => state.Visited.Contains(room.Id)))
        {
            ink.Name(shapes, room);
        }

        ink.Party(shapes);
        ink.Heading(shapes, title);
        return new Drawing(frame.Width, frame.Height, Palette.Abyss, Describe(state, namer, title), shapes.ToImmutable());
    }

    public static bool IsSeen(DelveState state, DungeonPassage passage) =>
        (state.Visited.Contains(passage.From) || state.Visited.Contains(passage.To)) && !Doors.IsHidden(state, passage);

    private static string Describe(DelveState state, Namer namer, string title)
    {
        var exits = string.Join(", ", Doors.ExitsOf(state).Select(exit => namer.Words.Say($"choice.{Sides.Key(exit.Side)}")));
        return namer.Words.Say(
            "delve.map-alt", ("title", title), ("place", namer.Place(state)), ("seen", state.Visited.Count), ("all", state.Dungeon.Rooms.Length), ("exits", exits));
    }
}
