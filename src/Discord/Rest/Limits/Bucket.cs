namespace Guildhall.Discord.Rest.Limits;

/// <summary>
/// The budget of some routes for one channel, guild or webhook. Pure bookkeeping: times are durations since the limiter began, and whoever
/// calls holds the limiter's lock.
/// </summary>
internal sealed class Bucket(BucketKey key)
{
    private static readonly TimeSpan Never = TimeSpan.MaxValue;

    /// <summary>Two answers of one window may differ by the way they took; what differs by more is the next window.</summary>
    private static readonly TimeSpan SameWindow = TimeSpan.FromMilliseconds(500);

    /// <summary>Seconds by which Discord's name for one window may differ.</summary>
    private const double SameName = 0.1;

    /// <summary>Seconds by which no answer is late: a name that is older still means that Discord's clock was set.</summary>
    private const double ClockStep = 60;

    private readonly Dictionary<string, TimeSpan> _parked = new(StringComparer.Ordinal);
    private bool _known;
    private bool _unlimited;
    private int _limit;
    private int _remaining;
    private TimeSpan _resetAt = Never;
    private double? _window;

    internal BucketKey Key { get; } = key;

    /// <summary>In the order in which they came.</summary>
    internal LinkedList<RateLimitPermit> Waiting { get; } = new();

    internal List<RateLimitPermit> UnderWay { get; } = [];

    /// <summary>When to look again; null where an answer will be the reason to.</summary>
    internal TimeSpan? WakeAt { get; private set; }

    /// <summary>When the limiter has promised to look again.</summary>
    internal TimeSpan ScheduledAt { get; set; }

    /// <summary>Whether forgetting it could cause a 429.</summary>
    internal bool IsSpent(TimeSpan now) => (_known && _remaining <= 0 && now < _resetAt && _resetAt != Never) || _parked.Values.Any(until => now < until);

    /// <summary>Whether the route has no budget of its own, as far as is known.</summary>
    internal bool IsUnlimited => _unlimited;

    internal bool IsIdle => Waiting.Count == 0 && UnderWay.Count == 0;

    /// <summary>The next request that may be sent, taken out of the line; null where none may now.</summary>
    internal RateLimitPermit? TakeNext(TimeSpan now)
    {
        WakeAt = null;
        for (var node = Waiting.First; node is not null; node = node.Next)
        {
            if (IsParked(node.Value, now))
                continue;
            if (!TryTake(now))
                return null;
            Waiting.Remove(node);
            UnderWay.Add(node.Value);
            return node.Value;
        }

        return null;
    }

    /// <summary>Puts a request where its number belongs: at the end, unless it was here before.</summary>
    internal void Enqueue(RateLimitPermit permit)
    {
        var before = Waiting.Last;
        while (before is not null && before.Value.Sequence > permit.Sequence)
            before = before.Previous;
        if (before is null)
            Waiting.AddFirst(permit);
        else
            Waiting.AddAfter(before, permit);
        permit.Bucket = this;
        permit.Stage = PermitStage.InBucket;
    }

    /// <summary>A request was not sent after all, so what it took is free again.</summary>
    internal void GiveBack()
    {
        if (_known && !_unlimited && _remaining < _limit)
            _remaining++;
    }

    /// <summary>Learns from an answer. The request it answers is no longer under way.</summary>
    internal void Learn(in RateLimitReport report, TimeSpan now)
    {
        var resetAt = now + report.ResetAfter;
        var age = AgeOf(report, resetAt);
        _limit = Math.Max(1, report.Limit);
        if (age < 0)
            return;

        var counted = age == 0 || (_known && !_unlimited && _resetAt == Never);
        _remaining = counted ? Math.Min(_remaining, report.Remaining) : report.Remaining - UnderWay.Count;
        if (age > 0 || _resetAt == Never || resetAt > _resetAt)
            _resetAt = resetAt;
        _window = report.Window;
        _known = true;
        _unlimited = false;
    }

    /// <summary>The route has no budget of its own: nobody need wait for another.</summary>
    internal void LearnUnlimited()
    {
        if (!_known)
            _unlimited = _known = true;
    }

    /// <summary>The budget is used up, whatever we counted.</summary>
    internal void Exhaust(TimeSpan until)
    {
        _known = true;
        _unlimited = false;
        _limit = Math.Max(1, _limit);
        _remaining = 0;
        _resetAt = until;
        _window = null;
    }

    /// <summary>Only requests of this kind wait (R5).</summary>
    internal void Park(string kind, TimeSpan until) => _parked[kind] = until;

    /// <summary>Whether an answer speaks of the window before (-1), of this one (0), or of one we did not know of (1).</summary>
    private int AgeOf(in RateLimitReport report, TimeSpan resetAt)
    {
        if (!_known || _unlimited)
            return 1;
        if (report.Window is { } told && _window is { } window)
        {
            var later = told - window;
            if (Math.Abs(later) > SameName)
                return later is < 0 and > -ClockStep ? -1 : 1;
            return _resetAt == Never ? -1 : 0;
        }

        return _resetAt == Never || resetAt <= _resetAt + SameWindow ? 0 : 1;
    }

    private bool IsParked(RateLimitPermit permit, TimeSpan now)
    {
        if (_parked.Count == 0 || !_parked.TryGetValue(permit.Route.Kind, out var until))
            return false;
        if (now >= until)
        {
            _parked.Remove(permit.Route.Kind);
            return false;
        }

        WakeAt = WakeAt is { } other && other < until ? other : until;
        return true;
    }

    private bool TryTake(TimeSpan now)
    {
        if (_unlimited)
            return true;
        if (!_known)
            return UnderWay.Count == 0;
        if (now >= _resetAt)
        {
            _remaining = _limit - UnderWay.Count;
            _resetAt = Never;
        }

        if (_remaining > 0)
        {
            _remaining--;
            return true;
        }

        if (_resetAt != Never)
        {
            WakeAt = WakeAt is { } other && other < _resetAt ? other : _resetAt;
            return false;
        }

        return UnderWay.Count == 0;
    }
}
