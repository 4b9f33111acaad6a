using Guildhall.Discord.Rest.Limits;
using Microsoft.Extensions.Logging;

namespace Guildhall.Discord.Rest;

/// <summary>What the REST client tells operators. Routes are named by their template: paths hold tokens.</summary>
internal static partial class RestLog
{
    [LoggerMessage(1, LogLevel.Debug, "{Route} failed ({Fault}), attempt {Attempt}; sent again in {Wait}")]
    internal static partial void SentAgain(this ILogger logger, string route, string fault, int attempt, TimeSpan wait);

    [LoggerMessage(2, LogLevel.Information, "{Route} was refused with 429, scope {Scope}; may be sent again in {RetryAfter}")]
    internal static partial void RateLimited(this ILogger logger, string route, RateLimitScope scope, TimeSpan retryAfter);

    [LoggerMessage(3, LogLevel.Warning, "{Count} invalid requests in ten minutes; the breaker opens at {Limit}, Discord shuts the address out at 10000")]
    internal static partial void ManyInvalid(this ILogger logger, int count, int limit);

    [LoggerMessage(4, LogLevel.Error, "The breaker is open: {Count} invalid requests in ten minutes")]
    internal static partial void BreakerOpen(this ILogger logger, int count);

    [LoggerMessage(5, LogLevel.Error, "This address is shut out for {RetryAfter}")]
    internal static partial void ShutOut(this ILogger logger, TimeSpan retryAfter);

    [LoggerMessage(6, LogLevel.Error, "Discord refused the bot's token; nothing else is sent with it")]
    internal static partial void TokenRefused(this ILogger logger);
}
