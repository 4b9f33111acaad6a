using ZiggyCreatures.Caching.Fusion;

namespace Guildhall.Store.Caching;

/// <summary>Counts what a layer is asked for, level by level.</summary>
internal static class LayerTally
{
    public const string Redis = "redis";

    /// <summary>Both levels.</summary>
    public static void Watch(IFusionCache cache, StoreMetrics metrics, bool isShared)
    {
        // Memory is looked at twice before a value is made, so its own misses are too many.
        var memory = metrics.Cache(cache.CacheName);
        cache.Events.Memory.Hit += (_, _) => memory.Count(hit: true);
        cache.Events.Distributed.Hit += (_, _) => memory.Count(hit: false);
        cache.Events.Miss += (_, _) => memory.Count(hit: false);
        if (isShared)
        {
            WatchShared(cache, metrics);
        }
    }

    /// <summary>What was asked of Redis.</summary>
    public static void WatchShared(IFusionCache cache, StoreMetrics metrics)
    {
        var shared = metrics.Cache(cache.CacheName, Redis);
        cache.Events.Distributed.Hit += (_, _) => shared.Count(hit: true);
        cache.Events.Distributed.Miss += (_, _) => shared.Count(hit: false);
    }
}
