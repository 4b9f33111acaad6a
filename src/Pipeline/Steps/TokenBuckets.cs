namespace Guildhall.Pipeline.Steps;

/// <summary>Buckets of this process alone.</summary>
internal sealed class TokenBuckets(double burst, double perSecond, TimeProvider clock) : IUserBuckets
{
    private const int SweepFrom = 10_000;
    private readonly Lock _lock = new();
    private readonly Dictionary<Guid, (double Tokens, long At)> _buckets = [];

    public ValueTask<bool> TakeAsync(Guid user, CancellationToken cancellation) => new(Take(user));

    /// <summary>Takes a token; false where there is none.</summary>
    public bool Take(Guid user)
    {
        var now = clock.GetTimestamp();
        lock (_lock)
        {
            var tokens = _buckets.TryGetValue(user, out var bucket) ? Refilled(bucket, now) : burst;
            var granted = tokens >= 1;
            _buckets[user] = (granted ? tokens - 1 : tokens, now);
            if (_buckets.Count > SweepFrom)
            {
                Sweep(now);
            }

            return granted;
        }
    }

    private double Refilled((double Tokens, long At) bucket, long now) =>
        Math.Min(burst, bucket.Tokens + (clock.GetElapsedTime(bucket.At, now).TotalSeconds * perSecond));

    private void Sweep(long now)
    {
        foreach (var (user, bucket) in _buckets)
        {
            if (Refilled(bucket, now) >= burst)
            {
                _buckets.Remove(user);
            }
        }
    }
}
