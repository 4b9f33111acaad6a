using Guildhall.Core.Storage;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Guildhall.Store.Postgres;

/// <summary>
/// Looks whether writing works again where it did not, and forgets what is not kept for ever, in small steps; of several processes one at a
/// time forgets.
/// </summary>
internal sealed class PostgresUpkeep(
    PostgresDatabase database, PostgresStore store, IEnumerable<Retention> retentions, TimeProvider time, ILogger<PostgresUpkeep> logger) : IDisposable
{
    private const int Step = 256;
    private const string TryLock = "SELECT pg_try_advisory_xact_lock(1735748708)";
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan PrunePause = TimeSpan.FromMinutes(1);

    private readonly CancellationTokenSource _stopping = new();
    private readonly Retention[] _retentions = [.. retentions];
    private Task _running = Task.CompletedTask;

    public void Start() => _running = RunAsync(_stopping.Token);

    public async Task StopAsync()
    {
        await _stopping.CancelAsync();
        await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void Dispose() => _stopping.Dispose();

    private async Task RunAsync(CancellationToken stopping)
    {
        await Task.Yield();
        var nextPrune = time.GetUtcNow();
        while (!stopping.IsCancellationRequested)
        {
            await TryAsync(() => store.ProbeAsync(stopping));
            if (time.GetUtcNow() >= nextPrune && !await ForgetAsync(stopping))
            {
                nextPrune = time.GetUtcNow() + PrunePause;
            }

            if (time.GetUtcNow() < nextPrune)
            {
                await Task.Delay(Pause, time, stopping);
            }
        }
    }

    /// <summary>One step for each rule; whether there is more to forget.</summary>
    private async Task<bool> ForgetAsync(CancellationToken stopping)
    {
        var isMore = false;
        foreach (var retention in _retentions)
        {
            await TryAsync(async () => isMore |= await ForgetAsync(retention, stopping) == Step);
        }

        return isMore;
    }

    private async Task<int> ForgetAsync(Retention retention, CancellationToken stopping)
    {
        await using var connection = await database.ConnectAsync(stopping);
        await using var transaction = await connection.BeginTransactionAsync(stopping);
        await using var attempt = new NpgsqlCommand(TryLock, connection);
        if (await attempt.ExecuteScalarAsync(stopping) is not true)
        {
            return 0;
        }

        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands = { PositionalSql.Of(retention.Sql, rows: null).Bind([("now", time.GetUtcNow()), ("limit", Step)]) },
        };
        var forgotten = await batch.ExecuteNonQueryAsync(stopping);
        await transaction.CommitAsync(stopping);
        return forgotten;
    }

    private async Task TryAsync(Func<Task> step)
    {
        try
        {
            await step();
        }
        catch (Exception fault) when (fault is NpgsqlException or StoreUnavailableException)
        {
            StoreLog.MaintenanceFailed(logger, fault);
        }
    }
}
