using Guildhall.Discord.Rest.Limits;

namespace Guildhall.Discord.Rest.Errors;

/// <summary>Discord asked to wait longer than the caller is willing to (<see cref="DiscordRestOptions.MaxRateLimitWait" />).</summary>
/// <param name="retryAfter">How long.</param>
/// <param name="scope">Who used up what.</param>
public class RateLimitedException(string route, TimeSpan retryAfter, RateLimitScope scope)
    : DiscordException($"{route} may be sent again in {retryAfter} (scope {scope}).")
{
    /// <summary>How long to wait.</summary>
    public TimeSpan RetryAfter { get; } = retryAfter;

    /// <summary>Who used up what.</summary>
    public RateLimitScope Scope { get; } = scope;
}
