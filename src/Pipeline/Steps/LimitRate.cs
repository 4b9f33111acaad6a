using Guildhall.Core.Commands;
using Guildhall.Core.Results;

namespace Guildhall.Pipeline.Steps;

/// <summary>A bucket of tokens for each user: a burst, then so many requests per second.</summary>
internal sealed class LimitRate(PipelineOptions options, TimeProvider clock) : IStep
{
    private const int SweepFrom = 10_000;
    private readonly Lock _lock = new();
    private readonly Dictionary<Guid, (double Tokens, long At)> _buckets = [];

    public ValueTask<Refusal?> PassAsync(Passage passage, CancellationToken cancellation) =>
        new(passage.Request.Channel == ChannelKind.Schedule || Take(passage.Request.Actor.User.Value)
            ? null
            : Refusal.Of("rate.limited", ("burst", options.Burst), ("perSecond", options.RequestsPerSecond)));

    private bool Take(Guid user)
    {
        var now = clock.GetTimestamp();
        lock (_lock)
        {
            var tokens = _buckets.TryGetValue(user, out var bucket) ? Refilled(bucket, now) : options.Burst;
            var granted = tokens >= 1;
            _buckets[user] = (granted ? tokens - 1 : tokens, now);
            if (_buckets.Count > SweepFrom)
            {
                Sweep(now);
            }

            return granted;
        }
    }

    private double Refilled((double Tokens, long At) bucket, long now) => Math.Min(
        options.Burst, bucket.Tokens + (clock.GetElapsedTime(bucket.At, now).TotalSeconds * options.RequestsPerSecond));

    private void Sweep(long now)
    {
        foreach (var (user, bucket) in _buckets)
        {
            if (Refilled(bucket, now) >= options.Burst)
            {
                _buckets.Remove(user);
            }
        }
    }
}
