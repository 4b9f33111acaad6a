using Guildhall.Store.Redis;
using ZiggyCreatures.Caching.Fusion;

namespace Guildhall.Store.Caching;

/// <summary>How an entry is kept: as ever while Redis answers; while it does not, for a moment, because what others remove is not heard, and without asking it.</summary>
internal sealed class LayerEntryOptions(RedisConnection redis, FusionCacheEntryOptions entries) : FusionCacheEntryOptionsProvider
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);
    private readonly FusionCacheEntryOptions _alone = Alone(entries);

    public override FusionCacheEntryOptions? GetEntryOptions(FusionCacheEntryOptionsProviderContext ctx, string key, out bool canMutate)
    {
        canMutate = false;
        return redis.IsUp ? entries : _alone;
    }

    private static FusionCacheEntryOptions Alone(FusionCacheEntryOptions entries)
    {
        var alone = entries.Duplicate();
        alone.MemoryCacheDuration = Moment;
        alone.SkipDistributedCacheRead = true;
        return alone;
    }
}
