using Guildhall.Core.Chance;
using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Core.Storage;
using Guildhall.Core.Text;
using Guildhall.Pipeline.Replies;

namespace Guildhall.Pipeline.Steps;

/// <summary>Runs the body and commits what it staged together with its reply; on lost conditions, again on fresh data.</summary>
internal sealed class Run(CommandTargets targets, IStore store, ISchedule schedule, ReplyFinisher finisher, Lanes lanes, PipelineSecret secret) : IStep
{
    private const int MostRuns = 3;

    public async ValueTask<Refusal?> PassAsync(Passage passage, CancellationToken cancellation)
    {
        var scope = passage.Command.OrderedBy;
        if (scope == Scope.None)
        {
            return await RunAsync(passage, cancellation);
        }

        var key = Scopes.KeyOf(scope, passage.Request);
        if (!await lanes.EnterAsync(scope, key, cancellation))
        {
            return Busy;
        }

        try
        {
            return await RunAsync(passage, cancellation);
        }
        finally
        {
            lanes.Leave(scope, key);
        }
    }

    /// <summary>What is answered when the same request may succeed in a moment.</summary>
    public static Refusal Busy { get; } = Refusal.Of("pipeline.busy");

    private async ValueTask<Refusal?> RunAsync(Passage passage, CancellationToken cancellation)
    {
        for (var run = 0; run < MostRuns; run++)
        {
            var (work, result) = await BodyAsync(passage, cancellation);
            if (passage.Command.IsQuery)
            {
                var reply = result.TryGet(out var seen, out var refused) ? seen : ReplyFinisher.Refuse(refused, passage.Words);
                reply = finisher.Finish(reply, passage.Request.Room, work: null, passage.Now);
                passage.Answer = new(ReplyJson.Write(reply)) { Reply = reply };
                return null;
            }

            if (!result.TryGet(out var answer, out var refusal))
            {
                return await SettleAsync(passage, refusal, cancellation);
            }

            Privileged.Stage(work, passage);
            Cooldowns.Stage(work, passage.Command, passage.Request, passage.Now);
            switch (await CommitAsync(passage, work, answer, cancellation))
            {
                case CommitOutcome.Committed:
                    return null;
                case CommitOutcome.Duplicate duplicate:
                    return Deduplicate.Repeat(passage, duplicate.Earlier);
                case CommitOutcome.Refused refused:
                    return await SettleAsync(passage, refused.Why, cancellation);
                default:
                    continue;
            }
        }

        return Busy;
    }

    /// <summary>
    /// Runs the body for everybody in the room. Only its answer tells who reads it: where that is the actor alone, whose language is another,
    /// it is run again for them; it changes nothing by itself, so only the second run counts.
    /// </summary>
    private async ValueTask<(UnitOfWork Work, Result<Reply> Result)> BodyAsync(Passage passage, CancellationToken cancellation)
    {
        var work = new UnitOfWork();
        var result = await BodyAsync(passage, work, passage.Shared, cancellation);
        if (passage.Shared.Locale == passage.Words.Locale || (result.TryGet(out var reply, out _) && reply.Visibility == Visibility.All))
        {
            return (work, result);
        }

        work = new();
        return (work, await BodyAsync(passage, work, passage.Words, cancellation));
    }

    private ValueTask<Result<Reply>> BodyAsync(Passage passage, UnitOfWork work, Words words, CancellationToken cancellation)
    {
        var request = passage.Request;
        var dice = DiceCup.FromSecret(secret.Bytes, request.Key);
        var context = new CommandContext(request, work, dice, passage.Now, words, cancellation);
        return passage.Command.Invoke(targets.Of(passage.Command.Owner), context, passage.Arguments);
    }

    /// <summary>Stores a body's refusal and nothing else, so that a retry gets the identical answer.</summary>
    private async ValueTask<Refusal?> SettleAsync(Passage passage, Refusal refusal, CancellationToken cancellation) =>
        await CommitAsync(passage, new(), ReplyFinisher.Refuse(refusal, passage.Words), cancellation) switch
        {
            CommitOutcome.Committed => null,
            CommitOutcome.Duplicate duplicate => Deduplicate.Repeat(passage, duplicate.Earlier),
            _ => Busy,
        };

    private async ValueTask<CommitOutcome> CommitAsync(Passage passage, UnitOfWork work, Reply answer, CancellationToken cancellation)
    {
        if (passage.Due is { } due)
        {
            schedule.Complete(work, due, passage.Now);
        }

        var reply = finisher.Finish(answer, passage.Request.Room, work, passage.Now);
        var body = ReplyJson.Write(reply);
        var shown = passage.Request with { Call = passage.Command.AsTyped(passage.Request.Call) };
        // What somebody takes along is not kept here as well.
        var kept = reply.File is null ? body : ReplyJson.Write(reply with { File = null });
        var record = new ReplyRecord(shown, passage.Fingerprint, kept, reply.Visibility == Visibility.All, passage.Now);
        var outcome = await store.CommitAsync(work, record, cancellation);
        if (outcome is CommitOutcome.Committed)
        {
            passage.Answer = new(body) { Reply = reply, Ending = Ending.Stored };
        }

        return outcome;
    }
}
