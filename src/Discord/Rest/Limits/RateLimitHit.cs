using System.Text.Json;

namespace Guildhall.Discord.Rest.Limits;

/// <summary>A 429: who used up what, and how long to wait.</summary>
internal readonly record struct RateLimitHit(RateLimitScope Scope, TimeSpan RetryAfter)
{
    private static readonly TimeSpan LeastWait = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan UnknownWait = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Discord's own 429 is JSON with <c>retry_after</c>. What stands before it (R7) answers with text, without X-RateLimit headers, and may
    /// mean hours.
    /// </summary>
    internal static RateLimitHit Read(HttpResponseMessage response, ReadOnlySpan<byte> body)
    {
        var header = RateLimitReport.Number(response.Headers, "Retry-After");
        var (readable, inBody, global) = ReadBody(body);
        if (!readable)
            return new(RateLimitScope.Cloudflare, header is { } seconds ? RateLimitReport.Seconds(seconds) : UnknownWait);

        var wait = RateLimitReport.Seconds(inBody ?? header ?? UnknownWait.TotalSeconds);
        return new(ScopeOf(response, global), wait < LeastWait ? LeastWait : wait);
    }

    private static RateLimitScope ScopeOf(HttpResponseMessage response, bool global)
    {
        var headers = response.Headers.NonValidated;
        if (global || headers.Contains("X-RateLimit-Global"))
            return RateLimitScope.Global;
        return headers.TryGetValues("X-RateLimit-Scope", out var scope) ? scope.ToString() switch
        {
            "shared" => RateLimitScope.Shared,
            "global" => RateLimitScope.Global,
            _ => RateLimitScope.User,
        }
        : RateLimitScope.User;
    }

    private static (bool Readable, double? RetryAfter, bool Global) ReadBody(ReadOnlySpan<byte> body)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            var root = JsonElement.ParseValue(ref reader);
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("retry_after", out var wait))
                return default;
            return (true,
                wait.ValueKind == JsonValueKind.Number && wait.TryGetDouble(out var seconds) ? seconds : null,
                root.TryGetProperty("global", out var global) && global.ValueKind == JsonValueKind.True);
        }
        catch (JsonException)
        {
            return default;
        }
    }
}
