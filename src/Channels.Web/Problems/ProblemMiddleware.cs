using Guildhall.Channels.Web.Json;
using Guildhall.Core.Results;
using Guildhall.Core.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Guildhall.Channels.Web.Problems;

/// <summary>Gives every error answer a body, whoever found the error; bodies that are too large end here.</summary>
internal sealed class ProblemMiddleware(RequestDelegate next, ProblemWriter problems, ILogger<ProblemMiddleware> log)
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Outage = TimeSpan.FromSeconds(5);

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.ContentLength > Bodies.MaxBytes)
        {
            // The answer goes out at once. Reading on for a while lets a client that is still sending see it.
            Bodies.LetDrain(context);
            await problems.WriteAsync(context, StatusCodes.Status413PayloadTooLarge, Bodies.TooLarge);
            return;
        }

        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (BadHttpRequestException bad) when (!context.Response.HasStarted)
        {
            await WriteAsync(context, bad.StatusCode);
            return;
        }
        catch (StoreBusyException) when (!context.Response.HasStarted)
        {
            await problems.WriteRetryAsync(context, StatusCodes.Status503ServiceUnavailable, Moment, Refusal.Of("pipeline.busy"));
            return;
        }
        catch (StoreUnavailableException fault) when (!context.Response.HasStarted)
        {
            // The store itself says at length what is wrong; here it would be said once for each request of an outage.
            log.StoreAway(context.TraceIdentifier, fault.Message);
            // Trying again is no help before somebody has repaired it.
            await (fault.IsDamaged
                ? problems.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, fault.ToRefusal())
                : problems.WriteRetryAsync(context, StatusCodes.Status503ServiceUnavailable, Outage, fault.ToRefusal()));
            return;
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            log.Failed(fault, context.TraceIdentifier, context.GetEndpoint()?.DisplayName ?? "-");
            Reset(context);
            await WriteAsync(context, StatusCodes.Status500InternalServerError);
            return;
        }

        if (context.Response is { HasStarted: false, StatusCode: >= 400, ContentLength: null, ContentType: null })
        {
            await WriteAsync(context, context.Response.StatusCode);
        }
    }

    // Headers of an answer that never came about; those about security stay.
    private static void Reset(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentLength = null;
        headers.ContentEncoding = default;
        headers.ETag = default;
    }

    private Task WriteAsync(HttpContext context, int status) => problems.WriteAsync(context, status, status switch
    {
        StatusCodes.Status400BadRequest => Refusal.Of("http.bad-request"),
        StatusCodes.Status401Unauthorized => Refusal.Of("auth.missing"),
        StatusCodes.Status403Forbidden => Refusal.Of("http.forbidden"),
        StatusCodes.Status404NotFound => Refusal.Of("http.not-found"),
        StatusCodes.Status405MethodNotAllowed => Refusal.Of("http.method-not-allowed", ("allowed", context.Response.Headers.Allow.ToString())),
        StatusCodes.Status408RequestTimeout => Refusal.Of("http.timeout"),
        StatusCodes.Status413PayloadTooLarge => Bodies.TooLarge,
        StatusCodes.Status415UnsupportedMediaType => Refusal.Of("http.not-json"),
        >= 500 => Refusal.Of("http.fault", ("request", context.TraceIdentifier)),
        _ => Refusal.Of("http.error", ("status", status)),
    });
}
