using System.Collections.Immutable;
using Guildhall.Core.Chance;

namespace Guildhall.Rules.Dungeons;

/// <summary>
/// Hides and locks doors. A secret door never cuts off more than one dead-end room. Locks are set from the entrance inward, and
/// each key is put where one can walk with the earlier keys and no secret found: by induction every key comes before its lock.
/// </summary>
internal sealed class LockPlanner
{
    private const int FewestRoomsBeforeLock = 3;
    private readonly DiceCup _dice;
    private readonly SectorSketch _sketch;
    private readonly int _goal;
    private readonly DungeonTheme _theme;
    private readonly int _tier;
    private readonly int[] _depths;
    private readonly HashSet<SectorEdge> _secret = [];
    private readonly Dictionary<SectorEdge, string> _locks = [];
    private readonly List<KeyPlace> _keys = [];
    private readonly HashSet<int> _treasuries = [];

    private LockPlanner(DiceCup dice, SectorSketch sketch, int goal, DungeonTheme theme, int level)
    {
        (_dice, _sketch, _goal, _theme) = (dice, sketch, goal, theme);
        _tier = level switch { <= 4 => 0, <= 10 => 1, <= 16 => 2, _ => 3 };
        _depths = sketch.Distances(0);
    }

    public static LockPlan Plan(DiceCup dice, SectorSketch sketch, int goal, DungeonTheme theme, int level, DungeonSize size)
    {
        var planner = new LockPlanner(dice, sketch, goal, theme, level);
        var (locks, secrets) = size switch
        {
            DungeonSize.Small => (1, dice.Below(2)),
            DungeonSize.Medium => (2, 1),
            DungeonSize.Large => (ThemeCheck.MostLocks, 2),
        };
        planner.Hide(secrets);
        var targets = planner.ChooseLocks(locks);
        for (var i = 0; i < targets.Count; i++)
        {
            foreach (var edge in targets[i])
            {
                planner._locks.Add(edge, theme.Keys[i]);
            }
        }

        for (var i = 0; i < targets.Count; i++)
        {
            planner.PlaceKey(theme.Keys[i]);
        }

        return new LockPlan([.. sketch.Edges.Select(planner.DoorOf)], planner.AssignRoles(), [.. planner._keys]);
    }

    private void Hide(int wanted)
    {
        for (; wanted > 0; wanted--)
        {
            var candidates = _sketch.Edges
                .Where(edge => !edge.Touches(0) && !edge.Touches(_goal) && !_secret.Contains(edge) && MayHide(edge))
                .ToList();
            if (candidates.Count > 0)
            {
                _secret.Add(_dice.Pick(candidates));
            }
        }

        var seen = _sketch.Distances(0, edge => !_secret.Contains(edge));
        _treasuries.UnionWith(Enumerable.Range(0, seen.Length).Where(room => seen[room] < 0));
    }

    private bool MayHide(SectorEdge edge)
    {
        var seen = _sketch.Distances(0, other => other != edge && !_secret.Contains(other));
        return Enumerable.Range(0, seen.Length).All(room => seen[room] >= 0 || _sketch.Degree(room) == 1);
    }

    /// <summary>The goal's doors last; before them doors that bar the way to something, those nearest the entrance first.</summary>
    private List<List<SectorEdge>> ChooseLocks(int wanted)
    {
        var goalDoors = _sketch.Edges.Where(edge => edge.Touches(_goal)).ToList();
        var chosen = new List<SectorEdge>();
        for (var i = 1; i < wanted; i++)
        {
            List<SectorEdge> locked = [.. goalDoors, .. chosen];
            var candidates = _sketch.Edges
                .Where(edge => !_secret.Contains(edge) && !locked.Contains(edge) && MayLock(edge, locked))
                .ToList();
            if (candidates.Count > 0)
            {
                chosen.Add(_dice.Pick(candidates));
            }
        }

        var inward = chosen.OrderBy(edge => Math.Max(_depths[edge.From], _depths[edge.To]));
        return [.. inward.Select(edge => new List<SectorEdge> { edge }), goalDoors];
    }

    private bool MayLock(SectorEdge edge, List<SectorEdge> locked)
    {
        var bars = CountReached(other => other != edge) < CountReached(static _ => true);
        return bars && CountReached(other => other != edge && !locked.Contains(other)) >= FewestRoomsBeforeLock;
    }

    private int CountReached(Predicate<SectorEdge> passable) =>
        _sketch.Distances(0, edge => !_secret.Contains(edge) && passable(edge)).Count(distance => distance >= 0);

    private void PlaceKey(string key)
    {
        var held = _keys.Select(place => place.Item).ToHashSet(StringComparer.Ordinal);
        var reached = _sketch.Distances(
            0, edge => !_secret.Contains(edge) && (!_locks.TryGetValue(edge, out var needed) || held.Contains(needed)));
        var rooms = Enumerable.Range(1, reached.Length - 1).Where(room => reached[room] > 0 && room != _goal).ToList();
        var farthest = rooms.Max(room => reached[room]);
        var used = _keys.Select(place => place.Room).ToHashSet();
        var remote = rooms.Where(room => reached[room] * 2 >= farthest && !used.Contains(room)).ToList();
        _keys.Add(new KeyPlace(key, _dice.Pick(remote.Count > 0 ? remote : rooms)));
    }

    private RoomRole[] RolesBeforeRest()
    {
        var roles = new RoomRole[_sketch.Sectors.Length];
        roles[_goal] = RoomRole.Goal;
        foreach (var room in _treasuries.Concat(_locks.Keys.SelectMany(edge => new[] { edge.From, edge.To })))
        {
            if (room != _goal && room != 0 && _sketch.Degree(room) == 1)
            {
                roles[room] = RoomRole.Treasury;
            }
        }

        roles[0] = RoomRole.Entrance;
        return roles;
    }

    /// <summary>A resting place about halfway in, that no lock bars if one such room is left.</summary>
    private ImmutableArray<RoomRole> AssignRoles()
    {
        var roles = RolesBeforeRest();
        var free = _sketch.Distances(0, edge => !_secret.Contains(edge) && !_locks.ContainsKey(edge));
        var half = _depths[_goal] / 2;
        var ordinary = Enumerable.Range(0, roles.Length).Where(room => roles[room] == RoomRole.Ordinary).ToList();
        var open = ordinary.Where(room => free[room] > 0).ToList();
        var rooms = open.Count > 0 ? open : ordinary;
        var nearest = rooms.Min(room => Math.Abs(_depths[room] - half));
        roles[_dice.Pick(rooms.Where(room => Math.Abs(_depths[room] - half) == nearest).ToList())] = RoomRole.Rest;
        return [.. roles];
    }

    private DungeonDoor DoorOf(SectorEdge edge)
    {
        if (_secret.Contains(edge))
        {
            return new DungeonDoor(DoorState.Secret, SearchDc: 12 + _tier + _dice.Below(4));
        }

        if (_locks.TryGetValue(edge, out var key))
        {
            var pick = edge.Touches(_goal) ? 17 : 15;
            return new DungeonDoor(DoorState.Locked, key, pick + _tier, pick + _tier + 3);
        }

        return new DungeonDoor(_dice.Roll(100) <= _theme.OpenDoors ? DoorState.Open : DoorState.Closed);
    }
}
