namespace Guildhall.Store.Caching;

/// <summary>Remembers what was read until it is known to have changed; a read that a change has overtaken is not remembered.</summary>
internal sealed class ReadCache<TKey, TValue>(int capacity)
    where TKey : notnull
{
    private readonly RecentCache<TKey, TValue> _values = new(capacity);
    private readonly Lock _lock = new();
    private long _changes;

    public ValueTask<TValue> GetAsync(TKey key, Func<Task<TValue>> read) =>
        _values.TryGet(key, out var value) ? new(value) : new(ReadAsync(key, read));

    public void Forget(TKey key)
    {
        lock (_lock)
        {
            _changes++;
            _values.Remove(key);
        }
    }

    private async Task<TValue> ReadAsync(TKey key, Func<Task<TValue>> read)
    {
        var before = Interlocked.Read(ref _changes);
        var value = await read();
        lock (_lock)
        {
            if (before == _changes)
            {
                _values.Set(key, value);
            }
        }

        return value;
    }
}
