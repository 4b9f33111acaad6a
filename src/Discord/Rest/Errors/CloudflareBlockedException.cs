using Guildhall.Discord.Rest.Limits;

namespace Guildhall.Discord.Rest.Errors;

/// <summary>
/// What stands before Discord has shut this address out, mostly for minutes to hours, because of too many invalid requests. Thrown at once,
/// and for every further request until it is over.
/// </summary>
public sealed class CloudflareBlockedException(string route, TimeSpan retryAfter)
    : RateLimitedException(route, retryAfter, RateLimitScope.Cloudflare);
