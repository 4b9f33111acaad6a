using Guildhall.Core.Storage;
using Guildhall.Host.Settings;

namespace Guildhall.Host.Watching;

/// <summary>Makes the rounds: every watch looks, one after the other, and one that fails keeps no other from looking.</summary>
internal sealed class WatchService(IEnumerable<IWatch> watches, PlatformTurn turn, WatchSettings settings, TimeProvider clock, ILogger<WatchService> log) : BackgroundService
{
    private static readonly TimeSpan LeaveLimit = TimeSpan.FromSeconds(0.5);
    private readonly IWatch[] _watches = [.. watches];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The host's start must not wait for the first round.
        await Task.Yield();
        using var timer = new PeriodicTimer(settings.Every, clock);
        try
        {
            do
            {
                foreach (var watch in _watches)
                {
                    await LookAsync(watch, stoppingToken);
                }
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops.
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        try
        {
            await turn.LeaveAsync().WaitAsync(LeaveLimit, clock, cancellationToken);
        }
        catch (Exception away) when (away is StoreUnavailableException or StoreBusyException or TimeoutException or OperationCanceledException)
        {
            // It ends by itself.
        }
    }

    private async Task LookAsync(IWatch watch, CancellationToken cancellation)
    {
        try
        {
            await watch.LookAsync(cancellation);
        }
        catch (Exception fault) when (!cancellation.IsCancellationRequested)
        {
            log.WatchFailed(fault.GetType().Name, watch.GetType().Name);
        }
    }
}
