using System.Net;
using Guildhall.Discord.Rest.Errors;
using Guildhall.Discord.Rest.Limits;
using Microsoft.Extensions.Logging;

namespace Guildhall.Discord.Rest.Transport;

/// <summary>Keeps the address from being shut out (R6): refuses locally what is known to be invalid, and everything once too much was.</summary>
internal sealed class RequestGuard(DiscordRestOptions options, InvalidRequestBudget budget, TimeProvider time, ILogger logger)
{
    private readonly DeadTokens _dead = new();
    private readonly long _began = time.GetTimestamp();
    private volatile UnauthorizedException? _refused;
    private long _shutOutUntil;

    private TimeSpan Now => time.GetElapsedTime(_began);

    /// <summary>Throws where sending would be of no use or do harm.</summary>
    internal void Check(in Route route)
    {
        var left = TimeSpan.FromTicks(Interlocked.Read(ref _shutOutUntil)) - Now;
        if (left > TimeSpan.Zero)
            throw new CloudflareBlockedException(route.Key, left);
        if (!route.IsTokenRoute && _refused is { } refused)
            throw new UnauthorizedException(route.Key, refused.Status, refused.Error);
        var count = budget.Count;
        if (count >= options.MaxInvalidRequests)
            throw new TooManyInvalidRequestsException(count, options.MaxInvalidRequests);
        if (route.IsTokenRoute && _dead.Contains(route.Major))
            throw new NotFoundException(route.Key, HttpStatusCode.NotFound, new(ErrorCodes.UnknownWebhook, "Unknown webhook, as an answer before said.", []));
    }

    /// <summary>Remembers what an answer means for those to come.</summary>
    internal void Note(in Route route, HttpStatusCode status, DiscordApiException? error)
    {
        if (status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.TooManyRequests)
            Count();
        if (error is UnauthorizedException refused && !route.IsTokenRoute && Interlocked.CompareExchange(ref _refused, refused, null) is null)
            logger.TokenRefused();
        if (error is NotFoundException { Code: ErrorCodes.UnknownWebhook } && route.IsTokenRoute)
            _dead.Add(route.Major);
    }

    internal void ShutOut(TimeSpan retryAfter)
    {
        logger.ShutOut(retryAfter);
        Interlocked.Exchange(ref _shutOutUntil, (Now + retryAfter).Ticks);
    }

    private void Count()
    {
        var count = budget.Add();
        if (count == options.MaxInvalidRequests)
            logger.BreakerOpen(count);
        else if (count < options.MaxInvalidRequests && count % Math.Max(1, options.MaxInvalidRequests / 5) == 0)
            logger.ManyInvalid(count, options.MaxInvalidRequests);
    }
}
