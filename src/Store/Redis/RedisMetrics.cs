using System.Diagnostics.Metrics;

namespace Guildhall.Store.Redis;

/// <summary>What was asked of Redis, and what came of it.</summary>
internal sealed class RedisMetrics : IDisposable
{
    private readonly Meter _meter = new("Guildhall.Redis");
    private long _done;
    private long _late;
    private long _failed;
    private long _spared;

    public RedisMetrics() => _meter.CreateObservableCounter("guildhall.redis.calls", Calls, "{call}", "What was asked of Redis, by what came of it.");

    public void Done() => Interlocked.Increment(ref _done);

    /// <summary>There was no answer in time.</summary>
    public void Late() => Interlocked.Increment(ref _late);

    public void Failed() => Interlocked.Increment(ref _failed);

    /// <summary>It was not even asked, because it was away a moment ago.</summary>
    public void Spared() => Interlocked.Increment(ref _spared);

    public void Dispose() => _meter.Dispose();

    private static KeyValuePair<string, object?> Result(string name) => new("result", name);

    private Measurement<long>[] Calls() =>
    [
        new(Volatile.Read(ref _done), Result("done")),
        new(Volatile.Read(ref _late), Result("late")),
        new(Volatile.Read(ref _failed), Result("failed")),
        new(Volatile.Read(ref _spared), Result("spared")),
    ];
}
