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
    PipelineOptions options,
    TimeProvider clock,
    ILogger<ScheduleRunner> log) : BackgroundService
{
    private const int AtOnce = 32;
    private static readonly TimeSpan ShortestSleep = TimeSpan.FromMilliseconds(10);

    /// <summary>Runs what is due now; how many there were.</summary>
    public async Task<int> RunDueAsync(CancellationToken cancellation)
    {
        var due = await schedule.ClaimDueAsync(clock.GetUtcNow(), TimeSpan.FromSeconds(options.LeaseSeconds), AtOnce, cancellation);
        await Task.WhenAll(due.Select(entry => RunAsync(entry, cancellation)));
        return due.Count;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The host's start must not wait for the first round.
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await RunDueAsync(stoppingToken) < AtOnce)
                {
                    await wakes.Scheduler.SleepAsync(await SleepAsync(stoppingToken), stoppingToken);
                }
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                log.SchedulerFailed(fault, options.PollSeconds);
                await Task.Delay(TimeSpan.FromSeconds(options.PollSeconds), clock, stoppingToken);
            }
        }
    }

    private async Task RunAsync(ScheduledRequest entry, CancellationToken cancellation)
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
            schedule.Complete(work, entry);
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
