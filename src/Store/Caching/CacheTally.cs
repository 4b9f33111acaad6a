namespace Guildhall.Store.Caching;

/// <summary>How often a cache had what was asked for. Written under the cache's own lock, read by whoever counts.</summary>
internal sealed class CacheTally
{
    private long _hits;
    private long _misses;

    public long Hits => Volatile.Read(ref _hits);

    public long Misses => Volatile.Read(ref _misses);

    public void Count(bool hit) => _ = hit ? ++_hits : ++_misses;
}
