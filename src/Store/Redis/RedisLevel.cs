using Microsoft.Extensions.Caching.Distributed;
using StackExchange.Redis;

namespace Guildhall.Store.Redis;

/// <summary>Redis as the second level of caches: what they keep in common, each with an end.</summary>
internal sealed class RedisLevel(RedisConnection redis, TimeProvider time) : IDistributedCache
{
    private const string OnlyAsync = "Redis is asked asynchronously only.";

    public async Task<byte[]?> GetAsync(string key, CancellationToken token = default) =>
        await redis.AskAsync(database => database.StringGetAsync(redis.KeyOf(key)), token);

    public async Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default)
    {
        var left = options.AbsoluteExpirationRelativeToNow ?? options.AbsoluteExpiration - time.GetUtcNow()
            ?? throw new NotSupportedException("Whatever is kept in Redis has an end.");
        if (left > TimeSpan.Zero)
        {
            _ = await redis.AskAsync(database => database.StringSetAsync(redis.KeyOf(key), value, (Expiration)left), token);
        }
    }

    public async Task RemoveAsync(string key, CancellationToken token = default) =>
        _ = await redis.AskAsync(database => database.KeyDeleteAsync((RedisKey)redis.KeyOf(key)), token);

    public Task RefreshAsync(string key, CancellationToken token = default) => Task.CompletedTask;

    public byte[]? Get(string key) => throw new NotSupportedException(OnlyAsync);

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => throw new NotSupportedException(OnlyAsync);

    public void Remove(string key) => throw new NotSupportedException(OnlyAsync);

    public void Refresh(string key) => throw new NotSupportedException(OnlyAsync);
}
