using Guildhall.Core.Processes;
using StackExchange.Redis;

namespace Guildhall.Store.Redis;

/// <summary>Buckets of tokens in Redis, by its clock. A bucket that nobody takes from is gone once it would be full.</summary>
internal sealed class RedisBuckets(RedisConnection redis) : ISharedBuckets
{
    // Times are microseconds: whole numbers that a double still tells apart.
    private const string Take =
        """
        local burst, rate = tonumber(ARGV[1]), tonumber(ARGV[2])
        local time = redis.call('TIME')
        local now = time[1] * 1000000 + time[2]
        local known = redis.call('HMGET', KEYS[1], 'tokens', 'at')
        local tokens = burst
        if known[1] then
          tokens = math.min(burst, known[1] + math.max(0, now - known[2]) * rate / 1000000)
        end
        local granted = tokens >= 1
        if granted then tokens = tokens - 1 end
        redis.call('HSET', KEYS[1], 'tokens', string.format('%.6f', tokens), 'at', string.format('%.0f', now))
        redis.call('PEXPIRE', KEYS[1], math.ceil((burst - tokens) * 1000 / rate) + 1)
        return granted and 1 or 0
        """;

    public async ValueTask<bool?> TakeAsync(Guid owner, int burst, int perSecond, CancellationToken cancellation)
    {
        if (!redis.IsUp)
        {
            return null;
        }

        RedisKey[] key = [redis.KeyOf($"limit:user:{owner:N}")];
        RedisValue[] bucket = [burst, perSecond];
        try
        {
            return (int)await redis.AskAsync(database => database.ScriptEvaluateAsync(Take, key, bucket), cancellation) == 1;
        }
        catch (RedisAwayException)
        {
            return null;
        }
    }
}
