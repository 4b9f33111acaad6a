using Guildhall.Core.Commands;
using Guildhall.Core.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Guildhall.Pipeline.Background;

/// <summary>Sends what falls due through the pipeline as the platform's own requests.</summary>
internal sealed class ScheduleRunner(
    ISchedule schedule,
    IStore store,
    CommandPipeline pipeline,
    Wakes wakes,
    Pulses pulses,
    PipelineMetrics metrics,
    PipelineOptions options,
    TimeProvider clock,
    ILogger<ScheduleRunner> log) : BackgroundService
{
    private const int AtOnce = 32;
    private static readonly TimeSpan ShortestSleep = TimeSpan.FromMilliseconds(10);
    private readonly List<Task> _running = [];

    /// <summary>Starts what is due now, as far as there is room; how many there were.</summary>
    public async Task<int> StartDueAsync(CancellationToken cancellation)
    {
        _running.RemoveAll(task => task.IsCompleted);
        if (_running.Count == AtOnce)
        {
            await Task.WhenAny(_running);
            return AtOnce;
        }

        var lease = TimeSpan.FromSeconds(options.LeaseSeconds);
        var due = await schedule.ClaimDueAsync(clock.GetUtcNow(), lease, AtOnce - _running.Count, cancellation);
        _running.AddRange(due.Select(entry => RunAsync(entry, cancellation)));
        return due.Count;
    }

    /// <summary>Waits for what was started; nothing of it fails.</summary>
    public Task FinishAsync() => Task.WhenAll(_running);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The host's start must not wait for the first round.
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                // A slow one (a model may be telling something) holds up nothing else that falls due.
                var started = await StartDueAsync(stoppingToken);
                pulses.Schedule.Beat();
                if (started == 0)
                {
                    await wakes.Scheduler.SleepAsync(await SleepAsync(stoppingToken), stoppingToken);
                }
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                pulses.Schedule.Fail(fault);
                metrics.ScheduleFailed();
                log.SchedulerFailed(fault, options.PollSeconds);
                await wakes.Scheduler.SleepAsync(TimeSpan.FromSeconds(options.PollSeconds), stoppingToken);
            }
            catch (OperationCanceledException)
            {
                break;
            }
        }

        await FinishAsync();
    }

    private async Task RunAsync(ScheduledRequest entry, CancellationToken cancellation)
    {
        try
        {
            await AnswerAsync(entry, cancellation);
        }
        catch (OperationCanceledException)
        {
            // The host is going down; the entry is left to its lease.
        }
        catch (Exception fault)
        {
            log.Failed(fault, entry.RequestId, entry.Call.Path);
        }
    }

    private async Task AnswerAsync(ScheduledRequest entry, CancellationToken cancellation)
    {
        var request = new Request(entry.RequestId, ChannelKind.Schedule, entry.Guild, entry.Room, Actor.System, entry.Call);
        var answer = await pipeline.RunAsync(request, entry, cancellation);
        if (answer.Reply.Refusal is { } refusal)
        {
            log.DueRefused(entry.Key, refusal.Code);
        }

        // A failed one is left to its lease; of the others, only those without a commit of their own are still open.
        if (answer.Ending == Ending.Answered)
        {
            var work = new UnitOfWork();
            schedule.Complete(work, entry, clock.GetUtcNow());
            await store.CommitAsync(work, reply: null, cancellation);
        }
    }

    private async Task<TimeSpan> SleepAsync(CancellationToken cancellation)
    {
        var longest = TimeSpan.FromSeconds(options.PollSeconds);
        var next = await schedule.NextDueAsync(cancellation) - clock.GetUtcNow();
        return next is null || next > longest ? longest : next < ShortestSleep ? ShortestSleep : next.Value;
    }
}
