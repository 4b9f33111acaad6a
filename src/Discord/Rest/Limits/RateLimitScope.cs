namespace Guildhall.Discord.Rest.Limits;

/// <summary>Who used up what, when Discord says "too many".</summary>
public enum RateLimitScope
{
    /// <summary>The bot, its share of a route.</summary>
    User,

    /// <summary>The bot, its requests of all routes together.</summary>
    Global,

    /// <summary>Everybody, what a resource bears.</summary>
    Shared,

    /// <summary>The address, before Discord even saw the request.</summary>
    Cloudflare,
}
