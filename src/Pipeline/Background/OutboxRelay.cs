using Guildhall.Core.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Guildhall.Pipeline.Background;

/// <summary>Brings news that were committed to the modules that react, and commits their reactions together with the news being done.</summary>
internal sealed class OutboxRelay(
    IOutbox outbox,
    IStore store,
    Reactions reactions,
    Wakes wakes,
    Pulses pulses,
    PipelineMetrics metrics,
    PipelineOptions options,
    TimeProvider clock,
    ILogger<OutboxRelay> log) : BackgroundService
{
    private const int AtOnce = 128;

    /// <summary>One, two, four … seconds between attempts, and a minute at most: given up after ten minutes or so.</summary>
    private const int MostAttempts = 15;

    private const int LongestPauseSeconds = 64;
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(1);
    private int _claims;
    private bool _isWaiting;

    /// <summary>Handles the oldest news; how many were done.</summary>
    public async Task<int> RelayAsync(CancellationToken cancellation)
    {
        var done = 0;
        var held = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in await outbox.ClaimAsync(NextClaim(), clock.GetUtcNow(), Lease, AtOnce, cancellation))
        {
            pulses.Outbox.Beat();
            // What comes after something that failed waits with it.
            if (!held.Contains(entry.News.Stream))
            {
                var isDone = await TryHandleAsync(entry, held, cancellation);
                done += isDone ? 1 : 0;
            }
        }

        metrics.NewsFailing(held.Count);
        _isWaiting = held.Count > 0 || (_isWaiting && done == 0);
        return done;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The host's start must not wait for the first round.
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var done = await RelayAsync(stoppingToken);
                pulses.Outbox.Beat();
                if (done == 0)
                {
                    await wakes.Relay.SleepAsync(_isWaiting ? Retry : TimeSpan.FromSeconds(options.PollSeconds), stoppingToken);
                }
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                pulses.Outbox.Fail(fault);
                metrics.OutboxFailed();
                log.RelayFailed(fault, options.PollSeconds);
                await Task.Delay(TimeSpan.FromSeconds(options.PollSeconds), clock, stoppingToken);
            }
        }
    }

    private async Task<bool> TryHandleAsync(OutboxEntry entry, HashSet<string> held, CancellationToken cancellation)
    {
        Exception? why = null;
        try
        {
            var work = new UnitOfWork();
            await reactions.StageAsync(entry.News, work, cancellation);
            outbox.Complete(work, entry);
            if (await store.CommitAsync(work, reply: null, cancellation) is CommitOutcome.Committed)
            {
                wakes.Committed(work);
                return true;
            }
        }
        catch (Exception fault) when (fault is not (StoreBusyException or StoreUnavailableException) && !cancellation.IsCancellationRequested)
        {
            // One module's fault must not hold up everybody else's news.
            why = fault;
        }

        await PostponeAsync(entry, why, held, cancellation);
        return false;
    }

    private async Task PostponeAsync(OutboxEntry entry, Exception? fault, HashSet<string> held, CancellationToken cancellation)
    {
        var seconds = Math.Min(LongestPauseSeconds, 1 << Math.Min(entry.Attempts - 1, 10));
        var isLast = entry.Attempts >= MostAttempts;
        var work = new UnitOfWork();
        outbox.Postpone(work, entry, isLast ? null : clock.GetUtcNow().AddSeconds(seconds), fault?.GetType().Name ?? "Conflict");
        _ = await store.CommitAsync(work, reply: null, cancellation);
        metrics.OutboxFailed();
        if (isLast)
        {
            log.NewsDead(fault, entry.Id, entry.News.GetType().Name, entry.Attempts);
            return;
        }

        held.Add(entry.News.Stream);
        log.NewsFailed(fault, entry.Id, entry.News.GetType().Name, entry.Attempts, seconds);
    }

    // Of this process and this moment alone: whoever starts again must not take its last claim for its present one.
    private string NextClaim() => $"{Environment.MachineName}/{Environment.ProcessId}/{clock.GetUtcNow().ToUnixTimeMilliseconds()}/{++_claims}";
}
