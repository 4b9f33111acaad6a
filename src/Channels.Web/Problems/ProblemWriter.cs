using System.Globalization;
using System.Text.Json;
using Guildhall.Channels.Web.Json;
using Guildhall.Core.Results;
using Guildhall.Core.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Guildhall.Channels.Web.Problems;

/// <summary>Writes error answers. Codes are string keys.</summary>
internal sealed class ProblemWriter(StringCatalog strings, TimeProvider clock)
{
    /// <summary>An error in the caller's language.</summary>
    public Task WriteAsync(HttpContext context, int status, Refusal why) =>
        WriteAsync(context, status, why.Code, Caller.WordsOf(context, strings).Say(why), context.TraceIdentifier);

    /// <summary>An error that has its words already.</summary>
    public async Task WriteAsync(HttpContext context, int status, string code, string detail, string requestId)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = ProblemBody.ContentType;
        response.Headers.CacheControl = "no-store";
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        var body = new ProblemBody(ReasonPhrases.GetReasonPhrase(status), status, detail, code, clock.GetUtcNow(), requestId);
        var bytes = JsonSerializer.SerializeToUtf8Bytes(body, WebJson.Forms.ProblemBody);
        response.ContentLength = bytes.Length;
        await response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    /// <summary>An error that goes away by itself.</summary>
    public Task WriteRetryAsync(HttpContext context, int status, TimeSpan retryAfter, Refusal why)
    {
        SetRetryAfter(context, retryAfter);
        return WriteAsync(context, status, why);
    }

    /// <summary>Whole seconds, rounded up: who waits so long finds the door open.</summary>
    public static void SetRetryAfter(HttpContext context, TimeSpan retryAfter) =>
        context.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(retryAfter.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
}
