using Guildhall.Channels.Web.Wire;
using Guildhall.Core.Ids;

namespace Guildhall.Channels.Web.Live;

/// <summary>Who is in which room by a live connection; one person may have several.</summary>
internal sealed class Presence
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Dictionary<string, Person>> _rooms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _connections = new(StringComparer.Ordinal);
    private readonly Dictionary<Id<User>, int> _open = [];

    /// <summary>A connection begins; false where the person has too many already.</summary>
    public bool TryOpen(Id<User> user, int most)
    {
        lock (_lock)
        {
            var open = _open.GetValueOrDefault(user);
            if (open >= most)
            {
                return false;
            }

            _open[user] = open + 1;
            return true;
        }
    }

    /// <summary>A connection that had begun ends; the rooms it was in.</summary>
    public IReadOnlyList<string> Close(string connection, Id<User> user)
    {
        lock (_lock)
        {
            if (_open.TryGetValue(user, out var open) && open > 1)
            {
                _open[user] = open - 1;
            }
            else
            {
                _open.Remove(user);
            }

            var rooms = _connections.Remove(connection, out var joined) ? joined.ToList() : [];
            rooms.ForEach(room => Remove(connection, room));
            return rooms;
        }
    }

    /// <summary>A connection joins a room; false where it is in as many as it may be.</summary>
    public bool TryJoin(string connection, string room, Person person, int mostRooms)
    {
        lock (_lock)
        {
            var joined = _connections.TryGetValue(connection, out var known) ? known : _connections[connection] = new(StringComparer.Ordinal);
            if (joined.Count >= mostRooms && !joined.Contains(room))
            {
                return false;
            }

            joined.Add(room);
            var members = _rooms.TryGetValue(room, out var present) ? present : _rooms[room] = new(StringComparer.Ordinal);
            members[connection] = person;
            return true;
        }
    }

    /// <summary>A connection leaves a room.</summary>
    public void Leave(string connection, string room)
    {
        lock (_lock)
        {
            if (_connections.TryGetValue(connection, out var joined) && joined.Remove(room))
            {
                Remove(connection, room);
            }
        }
    }

    /// <summary>Everybody in a room once, by name.</summary>
    public IReadOnlyList<Person> In(string room)
    {
        lock (_lock)
        {
            return _rooms.TryGetValue(room, out var members)
                ? [.. members.Values.DistinctBy(person => person.UserId).OrderBy(person => person.Name, StringComparer.Ordinal).ThenBy(person => person.UserId)]
                : [];
        }
    }

    /// <summary>Whether somebody is there.</summary>
    public bool IsAnybodyIn(string room)
    {
        lock (_lock)
        {
            return _rooms.ContainsKey(room);
        }
    }

    /// <summary>How many people are in each room where there is anybody.</summary>
    public Dictionary<string, int> Counts()
    {
        lock (_lock)
        {
            return _rooms.ToDictionary(room => room.Key, room => room.Value.Values.DistinctBy(person => person.UserId).Count(), StringComparer.Ordinal);
        }
    }

    private void Remove(string connection, string room)
    {
        if (_rooms.TryGetValue(room, out var members) && members.Remove(connection) && members.Count == 0)
        {
            _rooms.Remove(room);
        }
    }
}
