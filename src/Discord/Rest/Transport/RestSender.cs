using System.Globalization;
using System.Net;
using Guildhall.Discord.Json;
using Guildhall.Discord.Rest.Errors;
using Guildhall.Discord.Rest.Limits;
using Microsoft.Extensions.Logging;

namespace Guildhall.Discord.Rest.Transport;

/// <summary>
/// Carries a request through: the guard, the limiter, the wire, and again where that is safe. What comes out is an answer with a status
/// below 300, or an exception of <see cref="DiscordException" />.
/// </summary>
internal sealed class RestSender : IDisposable
{
    /// <summary>Refusals with 429 in a row after which a request gives up: somebody else uses up the budget.</summary>
    private const int MostRefusals = 10;

    private readonly DiscordRestOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly ISharedRateLimits? _shared;
    private readonly RestWire _wire;
    private readonly RateLimiter _limiter;
    private readonly RequestGuard _guard;
    private readonly Backoff _backoff;

    internal RestSender(DiscordRestOptions options, RestWire wire, RateLimiter limiter, RequestGuard guard, RestSurroundings surroundings)
    {
        _options = options;
        _wire = wire;
        _limiter = limiter;
        _guard = guard;
        _time = surroundings.Time;
        _logger = surroundings.Logger;
        _shared = surroundings.Shared;
        _backoff = new(surroundings.Jitter);
    }

    /// <summary>What time it is at the other end.</summary>
    internal ServerClock Clock => _wire.Clock;

    /// <summary>Sends, and reads what is answered.</summary>
    internal async Task<T> SendAsync<T>(RestRequest request, CancellationToken cancellation)
    {
        using var response = await CarryAsync(request, cancellation);
        return await _wire.ReadAsync(request, response, DiscordJson.Of<T>(), cancellation);
    }

    /// <summary>Sends, and reads what is answered; null where the answer is "no content".</summary>
    internal async Task<T?> SendMaybeAsync<T>(RestRequest request, CancellationToken cancellation)
        where T : class
    {
        using var response = await CarryAsync(request, cancellation);
        return await ReadMaybeAsync<T>(request, response, cancellation);
    }

    /// <summary>Reads an answer that was sent for directly; null where it is "no content".</summary>
    internal async Task<T?> ReadMaybeAsync<T>(RestRequest request, HttpResponseMessage response, CancellationToken cancellation)
        where T : class =>
        response.StatusCode == HttpStatusCode.NoContent ? null : await _wire.ReadAsync(request, response, DiscordJson.Of<T>(), cancellation);

    /// <summary>Sends, and looks no further once it is accepted.</summary>
    internal async Task SendAsync(RestRequest request, CancellationToken cancellation)
    {
        using var response = await CarryAsync(request, cancellation);
    }

    /// <summary>
    /// The way of interaction callbacks, which no budget counts: no limiter, and no second attempt, since only who knows the interaction knows
    /// whether there is time for one.
    /// </summary>
    /// <exception cref="RateLimitedException">It was refused all the same.</exception>
    internal async Task<HttpResponseMessage> SendDirectAsync(RestRequest request, CancellationToken cancellation)
    {
        using var body = request.Body;
        var response = await _wire.SendAsync(request, cancellation);
        if (response.IsSuccessStatusCode)
            return response;
        using (response)
        {
            if (response.StatusCode != HttpStatusCode.TooManyRequests)
                throw await RefusalAsync(request, response, cancellation);
            var hit = RateLimitHit.Read(response, (await _wire.ReadErrorAsync(request, response, cancellation)).Span);
            _logger.RateLimited(request.Route.Key, hit.Scope, hit.RetryAfter);
            DiscordMetrics.Limited(hit.Scope);
            if (hit.Scope != RateLimitScope.Shared)
                _guard.Note(request.Route, response.StatusCode, null);
            throw new RateLimitedException(request.Route.Key, hit.RetryAfter, hit.Scope);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _wire.Dispose();
        _limiter.Dispose();
    }

    private async Task<HttpResponseMessage> CarryAsync(RestRequest request, CancellationToken cancellation)
    {
        using var body = request.Body;
        RateLimitPermit? permit = null;
        var failures = 0;
        for (var refusals = 0; refusals < MostRefusals;)
        {
            _guard.Check(request.Route);
            permit = await AcquireAsync(request, permit, cancellation);
            HttpResponseMessage response;
            try
            {
                response = await _wire.SendAsync(request, cancellation);
            }
            catch (DiscordUnreachableException fault)
            {
                _limiter.Complete(permit, default, answered: false);
                if (!request.CanRepeat || ++failures > _options.MaxRetries)
                    throw;
                await PauseAsync(request, fault.InnerException?.GetType().Name ?? "timeout", failures, cancellation);
                continue;
            }
            catch
            {
                // Canceled. It may have been counted, so only its place is given back, not what it took of the budget.
                _limiter.Complete(permit, default, answered: false);
                throw;
            }

            var report = RateLimitReport.Read(response.Headers);
            if (response.IsSuccessStatusCode)
            {
                await CompleteAsync(permit, report, answered: true, cancellation);
                return response;
            }

            using (response)
            {
                if (response.StatusCode == HttpStatusCode.TooManyRequests)
                {
                    refusals++;
                    await RefusedAsync(request, permit, report, response, refusals, cancellation);
                    continue;
                }

                var fault = response.StatusCode >= HttpStatusCode.InternalServerError;
                await CompleteAsync(permit, report, answered: !fault, cancellation);
                if (fault && request.CanRepeat && ++failures <= _options.MaxRetries)
                {
                    await PauseAsync(request, ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture), failures, cancellation);
                    continue;
                }

                // What a DELETE that got no answer asked for may have been done already.
                if (failures > 0 && response.StatusCode == HttpStatusCode.NotFound && request.Route.Method == HttpMethod.Delete)
                    return new(HttpStatusCode.NoContent);
                throw await RefusalAsync(request, response, cancellation);
            }
        }

        throw new RateLimitedException(request.Route.Key, TimeSpan.Zero, RateLimitScope.User);
    }

    private async Task<RateLimitPermit> AcquireAsync(RestRequest request, RateLimitPermit? before, CancellationToken cancellation)
    {
        var permit = await _limiter.AcquireAsync(request.Route, before, cancellation);
        if (SharedFor(request.Route) is not { } shared)
            return permit;
        try
        {
            await TakeSharedAsync(shared, request.Route, cancellation);
            return permit;
        }
        catch
        {
            _limiter.Abandon(permit);
            throw;
        }
    }

    // What only the holder of a token may ask for, an interaction's mostly, has a budget that nobody else spends from.
    private ISharedRateLimits? SharedFor(Route route) => route.IsTokenRoute ? null : _shared;

    private async Task TakeSharedAsync(ISharedRateLimits shared, Route route, CancellationToken cancellation)
    {
        while (await shared.TakeAsync(route.Key, route.Major, cancellation) is { Ticks: > 0 } wait)
            await Task.Delay(wait, _time, cancellation);
        while (await shared.TakeGlobalAsync(cancellation) is { Ticks: > 0 } wait)
            await Task.Delay(wait, _time, cancellation);
    }

    private async ValueTask CompleteAsync(RateLimitPermit permit, RateLimitReport report, bool answered, CancellationToken cancellation)
    {
        _limiter.Complete(permit, report, answered);
        if (SharedFor(permit.Route) is not { } shared)
            return;
        if (report.Bucket is not null)
            await ReportAsync(shared, permit.Route, report, report.ResetAfter, cancellation);
        else if (answered && permit.Bucket.IsUnlimited)
            await shared.ReportAsync(permit.Route.Key, permit.Route.Major, SharedBudget.NoneOf(permit.Route.Key), cancellation);
    }

    private async Task RefusedAsync(
        RestRequest request, RateLimitPermit permit, RateLimitReport report, HttpResponseMessage response, int refusals, CancellationToken cancellation)
    {
        ReadOnlyMemory<byte> body;
        try
        {
            body = await _wire.ReadErrorAsync(request, response, cancellation);
        }
        catch
        {
            _limiter.Complete(permit, report, answered: false);
            throw;
        }

        var hit = RateLimitHit.Read(response, body.Span);
        _limiter.Refuse(permit, report, hit);
        DiscordMetrics.Limited(hit.Scope);
        _logger.RateLimited(request.Route.Key, hit.Scope, hit.RetryAfter);
        if (hit.Scope != RateLimitScope.Shared)
            _guard.Note(request.Route, response.StatusCode, null);
        if (report.Bucket is not null && hit.Scope == RateLimitScope.User && SharedFor(permit.Route) is { } shared)
            await ReportAsync(shared, permit.Route, report, hit.RetryAfter, cancellation);
        await HeedAsync(request, hit, refusals, cancellation);
    }

    private async Task HeedAsync(RestRequest request, RateLimitHit hit, int refusals, CancellationToken cancellation)
    {
        if (hit.Scope == RateLimitScope.Cloudflare)
        {
            if (hit.RetryAfter > _options.MaxCloudflareWait)
            {
                _guard.ShutOut(hit.RetryAfter);
                throw new CloudflareBlockedException(request.Route.Key, hit.RetryAfter);
            }

            await Task.Delay(hit.RetryAfter, _time, cancellation);
            return;
        }

        if (hit.RetryAfter > _options.MaxRateLimitWait || refusals >= MostRefusals)
            throw new RateLimitedException(request.Route.Key, hit.RetryAfter, hit.Scope);
        if (hit.Scope == RateLimitScope.Shared || (hit.Scope == RateLimitScope.Global && request.Route.IsGlobalExempt))
            await Task.Delay(hit.RetryAfter, _time, cancellation);
    }

    private async Task<DiscordApiException> RefusalAsync(RestRequest request, HttpResponseMessage response, CancellationToken cancellation)
    {
        var body = await _wire.ReadErrorAsync(request, response, cancellation);
        var error = DiscordApiException.For(request.Route.Key, response.StatusCode, ApiError.Read(body.Span));
        _guard.Note(request.Route, response.StatusCode, error);
        return error;
    }

    private async Task PauseAsync(RestRequest request, string fault, int failures, CancellationToken cancellation)
    {
        var wait = _backoff.After(failures);
        _logger.SentAgain(request.Route.Key, fault, failures, wait);
        await Task.Delay(wait, _time, cancellation);
    }

    private static ValueTask ReportAsync(
        ISharedRateLimits shared, Route route, RateLimitReport report, TimeSpan resetAfter, CancellationToken cancellation) =>
        shared.ReportAsync(route.Key, route.Major, new(report.Bucket!, report.Limit, report.Remaining, resetAfter, report.Window), cancellation);
}
