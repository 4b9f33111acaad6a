using System.Collections.Concurrent;

namespace Guildhall.Store.Caching;

/// <summary>
/// What this process remembers of the database, by name, so that a change anywhere can make it forget. While nothing is heard of the changes
/// of other processes, nothing is remembered: slower, never wrong.
/// </summary>
public sealed class Caches(StoreMetrics metrics)
{
    private readonly ConcurrentDictionary<string, Action<string?>> _forget = new(StringComparer.Ordinal);
    private volatile bool _isTrusted = true;

    /// <summary>Whether what is remembered may be used.</summary>
    internal bool IsTrusted => _isTrusted;

    /// <summary>A cache of that name.</summary>
    /// <param name="keyOf">Reads a key as <see cref="Forget"/> is given it.</param>
    internal ReadCache<TKey, TValue> Add<TKey, TValue>(string name, int capacity, Func<string, TKey> keyOf)
        where TKey : notnull
    {
        var cache = new ReadCache<TKey, TValue>(capacity, this, metrics.Cache(name));
        _forget[name] = key =>
        {
            if (key is null)
            {
                cache.ForgetAll();
            }
            else
            {
                cache.Forget(keyOf(key));
            }
        };
        return cache;
    }

    /// <summary>A cache of that name which knows no keys: whatever changes, it forgets everything.</summary>
    internal void Add(string name, Action forgetAll) => _forget[name] = _ => forgetAll();

    /// <summary>Something has changed, here or elsewhere.</summary>
    internal void Forget(string name, string key)
    {
        if (_forget.TryGetValue(name, out var forget))
        {
            forget(key);
        }
    }

    /// <summary>From now on changes of others may go unheard.</summary>
    internal void Distrust() => _isTrusted = false;

    /// <summary>From now on every change is heard; what was read before may be old.</summary>
    internal void Trust()
    {
        foreach (var forget in _forget.Values)
        {
            forget(null);
        }

        _isTrusted = true;
    }
}
