using System.Collections.Immutable;
using Guildhall.Core.Drawings;
using Guildhall.Modules.Delve.Rules;
using Guildhall.Modules.Delve.State;
using Guildhall.Rules.Dungeons;

namespace Guildhall.Modules.Delve.Show;

/// <summary>The map as far as the party knows it: rooms seen, corridors walked, doors in sight, fog over all the rest.</summary>
internal static class DelveMap
{
    private const int LongestSide = 960;
    private const int Margin = 24;
    private const int Header = 56;

    public static Drawing Draw(DelveState state, Namer namer)
    {
        var dungeon = state.Dungeon;
        var cell = Math.Clamp((LongestSide - (2 * Margin)) / Math.Max(dungeon.Width, dungeon.Height), 8, 28);
        var ink = new MapInk(state, cell, Margin, Header);
        var title = namer.Words.Say("delve.title", ("theme", namer.Theme(state)));
        var shapes = ImmutableArray.CreateBuilder<Shape>();
        shapes.Add(new Shape.Text(Margin, 12, title, Palette.Gold, TextSize.Large, TextWeight.Bold));
        foreach (var room in dungeon.Rooms.Where(room => state.Visited.Contains(room.Id)))
        {
            ink.Room(shapes, room);
        }

        foreach (var passage in dungeon.Passages.Where(passage => IsSeen(state, passage)))
        {
            ink.Passage(shapes, passage);
        }

        ink.Party(shapes);
        var width = (dungeon.Width * cell) + (2 * Margin);
        var height = (dungeon.Height * cell) + Header + Margin;
        return new Drawing(width, height, Palette.Night, Describe(state, namer, title), shapes.ToImmutable());
    }

    private static bool IsSeen(DelveState state, DungeonPassage passage) =>
        (state.Visited.Contains(passage.From) || state.Visited.Contains(passage.To)) && !Doors.IsHidden(state, passage);

    private static string Describe(DelveState state, Namer namer, string title)
    {
        var exits = string.Join(", ", Doors.ExitsOf(state).Select(exit => namer.Words.Say($"choice.{Sides.Key(exit.Side)}")));
        return namer.Words.Say(
            "delve.map-alt", ("title", title), ("place", namer.Place(state)), ("seen", state.Visited.Count), ("all", state.Dungeon.Rooms.Length), ("exits", exits));
    }
}
