namespace Guildhall.Discord.Rest;

/// <summary>How the REST client behaves. <see cref="Validate" /> names what is out of range.</summary>
public sealed record DiscordRestOptions
{
    /// <summary>Where Discord is; the version (/v10) is appended. A proxy or simulator goes here. Default https://discord.com/api.</summary>
    public Uri ApiBaseUrl { get; init; } = new("https://discord.com/api");

    /// <summary>Of the User-Agent: where the bot's makers are found. Default the project's address.</summary>
    public string UserAgentUrl { get; init; } = "https://github.com/guildhall/guildhall";

    /// <summary>Of the User-Agent: the bot's version. Default 0.1.0.</summary>
    public string UserAgentVersion { get; init; } = "0.1.0";

    /// <summary>How long one attempt may take. 1 second to 10 minutes; default 15 seconds.</summary>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How often a request that failed without harm is sent again. 0 to 10; default 3.</summary>
    public int MaxRetries { get; init; } = 3;

    /// <summary>The longest that Discord's own limits may hold up a request; what would take longer fails at once. 0 to 24 hours; default 15 minutes.</summary>
    public TimeSpan MaxRateLimitWait { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>The same for what stands before Discord, where waits of hours are common. 0 to 24 hours; default 0: fails at once (R7).</summary>
    public TimeSpan MaxCloudflareWait { get; init; } = TimeSpan.Zero;

    /// <summary>Requests in any second, of all routes together. 1 to 10,000; default 50.</summary>
    public int GlobalPerSecond { get; init; } = 50;

    /// <summary>Invalid requests (401, 403, 429) in ten minutes that open the breaker (R6). 1 to 9,900; default 5,000; Discord bans at 10,000.</summary>
    public int MaxInvalidRequests { get; init; } = 5_000;

    /// <summary>Buckets nobody waits in that are remembered (R12). 100 to 1,000,000; default 10,000.</summary>
    public int MaxIdleBuckets { get; init; } = 10_000;

    /// <summary>Refuses what is out of range.</summary>
    /// <exception cref="InvalidOperationException">Names the key, the range and the given value.</exception>
    public void Validate()
    {
        Within(RequestTimeout, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(10), nameof(RequestTimeout));
        Within(MaxRetries, 0, 10, nameof(MaxRetries));
        Within(MaxRateLimitWait, TimeSpan.Zero, TimeSpan.FromHours(24), nameof(MaxRateLimitWait));
        Within(MaxCloudflareWait, TimeSpan.Zero, TimeSpan.FromHours(24), nameof(MaxCloudflareWait));
        Within(GlobalPerSecond, 1, 10_000, nameof(GlobalPerSecond));
        Within(MaxInvalidRequests, 1, 9_900, nameof(MaxInvalidRequests));
        Within(MaxIdleBuckets, 100, 1_000_000, nameof(MaxIdleBuckets));
        if (!ApiBaseUrl.IsAbsoluteUri || (ApiBaseUrl.Scheme != Uri.UriSchemeHttps && ApiBaseUrl.Scheme != Uri.UriSchemeHttp))
            throw new InvalidOperationException($"ApiBaseUrl must be an absolute http or https address, and was {ApiBaseUrl}.");
    }

    private static void Within<T>(T value, T least, T most, string key)
        where T : IComparable<T>
    {
        if (value.CompareTo(least) < 0 || value.CompareTo(most) > 0)
            throw new InvalidOperationException($"{key} must be between {least} and {most}, and was {value}.");
    }
}
