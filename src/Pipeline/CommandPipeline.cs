using Guildhall.Core.Commands;
using Guildhall.Core.Results;
using Guildhall.Core.Storage;
using Guildhall.Core.Text;
using Guildhall.Pipeline.Replies;
using Guildhall.Pipeline.Steps;
using Microsoft.Extensions.Logging;

namespace Guildhall.Pipeline;

/// <summary>The one way through: whatever anybody asks, from every channel, passes these steps in this order.</summary>
public sealed class CommandPipeline : ICommandRunner
{
    private readonly IStep[] _steps;
    private readonly Resolve _resolve;
    private readonly RequireRights _rights;
    private readonly Privileged _privileged;
    private readonly LimitRate _limit;
    private readonly RecentAnswers _recent = new();
    private readonly Languages _languages;
    private readonly Suggester _suggester;
    private readonly PipelineMetrics _metrics;
    private readonly TimeProvider _clock;
    private readonly ILogger<CommandPipeline> _log;

    internal CommandPipeline(
        PipelineSteps steps,
        Privileged privileged,
        Languages languages,
        Suggester suggester,
        PipelineMetrics metrics,
        TimeProvider clock,
        ILogger<CommandPipeline> log)
    {
        _steps =
        [
            steps.Authenticate,
            steps.Resolve,
            steps.Deduplicate,
            steps.RequireModule,
            steps.RequireRights,
            steps.LimitRate,
            steps.BindOptions,
            steps.Run,
        ];
        (_resolve, _rights, _privileged, _limit) = (steps.Resolve, steps.RequireRights, privileged, steps.LimitRate);
        (_languages, _suggester, _metrics, _clock, _log) = (languages, suggester, metrics, clock, log);
    }

    /// <inheritdoc/>
    public ValueTask<PipelineAnswer> RunAsync(Request request, CancellationToken cancellation) => RunAsync(request, due: null, cancellation);

    /// <inheritdoc/>
    public ValueTask<Words> WordsAsync(Request request, CancellationToken cancellation) => _languages.OfAsync(request, cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Suggestion>> SuggestAsync(Request request, string option, string typed, CancellationToken cancellation) =>
        _suggester.SuggestAsync(request, option, typed, cancellation);

    /// <summary>Answers a request that fell due; its completion is committed together with what it does.</summary>
    internal async ValueTask<PipelineAnswer> RunAsync(Request request, ScheduledRequest? due, CancellationToken cancellation)
    {
        var began = _clock.GetTimestamp();
        if (_recent.Find(request) is { } known)
        {
            _metrics.Answered(path: null, request.Channel, known, _clock.GetElapsedTime(began));
            return known;
        }

        // Whatever is logged on the way carries the ids that are noted here.
        using var activity = PipelineMetrics.Traces.StartActivity("command");
        activity?.SetTag("guildhall.request_id", Shown(request.Id)).SetTag("guildhall.channel", request.Channel);
        var passage = new Passage(request, _languages.OfChannel(request.Actor), _clock.GetUtcNow()) { Due = due };
        var answer = await AnswerAsync(passage, cancellation);
        activity?.SetTag("guildhall.command", passage.Resolved?.Path);
        if (answer.Ending == Ending.Answered)
        {
            _recent.Add(request, answer.Body);
        }

        var outcome = _metrics.Answered(passage.Resolved?.Path, request.Channel, answer, _clock.GetElapsedTime(began));
        _log.Answered(passage.Resolved?.Path ?? PipelineMetrics.Unknown, outcome);
        return answer;
    }

    private async ValueTask<PipelineAnswer> AnswerAsync(Passage passage, CancellationToken cancellation)
    {
        var request = passage.Request;
        try
        {
            foreach (var step in _steps)
            {
                var refusal = await step.PassAsync(passage, cancellation);
                if (refusal is not null)
                {
                    // What names no command, or one that is not for everybody, costs as much as what is done, or guessing would be free.
                    var limited = step == _resolve || step == _rights ? await _limit.LimitAsync(request, cancellation) : step == _limit ? refusal : null;
                    if (step == _rights && limited is null)
                    {
                        await _privileged.RecordRefusedAsync(passage, cancellation);
                    }

                    return Refuse(passage.Words, limited ?? refusal, limited is not null || ReferenceEquals(refusal, Run.Busy) ? Ending.Failed : Ending.Answered);
                }

                if (passage.Answer is { } answer)
                {
                    return answer;
                }
            }

            throw new InvalidOperationException("The last step gave no answer.");
        }
        catch (StoreBusyException)
        {
            return Refuse(passage.Words, Run.Busy, Ending.Failed);
        }
        catch (StoreUnavailableException fault)
        {
            _log.StoreAway(fault, Shown(request.Id));
            return Refuse(passage.Words, fault.ToRefusal(), Ending.Failed);
        }
        catch (Exception fault) when (!cancellation.IsCancellationRequested || fault is not OperationCanceledException)
        {
            _log.Failed(fault, Shown(request.Id), CleanText.Clip(passage.Request.Call.Path, Screen.LongestId));
            return Refuse(passage.Words, Refusal.Of("pipeline.fault", ("request", Shown(request.Id))), Ending.Failed);
        }
    }

    private static PipelineAnswer Refuse(Words words, Refusal refusal, Ending ending)
    {
        var reply = ReplyFinisher.Refuse(refusal, words);
        return new(ReplyJson.Write(reply)) { Reply = reply, Ending = ending };
    }

    private static string Shown(string requestId) => CleanText.NameOf(requestId, Screen.LongestId);
}
