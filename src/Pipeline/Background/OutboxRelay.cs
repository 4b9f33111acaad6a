using Guildhall.Core.Events;
using Guildhall.Core.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Guildhall.Pipeline.Background;

/// <summary>Brings news that were committed to the modules that react, and commits their reactions together with the news being done.</summary>
internal sealed class OutboxRelay(
    IOutbox outbox, IStore store, Reactions reactions, Wakes wakes, PipelineOptions options, TimeProvider clock, ILogger<OutboxRelay> log) : BackgroundService
{
    private const int AtOnce = 128;
    private const int LongestBackoffSeconds = 300;
    private readonly Dictionary<long, (int Attempts, DateTimeOffset NotBefore)> _failed = [];

    /// <summary>Handles the oldest news; how many were done.</summary>
    public async Task<int> RelayAsync(CancellationToken cancellation)
    {
        var done = 0;
        foreach (var (id, news) in await outbox.ReadAsync(AtOnce, cancellation))
        {
            if (!_failed.TryGetValue(id, out var failure) || failure.NotBefore <= clock.GetUtcNow())
            {
                done += await TryHandleAsync(id, news, cancellation) ? 1 : 0;
            }
        }

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
                if (await RelayAsync(stoppingToken) == 0)
                {
                    await wakes.Relay.SleepAsync(TimeSpan.FromSeconds(_failed.Count > 0 ? 1 : options.PollSeconds), stoppingToken);
                }
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                log.RelayFailed(fault, options.PollSeconds);
                await Task.Delay(TimeSpan.FromSeconds(options.PollSeconds), clock, stoppingToken);
            }
        }
    }

    private async Task<bool> TryHandleAsync(long id, DomainEvent news, CancellationToken cancellation)
    {
        try
        {
            var work = new UnitOfWork();
            await reactions.StageAsync(news, work, cancellation);
            outbox.Complete(work, id);
            if (await store.CommitAsync(work, reply: null, cancellation) is CommitOutcome.Committed)
            {
                _failed.Remove(id);
                wakes.Committed(work);
                return true;
            }

            Postpone(id, news, fault: null);
        }
        catch (Exception fault) when (fault is not (StoreBusyException or StoreUnavailableException) && !cancellation.IsCancellationRequested)
        {
            // One module's fault must not hold up everybody else's news.
            Postpone(id, news, fault);
        }

        return false;
    }

    private void Postpone(long id, DomainEvent news, Exception? fault)
    {
        var attempts = _failed.GetValueOrDefault(id).Attempts + 1;
        var seconds = Math.Min(LongestBackoffSeconds, 1 << Math.Min(attempts - 1, 10));
        _failed[id] = (attempts, clock.GetUtcNow().AddSeconds(seconds));
        log.NewsFailed(fault, id, news.GetType().Name, attempts, seconds);
    }
}
