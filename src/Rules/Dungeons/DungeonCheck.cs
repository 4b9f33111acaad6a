using System.Collections.Immutable;

namespace Guildhall.Rules.Dungeons;

/// <summary>
/// Proves a dungeon sound without trusting its generator: walks it as players would, taking keys as they come, and looks at every
/// square of the map.
/// </summary>
public static class DungeonCheck
{
    /// <summary>Everything there is to find out.</summary>
    public static DungeonReport Examine(Dungeon dungeon)
    {
        var plain = Walk(dungeon, secrets: false);
        var all = Walk(dungeon, secrets: true);
        return new DungeonReport(
            [.. Unreachable(dungeon, all, plain), .. Unsafe(dungeon), .. Unbalanced(dungeon), .. MapCheck.Problems(dungeon)],
            all.Count,
            plain.Count,
            plain.Contains(dungeon.GoalId),
            dungeon.Passages.Length - dungeon.Rooms.Length + 1,
            dungeon.Rooms.Count(room => dungeon.ExitsOf(room.Id).Count() == 1),
            dungeon.Goal.Depth);
    }

    /// <summary>Rooms one can come to, in order of their ids: a locked door opens only to a key already come by.</summary>
    /// <param name="secrets">Whether secret doors are found.</param>
    public static ImmutableSortedSet<int> Walk(Dungeon dungeon, bool secrets)
    {
        var reached = new SortedSet<int> { dungeon.EntranceId };
        var keys = new HashSet<string>(KeysIn(dungeon.Entrance), StringComparer.Ordinal);
        bool further;
        do
        {
            further = false;
            foreach (var passage in dungeon.Passages.Where(passage => reached.Contains(passage.From) != reached.Contains(passage.To)))
            {
                if (Opens(passage.Door, keys, secrets))
                {
                    var next = reached.Contains(passage.From) ? passage.To : passage.From;
                    further |= reached.Add(next);
                    keys.UnionWith(KeysIn(dungeon.Room(next)));
                }
            }
        }
        while (further);

        return [.. reached];
    }

    private static bool Opens(DungeonDoor door, HashSet<string> keys, bool secrets) => door.State switch
    {
        DoorState.Open or DoorState.Closed => true,
        DoorState.Locked => keys.Contains(door.Key!),
        DoorState.Secret => secrets,
    };

    /// <summary>Items that need neither luck nor victory; some of them are keys.</summary>
    private static IEnumerable<string> KeysIn(DungeonRoom room) => room.Loot.Items
        .Concat(room.Features.Where(feature => feature.SearchDc == 0).SelectMany(feature => feature.Loot.Items))
        .Select(item => item.Item);

    private static IEnumerable<string> Unreachable(Dungeon dungeon, ImmutableSortedSet<int> all, ImmutableSortedSet<int> plain)
    {
        foreach (var room in dungeon.Rooms.Where(room => !all.Contains(room.Id)))
        {
            yield return $"room {room.Id} cannot be reached";
        }

        foreach (var room in dungeon.Rooms.Where(room => room.Role is RoomRole.Goal or RoomRole.Rest && !plain.Contains(room.Id)))
        {
            yield return $"room {room.Id} needs a secret door";
        }

        var keys = dungeon.Rooms.Where(room => plain.Contains(room.Id)).SelectMany(KeysIn).ToHashSet(StringComparer.Ordinal);
        var locked = dungeon.Passages.Where(passage => passage.Door.State == DoorState.Locked);
        foreach (var passage in locked.Where(passage => !keys.Contains(passage.Door.Key!)))
        {
            yield return $"passage {passage.Id} has no key that can be had without a secret door";
        }
    }

    private static IEnumerable<string> Unsafe(Dungeon dungeon)
    {
        foreach (var room in dungeon.Rooms.Where(room => room.Role is RoomRole.Entrance or RoomRole.Rest))
        {
            if (room.Encounter is not null || room.Trap is not null || room.Features.Any(feature => feature.Trap is not null))
            {
                yield return $"room {room.Id} should be safe";
            }
        }

        if (dungeon.Entrance.Role != RoomRole.Entrance || dungeon.Rooms.All(room => room.Role != RoomRole.Rest))
        {
            yield return "there is no safe entrance or no resting place";
        }
    }

    private static IEnumerable<string> Unbalanced(Dungeon dungeon)
    {
        foreach (var room in dungeon.Rooms.Where(room => room.Encounter is { } fight && fight.ExperiencePoints > fight.Budget))
        {
            yield return $"room {room.Id} is over its budget";
        }

        if (dungeon.Goal.Encounter is not { Boss: true } || dungeon.Goal.Features.All(feature => feature.Loot.IsNothing))
        {
            yield return "the goal lacks its boss or its hoard";
        }
    }
}
