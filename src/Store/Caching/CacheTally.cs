namespace Guildhall.Store.Caching;

/// <summary>How often a cache had what was asked for. For all threads.</summary>
internal sealed class CacheTally
{
    private long _hits;
    private long _misses;

    public long Hits => Volatile.Read(ref _hits);

    public long Misses => Volatile.Read(ref _misses);

    public void Count(bool hit) => Interlocked.Increment(ref hit ? ref _hits : ref _misses);
}
