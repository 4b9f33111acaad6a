using System.Globalization;
using Microsoft.Extensions.Time.Testing;

namespace Guildhall.Tests.Unit.Discord.Rest;

/// <summary>The other side's bookkeeping: fixed windows by bucket and channel, and a global budget. Counts what it must refuse.</summary>
internal sealed class StrictBuckets(FakeTimeProvider time, int limit, TimeSpan window, Func<Call, string> nameOf)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, (DateTimeOffset Began, int Used)> _buckets = [];
    private readonly Queue<DateTimeOffset> _lastSecond = new();

    internal int Refused { get; private set; }

    internal int BusiestSecond { get; private set; }

    /// <summary>How far the clock is off that absolute reset times are told by.</summary>
    internal TimeSpan ClockError { get; init; }

    internal HttpResponseMessage Answer(Call call)
    {
        lock (_lock)
        {
            var now = time.GetUtcNow();
            CountSecond(now);
            var major = call.Path.Split('/')[1];
            var key = $"{nameOf(call)}:{major}";
            var (began, used) = _buckets.GetValueOrDefault(key);
            if (now - began >= window)
                (began, used) = (now, 0);
            _buckets[key] = (began, ++used);
            var left = began + window - now;
            var response = used > limit ? Refuse(left) : RestRig.Json();
            response.Headers.Add("X-RateLimit-Bucket", nameOf(call));
            response.Headers.Add("X-RateLimit-Limit", Text(limit));
            response.Headers.Add("X-RateLimit-Remaining", Text(Math.Max(0, limit - used)));
            response.Headers.Add("X-RateLimit-Reset", Text((began + window + ClockError).ToUnixTimeMilliseconds() / 1000.0));
            response.Headers.Add("X-RateLimit-Reset-After", Text(left.TotalSeconds));
            return response;
        }
    }

    private void CountSecond(DateTimeOffset now)
    {
        _lastSecond.Enqueue(now);
        while (now - _lastSecond.Peek() >= TimeSpan.FromSeconds(1))
            _lastSecond.Dequeue();
        BusiestSecond = Math.Max(BusiestSecond, _lastSecond.Count);
    }

    private HttpResponseMessage Refuse(TimeSpan left)
    {
        Refused++;
        return RestRig.Limited(left.TotalSeconds);
    }

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
