using Guildhall.Channels.Web.Json;
using Guildhall.Channels.Web.Problems;
using Guildhall.Pipeline;
using Microsoft.AspNetCore.Http;

namespace Guildhall.Channels.Web.Rooms;

/// <summary>
/// Sends what the pipeline answered, to the byte. A refusal of the game is an answer like any other; what programs should react to
/// without reading, as they do with every server, gets its status.
/// </summary>
internal sealed class PipelineAnswers(ProblemWriter problems)
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Outage = TimeSpan.FromSeconds(5);

    public Task WriteAsync(HttpContext context, string requestId, PipelineAnswer answer)
    {
        // What was stored is never a failure, so a repeated answer need not be read.
        if (answer.Duplicate || answer.Reply.Refusal is not { } refusal)
        {
            return Answer.BytesAsync(context, answer.Body);
        }

        var (status, retryAfter) = refusal.Code switch
        {
            "rate.limited" => (StatusCodes.Status429TooManyRequests, Moment),
            "pipeline.busy" => (StatusCodes.Status503ServiceUnavailable, Moment),
            "store.unavailable" or "store.full" => (StatusCodes.Status503ServiceUnavailable, Outage),
            // Trying again is no help before somebody has repaired it.
            "store.damaged" => (StatusCodes.Status503ServiceUnavailable, TimeSpan.Zero),
            "pipeline.fault" => (StatusCodes.Status500InternalServerError, TimeSpan.Zero),
            "actor.unknown" => (StatusCodes.Status401Unauthorized, TimeSpan.Zero),
            "actor.blocked" => (StatusCodes.Status403Forbidden, TimeSpan.Zero),
            _ => (StatusCodes.Status200OK, TimeSpan.Zero),
        };
        if (status == StatusCodes.Status200OK)
        {
            return Answer.BytesAsync(context, answer.Body);
        }

        if (retryAfter > TimeSpan.Zero)
        {
            ProblemWriter.SetRetryAfter(context, retryAfter);
        }

        return problems.WriteAsync(context, status, refusal.Code, refusal.Text, requestId);
    }
}
