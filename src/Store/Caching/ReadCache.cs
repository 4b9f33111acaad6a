namespace Guildhall.Store.Caching;

/// <summary>Remembers what was read until it is known to have changed; a read that a change has overtaken is not remembered.</summary>
/// <param name="tally">Counts what is found and what is not.</param>
internal sealed class ReadCache<TKey, TValue>(int capacity, Caches caches, CacheTally tally)
    where TKey : notnull
{
    private readonly Lock _lock = new();
    private RecentCache<TKey, TValue> _values = new(capacity, tally);
    private long _changes;

    public ValueTask<TValue> GetAsync(TKey key, Func<Task<TValue>> read) =>
        caches.IsTrusted && _values.TryGet(key, out var value) ? new(value) : new(ReadAsync(key, read));

    public void Forget(TKey key)
    {
        lock (_lock)
        {
            _changes++;
            _values.Remove(key);
        }
    }

    public void ForgetAll()
    {
        lock (_lock)
        {
            _changes++;
            _values = new(capacity, tally);
        }
    }

    private async Task<TValue> ReadAsync(TKey key, Func<Task<TValue>> read)
    {
        var before = Interlocked.Read(ref _changes);
        var value = await read();
        lock (_lock)
        {
            if (before == _changes && caches.IsTrusted)
            {
                _values.Set(key, value);
            }
        }

        return value;
    }
}
