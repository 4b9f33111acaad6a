using System.Diagnostics.Metrics;
using Guildhall.Discord.Rest.Limits;

namespace Guildhall.Discord;

/// <summary>What the client counts, over all clients of the process.</summary>
internal static class DiscordMetrics
{
    private static readonly double[] _seconds = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15];
    private static readonly Meter _meter = new("Guildhall.Discord");
    private static readonly long[] _limited = new long[Enum.GetValues<RateLimitScope>().Length];

    private static readonly Histogram<double> _duration = _meter.CreateHistogram(
        "guildhall.discord.request.duration", "s", "How long Discord's REST interface took to answer, by class of the answer.", tags: null, new InstrumentAdvice<double> { HistogramBucketBoundaries = _seconds });

    static DiscordMetrics() => _meter.CreateObservableCounter(
        "guildhall.discord.rate.limits",
        () => Enum.GetValues<RateLimitScope>().Select(scope => new Measurement<long>(Volatile.Read(ref _limited[(int)scope]), new KeyValuePair<string, object?>("scope", NameOf(scope)))),
        "{refusal}",
        "Answers 429 of Discord, by whose limit it was.");

    /// <summary>Notes an answer; 0 where none came.</summary>
    internal static void Answered(int status, TimeSpan took) =>
        _duration.Record(took.TotalSeconds, new KeyValuePair<string, object?>("status", status switch
        {
            0 => "none",
            429 => "429",
            < 300 => "2xx",
            < 400 => "3xx",
            < 500 => "4xx",
            _ => "5xx",
        }));

    /// <summary>Notes a 429.</summary>
    internal static void Limited(RateLimitScope scope) => Interlocked.Increment(ref _limited[(int)scope]);

    private static string NameOf(RateLimitScope scope) => scope switch
    {
        RateLimitScope.User => "user",
        RateLimitScope.Global => "global",
        RateLimitScope.Shared => "shared",
        RateLimitScope.Cloudflare => "cloudflare",
    };
}
