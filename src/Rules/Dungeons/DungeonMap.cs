using System.Collections.Immutable;
using System.Globalization;

namespace Guildhall.Rules.Dungeons;

/// <summary>A dungeon as a map of characters, for terminals and readers of screens.</summary>
public static class DungeonMap
{
    private const char Rock = ' ';
    private const char RoomFloor = '.';
    private const char Corridor = ',';

    /// <summary>
    /// One text per row, all as wide as the map: <c>.</c> floor, <c>,</c> corridor, <c>'</c> an open door, <c>+</c> a closed one,
    /// <c>#</c> a locked one, <c>S</c> a secret one; room ids in the middle of their rooms.
    /// </summary>
    public static ImmutableArray<string> Rows(Dungeon dungeon)
    {
        var rows = Enumerable.Range(0, dungeon.Height).Select(_ => new string(Rock, dungeon.Width).ToCharArray()).ToArray();
        foreach (var cell in dungeon.Passages.SelectMany(passage => passage.Path))
        {
            rows[cell.Y][cell.X] = Corridor;
        }

        foreach (var passage in dungeon.Passages)
        {
            rows[passage.DoorCell.Y][passage.DoorCell.X] = SignOf(passage.Door.State);
        }

        foreach (var room in dungeon.Rooms)
        {
            foreach (var cell in room.Cells())
            {
                rows[cell.Y][cell.X] = RoomFloor;
            }

            WriteId(rows, room);
        }

        return [.. rows.Select(row => new string(row))];
    }

    private static void WriteId(char[][] rows, DungeonRoom room)
    {
        var id = room.Id.ToString(CultureInfo.InvariantCulture);
        var run = room.Floor.Where(run => run.Length >= id.Length).ElementAtOrDefault(room.Floor.Count(run => run.Length >= id.Length) / 2);
        id.CopyTo(0, rows[run.Y], run.X + ((run.Length - id.Length) / 2), Math.Min(id.Length, run.Length));
    }

    private static char SignOf(DoorState state) => state switch
    {
        DoorState.Open => '\'',
        DoorState.Closed => '+',
        DoorState.Locked => '#',
        DoorState.Secret => 'S',
    };
}
