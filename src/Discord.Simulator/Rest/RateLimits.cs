using System.Globalization;
using System.Text.Json.Nodes;

namespace Guildhall.Discord.Simulator.Rest;

/// <summary>
/// Discord's rate limits: a window for each bucket (a group of routes) and its channel, guild or webhook, and one for everything the bot asks for.
/// Interactions and webhooks with a token in their path are outside the second. Discord does not publish the numbers of the first;
/// these are what its headers were seen to say.
/// </summary>
internal sealed class RateLimits(TimeProvider time, bool isOn)
{
    private const int GlobalPerSecond = 50;
    private const int MostWindows = 10_000;
    private static readonly TimeSpan _globalWindow = TimeSpan.FromSeconds(1);
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Window> _windows = new(StringComparer.Ordinal);
    private Window _global;
    private int _sweepAt = MostWindows;

    /// <summary>Counts a request and writes the headers; false with an answer where it is one too many.</summary>
    public JsonObject? Refuse(HttpContext http, string path)
    {
        // Answers to interactions have no bucket.
        if (path.StartsWith("/interactions/", StringComparison.Ordinal))
        {
            return null;
        }

        var bucket = Bucket.Of(http.Request.Method, path);
        var headers = http.Response.Headers;
        lock (_lock)
        {
            var now = time.GetUtcNow();
            if (isOn && !bucket.IsOpen && (_global = _global.At(now, _globalWindow)).Count >= GlobalPerSecond)
            {
                headers["X-RateLimit-Global"] = "true";
                return Answer(http, "global", _global.End - now);
            }

            Sweep(now);
            var key = $"{bucket.Name}/{bucket.ResourceOf(http)}";
            var window = _windows.GetValueOrDefault(key).At(now, bucket.Length);
            var full = isOn && window.Count >= bucket.Limit;
            _windows[key] = window = full ? window : window with { Count = window.Count + 1 };
            _global = full || bucket.IsOpen ? _global : _global with { Count = _global.Count + 1 };
            headers["X-RateLimit-Limit"] = Text(bucket.Limit);
            headers["X-RateLimit-Remaining"] = Text(Math.Max(0, bucket.Limit - window.Count));
            headers["X-RateLimit-Reset"] = Text(window.End.ToUnixTimeMilliseconds() / 1_000.0);
            headers["X-RateLimit-Reset-After"] = Text((window.End - now).TotalSeconds);
            headers["X-RateLimit-Bucket"] = bucket.Name;
            return full ? Answer(http, "user", window.End - now) : null;
        }
    }

    /// <summary>Counts against a limit within a bucket, such as two new names of a channel in ten minutes; there the bucket itself has room left.</summary>
    /// <exception cref="RestFaultException">It is one too many.</exception>
    public void Sublimit(string key, int limit, TimeSpan length)
    {
        lock (_lock)
        {
            var now = time.GetUtcNow();
            var window = _windows.GetValueOrDefault(key).At(now, length);
            if (isOn && window.Count >= limit)
            {
                throw new RestFaultException(new(429, 0, "You are being rate limited.") { Wait = window.End - now });
            }

            _windows[key] = window with { Count = window.Count + 1 };
        }
    }

    /// <summary>Forgets windows that are over, where there are many: each interaction has its own.</summary>
    private void Sweep(DateTimeOffset now)
    {
        if (_windows.Count < _sweepAt)
        {
            return;
        }

        foreach (var (key, window) in _windows)
        {
            if (window.End <= now)
            {
                _windows.Remove(key);
            }
        }

        _sweepAt = Math.Max(MostWindows, _windows.Count * 2);
    }

    private static JsonObject Answer(HttpContext http, string scope, TimeSpan wait)
    {
        http.Response.Headers["X-RateLimit-Scope"] = scope;
        http.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return new() { ["message"] = "You are being rate limited.", ["retry_after"] = Math.Round(wait.TotalSeconds, 3), ["global"] = scope == "global" };
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(double seconds) => seconds.ToString("0.000", CultureInfo.InvariantCulture);

    private readonly record struct Window(DateTimeOffset End, int Count)
    {
        public Window At(DateTimeOffset now, TimeSpan length) => now < End ? this : new(now + length, 0);
    }
}
