using Guildhall.Core.Watching;

namespace Guildhall.Store.Redis;

/// <summary>How Redis is: whether it answered when it was last looked for. The platform does its work without it.</summary>
internal sealed class RedisDependency(RedisConnection redis) : IDependency
{
    public string Name => "redis";

    public bool IsShared => true;

    public bool IsDispensable => true;

    public ValueTask<DependencyReport> CheckAsync(CancellationToken cancellation) => new(
        new DependencyReport(redis.IsUp ? DependencyState.Up : DependencyState.Down, redis.LastSuccess, redis.Problem));
}
