using Guildhall.Discord.Rest.Transport;

namespace Guildhall.Discord.Rest.Limits;

/// <summary>
/// Lets requests go when Discord will take them: in order within a bucket (R2), buckets by the name Discord gives them (R1), the global
/// budget only after the bucket's place is held (R3). One lock, one timer.
/// </summary>
internal sealed class RateLimiter : IDisposable
{
    private const int SweepEvery = 256;

    private readonly Lock _lock = new();
    private readonly TimeProvider _time;
    private readonly long _began;
    private readonly int _idleBuckets;
    private readonly GlobalGate _gate;
    private readonly ITimer _timer;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<BucketKey, Bucket> _buckets = [];
    private readonly PriorityQueue<Bucket, TimeSpan> _wakes = new();
    private TimeSpan _timerAt = TimeSpan.MaxValue;
    private long _sequence;
    private int _untilSweep = SweepEvery;

    /// <summary>A limiter that knows nothing yet.</summary>
    /// <param name="perSecond">The global budget.</param>
    /// <param name="idleBuckets">How many buckets nobody waits in are remembered (R12).</param>
    internal RateLimiter(TimeProvider time, int perSecond, int idleBuckets)
    {
        _time = time;
        _began = time.GetTimestamp();
        _idleBuckets = idleBuckets;
        _gate = new(perSecond);
        _timer = time.CreateTimer(static self => ((RateLimiter)self!).OnTimer(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>How many buckets are remembered.</summary>
    internal int Count
    {
        get
        {
            lock (_lock)
                return _buckets.Count;
        }
    }

    private TimeSpan Now => _time.GetElapsedTime(_began);

    /// <summary>Waits until the request may be sent. Whoever gets a permit gives it back by one of the other methods.</summary>
    /// <param name="before">The permit of the attempt before, whose place in line this one takes.</param>
    internal async ValueTask<RateLimitPermit> AcquireAsync(Route route, RateLimitPermit? before, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        RateLimitPermit permit;
        lock (_lock)
        {
            permit = new(route, before?.Sequence ?? _sequence++);
            var bucket = BucketOf(route);
            bucket.Enqueue(permit);
            Drain(bucket);
            Sweep();
        }

        if (!permit.Granted.IsCompleted)
            await WaitAsync(permit, cancellation);
        return permit;
    }

    /// <summary>The request was not sent, so nothing was used up (R8).</summary>
    internal void Abandon(RateLimitPermit permit)
    {
        lock (_lock)
        {
            if (Finish(permit, giveBack: true))
                Drain(permit.Bucket);
        }
    }

    /// <summary>The request was answered, or its fate is unknown; without a report nothing is learned.</summary>
    /// <param name="answered">Whether an answer came that has no headers because the route has no budget.</param>
    internal void Complete(RateLimitPermit permit, in RateLimitReport report, bool answered)
    {
        lock (_lock)
        {
            if (!Finish(permit, giveBack: false))
                return;
            if (report.Bucket is not null)
            {
                Name(permit.Route, report.Bucket);
                permit.Bucket = BucketOf(permit.Route);
                permit.Bucket.Learn(report, Now);
            }
            else if (answered)
            {
                permit.Bucket.LearnUnlimited();
            }

            Drain(permit.Bucket);
        }
    }

    /// <summary>The request was refused with 429 (R4, R5).</summary>
    internal void Refuse(RateLimitPermit permit, in RateLimitReport report, in RateLimitHit hit)
    {
        lock (_lock)
        {
            if (!Finish(permit, giveBack: false))
                return;
            var until = Now + hit.RetryAfter;
            if (report.Bucket is not null)
            {
                Name(permit.Route, report.Bucket);
                permit.Bucket = BucketOf(permit.Route);
                if (hit.Scope != RateLimitScope.User || report.Remaining > 0)
                    permit.Bucket.Learn(report, Now);
            }

            if (hit.Scope == RateLimitScope.Global)
                _gate.Pause(until);
            else if (hit.Scope == RateLimitScope.User && report.Bucket is not null && report.Remaining > 0)
                permit.Bucket.Park(permit.Route.Kind, until);
            else if (hit.Scope == RateLimitScope.User)
                permit.Bucket.Exhaust(until);
            Drain(permit.Bucket);
        }
    }

    /// <inheritdoc />
    public void Dispose() => _timer.Dispose();

    private async Task WaitAsync(RateLimitPermit permit, CancellationToken cancellation)
    {
        await using var registration = cancellation.UnsafeRegister(
            static (state, token) =>
            {
                var (self, waiter) = ((RateLimiter, RateLimitPermit))state!;
                self.CancelWaiting(waiter, token);
            },
            (this, permit));
        await permit.Granted;
    }

    private void CancelWaiting(RateLimitPermit permit, CancellationToken cancellation)
    {
        lock (_lock)
        {
            if (permit.Stage is PermitStage.UnderWay or PermitStage.Done)
                return;
            Finish(permit, giveBack: true);
            Drain(permit.Bucket);
        }

        permit.Cancel(cancellation);
    }

    private bool Finish(RateLimitPermit permit, bool giveBack)
    {
        var stage = permit.Stage;
        permit.Stage = PermitStage.Done;
        switch (stage)
        {
            case PermitStage.Done:
                return false;
            case PermitStage.InBucket:
                permit.Bucket.Waiting.Remove(permit);
                return true;
            case PermitStage.AtGate:
                _gate.Waiting.Remove(permit);
                break;
            case PermitStage.UnderWay:
                break;
        }

        permit.Bucket.UnderWay.Remove(permit);
        if (giveBack)
            permit.Bucket.GiveBack();
        return true;
    }

    private void Drain(Bucket bucket)
    {
        var now = Now;
        while (bucket.TakeNext(now) is { } permit)
        {
            if (permit.Route.IsGlobalExempt)
            {
                permit.Grant();
                continue;
            }

            permit.Stage = PermitStage.AtGate;
            _gate.Waiting.AddLast(permit);
        }

        if (bucket.WakeAt is { } wake && (bucket.ScheduledAt <= now || wake < bucket.ScheduledAt))
        {
            bucket.ScheduledAt = wake;
            _wakes.Enqueue(bucket, wake);
        }

        DrainGate(now);
        Arm(now);
    }

    private void DrainGate(TimeSpan now)
    {
        while (_gate.TakeNext(now) is { } permit)
            permit.Grant();
    }

    private void OnTimer()
    {
        lock (_lock)
        {
            _timerAt = TimeSpan.MaxValue;
            var now = Now;
            while (_wakes.TryPeek(out var bucket, out var at) && at <= now)
            {
                _wakes.Dequeue();
                Drain(bucket);
            }

            DrainGate(now);
            Arm(now);
        }
    }

    private void Arm(TimeSpan now)
    {
        var at = _gate.WakeAt ?? TimeSpan.MaxValue;
        if (_wakes.TryPeek(out _, out var first) && first < at)
            at = first;
        if (at >= _timerAt)
            return;
        _timerAt = at;
        var wait = TimeSpan.FromMilliseconds(Math.Max(1, Math.Ceiling((at - now).TotalMilliseconds)));
        _timer.Change(wait, Timeout.InfiniteTimeSpan);
    }

    private Bucket BucketOf(Route route)
    {
        var key = new BucketKey(_names.GetValueOrDefault(route.Key) ?? "!" + route.Key, route.Major);
        if (!_buckets.TryGetValue(key, out var bucket))
            _buckets.Add(key, bucket = new(key));
        return bucket;
    }

    /// <summary>Discord told the route's bucket, or another one than before: all that belongs to the route moves there, in order.</summary>
    private void Name(Route route, string name)
    {
        var known = _names.GetValueOrDefault(route.Key);
        if (known == name)
            return;
        _names[route.Key] = name;
        var old = known ?? "!" + route.Key;
        foreach (var bucket in _buckets.Values.Where(bucket => bucket.Key.Name == old).ToArray())
            Move(bucket, route.Key);
    }

    private void Move(Bucket from, string routeKey)
    {
        var waiting = from.Waiting.Where(permit => permit.Route.Key == routeKey).ToArray();
        var underWay = from.UnderWay.FindAll(permit => permit.Route.Key == routeKey);
        if (from.Key.Name[0] == '!')
            _buckets.Remove(from.Key);
        if (waiting.Length + underWay.Count == 0)
            return;

        var to = BucketOf((waiting.FirstOrDefault() ?? underWay[0]).Route);
        from.UnderWay.RemoveAll(underWay.Contains);
        foreach (var permit in underWay)
            permit.Bucket = to;
        to.UnderWay.AddRange(underWay);
        foreach (var permit in waiting)
        {
            from.Waiting.Remove(permit);
            to.Enqueue(permit);
        }

        Drain(to);
    }

    private void Sweep()
    {
        if (--_untilSweep > 0)
            return;
        _untilSweep = SweepEvery;
        if (_buckets.Count <= _idleBuckets)
            return;
        var now = Now;
        foreach (var (key, bucket) in _buckets)
        {
            if (bucket.IsIdle && !bucket.IsSpent(now))
                _buckets.Remove(key);
        }
    }
}
