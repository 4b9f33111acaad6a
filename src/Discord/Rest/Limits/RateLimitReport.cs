using System.Globalization;
using System.Net.Http.Headers;

namespace Guildhall.Discord.Rest.Limits;

/// <summary>
/// What the headers of an answer say of its bucket. Times are relative to the answer, because clocks differ (R10); the absolute one only tells
/// windows apart.
/// </summary>
/// <param name="Bucket">The bucket's name; null where the route has none.</param>
/// <param name="Limit">Requests in a window.</param>
/// <param name="Remaining">Requests left in this one.</param>
/// <param name="ResetAfter">Until the next window.</param>
/// <param name="Window">When this window ends by Discord's clock, in seconds: its name, so to speak. Null where it is not told.</param>
internal readonly record struct RateLimitReport(string? Bucket, int Limit, int Remaining, TimeSpan ResetAfter, double? Window = null)
{
    internal static RateLimitReport Read(HttpResponseHeaders headers)
    {
        if (!headers.NonValidated.TryGetValues("X-RateLimit-Bucket", out var bucket))
            return default;
        return Number(headers, "X-RateLimit-Limit") is { } limit && Number(headers, "X-RateLimit-Remaining") is { } remaining
            && Number(headers, "X-RateLimit-Reset-After") is { } seconds
            ? new(bucket.ToString(), (int)limit, (int)remaining, Seconds(seconds), Number(headers, "X-RateLimit-Reset"))
            : default;
    }

    /// <summary>Seconds, rounded up to the millisecond and kept within a day and a half so that no arithmetic overflows.</summary>
    internal static TimeSpan Seconds(double seconds) =>
        TimeSpan.FromMilliseconds(Math.Ceiling(Math.Clamp(double.IsNaN(seconds) ? 0 : seconds, 0, 130_000) * 1000));

    internal static double? Number(HttpResponseHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values)
        && double.TryParse(values.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
}
