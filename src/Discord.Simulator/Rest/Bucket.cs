using System.Globalization;
using System.Text;

namespace Guildhall.Discord.Simulator.Rest;

/// <summary>Routes that share a rate limit.</summary>
/// <param name="Name">The hash that Discord's header shows.</param>
/// <param name="Limit">How many requests a window takes.</param>
/// <param name="Length">How long a window is.</param>
/// <param name="Resource">The value of a path that has a window of its own: <c>channel</c>, <c>guild</c> or <c>token</c>; null where all share one.</param>
/// <param name="IsOpen">Whether it is outside the limit of everything: its path carries a token of its own.</param>
internal sealed record Bucket(string Name, int Limit, TimeSpan Length, string? Resource, bool IsOpen)
{
    public static Bucket Of(string method, string path)
    {
        var (limit, seconds) = (method, path) switch
        {
            ("PUT" or "DELETE", _) when path.Contains("/reactions/", StringComparison.Ordinal) => (1, 0.25),
            ("POST", "/channels/{channel}/messages") => (5, 5.0),
            ("PATCH", "/channels/{channel}/messages/{message}") => (5, 5.0),
            ("DELETE", "/channels/{channel}/messages/{message}") => (5, 1.0),
            ("POST", "/channels/{channel}/messages/bulk-delete") => (1, 3.0),
            ("POST", "/channels/{channel}/typing") => (5, 5.0),
            (_, _) when path.StartsWith("/webhooks/", StringComparison.Ordinal) => (5, 2.0),
            ("PUT" or "POST" or "PATCH" or "DELETE", _) when path.StartsWith("/applications/", StringComparison.Ordinal) => (5, 20.0),
            ("PUT" or "DELETE" or "PATCH", _) when path.StartsWith("/guilds/{guild}/members/", StringComparison.Ordinal) => (10, 10.0),
            ("GET", _) => (50, 1.0),
            _ => (10, 10.0),
        };
        var resource = path.Contains("{token}", StringComparison.Ordinal) ? "token"
            : path.Contains("{channel}", StringComparison.Ordinal) ? "channel"
            : path.Contains("{guild}", StringComparison.Ordinal) ? "guild"
            : null;
        return new(HashOf(method, path), limit, TimeSpan.FromSeconds(seconds), resource, resource == "token");
    }

    public string ResourceOf(HttpContext http) => Resource is null ? "" : (string?)http.Request.RouteValues[Resource] ?? "";

    // Reactions are added and taken back in one bucket.
    private static string HashOf(string method, string path)
    {
        var name = path.Contains("/reactions/", StringComparison.Ordinal) ? "reactions" : $"{method} {path}";
        var hash = Encoding.UTF8.GetBytes(name).Aggregate(14_695_981_039_346_656_037UL, (sum, one) => (sum ^ one) * 1_099_511_628_211UL);
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
