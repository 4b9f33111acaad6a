using System.Threading.Channels;
using Guildhall.Core.Watching;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Guildhall.Pipeline.Alerting;

/// <summary>
/// Brings alerts to where operators read them, in their order. Whoever raises one never waits: what cannot be sent is tried again for an hour, and where
/// too many wait the newest are left to the log.
/// </summary>
public sealed class AlertSender(IEnumerable<IAlertOutlet> outlets, TimeProvider clock, ILogger<AlertSender> log) : BackgroundService
{
    private const int MostWaiting = 64;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan GiveUpAfter = TimeSpan.FromHours(1);

    private readonly (IAlertOutlet Outlet, Channel<string> Waiting)[] _queues =
        [.. outlets.Select(outlet => (outlet, Channel.CreateBounded<string>(new BoundedChannelOptions(MostWaiting) { SingleReader = true })))];

    private long _sent;
    private long _lost;

    /// <summary>Messages that arrived.</summary>
    public long Sent => Volatile.Read(ref _sent);

    /// <summary>Messages that were given up.</summary>
    public long Lost => Volatile.Read(ref _lost);

    /// <summary>Says something everywhere, as soon as that can be done.</summary>
    public void Post(string text)
    {
        foreach (var (outlet, waiting) in _queues)
        {
            if (!waiting.Writer.TryWrite(text))
            {
                Lose(outlet);
            }
        }
    }

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(_queues.Select(queue => RunAsync(queue.Outlet, queue.Waiting.Reader, stoppingToken)));

    private async Task RunAsync(IAlertOutlet outlet, ChannelReader<string> waiting, CancellationToken stopping)
    {
        try
        {
            await foreach (var text in waiting.ReadAllAsync(stopping))
            {
                await SendAsync(outlet, text, stopping);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The server stops.
        }
    }

    private async Task SendAsync(IAlertOutlet outlet, string text, CancellationToken stopping)
    {
        var began = clock.GetTimestamp();
        for (var wait = TimeSpan.FromSeconds(1); ; wait = wait * 2 < LongestWait ? wait * 2 : LongestWait)
        {
            try
            {
                using var limit = new CancellationTokenSource(Limit, clock);
                using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, stopping);
                await outlet.SendAsync(text, either.Token);
                Interlocked.Increment(ref _sent);
                return;
            }
            catch (Exception fault) when (!stopping.IsCancellationRequested)
            {
                if (clock.GetElapsedTime(began) > GiveUpAfter)
                {
                    Lose(outlet);
                    return;
                }

                log.NotSent(outlet.Name, fault.GetType().Name, wait);
                await Task.Delay(wait, clock, stopping);
            }
        }
    }

    private void Lose(IAlertOutlet outlet)
    {
        Interlocked.Increment(ref _lost);
        log.GivenUp(outlet.Name);
    }
}
