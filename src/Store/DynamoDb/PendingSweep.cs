using Guildhall.Core.Storage;
using Microsoft.Extensions.Logging;

namespace Guildhall.Store.DynamoDb;

/// <summary>Settles what processes left pending that ended in the middle of a command, also where nobody touches the session any more.</summary>
internal sealed class PendingSweep(PendingRows pending, Settler settler, TimeProvider time, ILogger<PendingSweep> logger) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);
    private readonly CancellationTokenSource _stopping = new();
    private Task _running = Task.CompletedTask;

    public void Start() => _running = RunAsync(_stopping.Token);

    public async Task StopAsync()
    {
        await _stopping.CancelAsync();
        await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>Settles everything that has been pending for a while.</summary>
    /// <param name="before">Only what was decided before that, UTC.</param>
    /// <returns>How many were settled.</returns>
    public async Task<int> SweepAsync(DateTimeOffset before, CancellationToken cancellation)
    {
        var settled = 0;
        await foreach (var row in pending.ReadAsync(cancellation))
        {
            if (row.Commit.At < before)
            {
                await settler.SettleAsync(row);
                settled++;
            }
        }

        return settled;
    }

    public void Dispose() => _stopping.Dispose();

    private async Task RunAsync(CancellationToken stopping)
    {
        await Task.Yield();

        // What is there at the start was left by a process that is gone, or is settled twice, which does no harm.
        for (var before = DateTimeOffset.MaxValue; !stopping.IsCancellationRequested; before = time.GetUtcNow() - Pause)
        {
            try
            {
                await SweepAsync(before, stopping);
            }
            catch (Exception fault) when (!stopping.IsCancellationRequested && fault is StoreUnavailableException or StoreBusyException or System.Data.Common.DbException)
            {
                SettlerLog.SweepFailed(logger, fault);
            }

            await Task.Delay(Pause, time, stopping);
        }
    }
}
