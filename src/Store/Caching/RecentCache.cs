using System.Diagnostics.CodeAnalysis;

namespace Guildhall.Store.Caching;

/// <summary>Remembers so many values and forgets first what was not asked for longest. For all threads.</summary>
/// <param name="tally">Counts what is found and what is not; null where nobody asks.</param>
internal sealed class RecentCache<TKey, TValue>(int capacity, CacheTally? tally = null)
    where TKey : notnull
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value)>> _nodes = [];
    private readonly LinkedList<(TKey Key, TValue Value)> _recent = [];

    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        lock (_lock)
        {
            var isKnown = _nodes.TryGetValue(key, out var node);
            tally?.Count(isKnown);
            if (!isKnown)
            {
                value = default;
                return false;
            }

            _recent.Remove(node!);
            _recent.AddFirst(node!);
            value = node!.Value.Value;
            return true;
        }
    }

    public void Set(TKey key, TValue value)
    {
        lock (_lock)
        {
            Drop(key);
            _nodes[key] = _recent.AddFirst((key, value));
            if (_nodes.Count > capacity)
            {
                Drop(_recent.Last!.Value.Key);
            }
        }
    }

    public void Remove(TKey key)
    {
        lock (_lock)
        {
            Drop(key);
        }
    }

    public void Clear()
    {
        lock (_lock)
        {
            _nodes.Clear();
            _recent.Clear();
        }
    }

    private void Drop(TKey key)
    {
        if (_nodes.Remove(key, out var node))
        {
            _recent.Remove(node);
        }
    }
}
