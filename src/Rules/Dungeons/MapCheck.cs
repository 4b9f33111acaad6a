namespace Guildhall.Rules.Dungeons;

/// <summary>Looks at every square: rooms are whole and apart, corridors lead from wall to wall and meet nothing on the way.</summary>
internal static class MapCheck
{
    public static IEnumerable<string> Problems(Dungeon dungeon)
    {
        var owners = new Dictionary<Cell, string>();
        foreach (var (name, cells) in Pieces(dungeon))
        {
            foreach (var cell in cells)
            {
                if (cell.X < 1 || cell.Y < 1 || cell.X >= dungeon.Width - 1 || cell.Y >= dungeon.Height - 1)
                {
                    yield return $"{name} touches the edge of the map";
                }

                if (!owners.TryAdd(cell, name))
                {
                    yield return $"{name} overlaps {owners[cell]}";
                }
            }

            if (!IsWhole([.. cells]))
            {
                yield return $"{name} is in pieces";
            }
        }

        foreach (var problem in dungeon.Passages.SelectMany(passage => EndsOf(dungeon, passage)).Concat(Touching(dungeon, owners)))
        {
            yield return problem;
        }
    }

    private static IEnumerable<(string Name, IEnumerable<Cell> Cells)> Pieces(Dungeon dungeon) => dungeon.Rooms
        .Select(room => ($"room {room.Id}", room.Cells()))
        .Concat(dungeon.Passages.Select(passage => ($"passage {passage.Id}", passage.Path.AsEnumerable())));

    private static bool IsWhole(HashSet<Cell> cells)
    {
        var seen = new HashSet<Cell> { cells.First() };
        var queue = new Queue<Cell>(seen);
        while (queue.TryDequeue(out var cell))
        {
            foreach (var next in CompassSides.All.Select(cell.Step).Where(next => cells.Contains(next) && seen.Add(next)))
            {
                queue.Enqueue(next);
            }
        }

        return seen.Count == cells.Count;
    }

    private static IEnumerable<string> EndsOf(Dungeon dungeon, DungeonPassage passage)
    {
        if (!dungeon.Room(passage.From).Cells().Contains(passage.Path[0].Step(passage.Side.Opposite()))
            || !dungeon.Room(passage.To).Cells().Contains(passage.Path[^1].Step(passage.Side)))
        {
            yield return $"passage {passage.Id} does not lead from room {passage.From} to room {passage.To}";
        }

        foreach (var room in (int[])[passage.From, passage.To])
        {
            if (dungeon.Passages.Count(other => other.SideAt(room) == passage.SideAt(room)) > 1)
            {
                yield return $"room {room} has two doors on one side";
            }
        }
    }

    /// <summary>Squares of different pieces may lie side by side only where a passage meets its room.</summary>
    private static IEnumerable<string> Touching(Dungeon dungeon, Dictionary<Cell, string> owners)
    {
        var meetings = dungeon.Passages
            .SelectMany(passage => (Cell[])[passage.Path[0], passage.Path[^1]])
            .ToHashSet();
        foreach (var (cell, name) in owners.OrderBy(pair => pair.Key.Y).ThenBy(pair => pair.Key.X))
        {
            foreach (var next in (Cell[])[cell.Step(Compass.East), cell.Step(Compass.South)])
            {
                if (owners.TryGetValue(next, out var other) && other != name && !meetings.Contains(cell) && !meetings.Contains(next))
                {
                    yield return $"{name} touches {other}";
                }
            }
        }
    }
}
