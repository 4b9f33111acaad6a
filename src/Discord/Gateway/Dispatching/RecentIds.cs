namespace Guildhall.Discord.Gateway.Dispatching;

/// <summary>
/// The ids that came last, so that none is handled twice: delivery is at least once across a resume (G19), and two sets of shards overlap while
/// their number changes (G22). Holds a fixed number; the oldest makes room.
/// </summary>
internal sealed class RecentIds(int capacity)
{
    private readonly Lock _lock = new();
    private readonly HashSet<ulong> _known = new(capacity);
    private readonly ulong[] _ring = new ulong[capacity];
    private int _next;

    /// <summary>Notes an id.</summary>
    /// <returns>False where it came before.</returns>
    internal bool TryAdd(ulong id)
    {
        lock (_lock)
        {
            if (!_known.Add(id))
                return false;
            if (_ring[_next] != 0)
                _known.Remove(_ring[_next]);
            _ring[_next] = id;
            _next = (_next + 1) % capacity;
            return true;
        }
    }
}
