using Guildhall.Store.Caching;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Guildhall.Store.Postgres;

/// <summary>
/// Hears, over a connection of its own, what commits of other processes make old. The database tells it with the commit itself, so that it
/// can be neither lost nor early.
/// </summary>
internal sealed class PostgresEars(PostgresDatabase database, Caches caches, TimeProvider time, ILogger<PostgresEars> logger) : IDisposable
{
    /// <summary>The channel's name.</summary>
    public const string Channel = "guildhall_stale";

    /// <summary>What stands between a cache's name and a key.</summary>
    public const char Between = '\u001f';

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly CancellationTokenSource _stopping = new();
    private Task _running = Task.CompletedTask;

    /// <summary>Listens from now on; until the connection stands nothing is remembered.</summary>
    public void Start()
    {
        caches.Distrust();
        _running = RunAsync(_stopping.Token);
    }

    public async Task StopAsync()
    {
        await _stopping.CancelAsync();
        await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void Dispose() => _stopping.Dispose();

    private async Task RunAsync(CancellationToken stopping)
    {
        await Task.Yield();
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stopping);
            }
            catch (Exception away) when (PostgresFaults.Explain(database.Place, away) is not null)
            {
                StoreLog.EarsLost(logger, database.Place, away.Message);
            }
            finally
            {
                caches.Distrust();
            }

            await Task.Delay(Pause, time, stopping);
        }
    }

    private async Task ListenAsync(CancellationToken stopping)
    {
        await using var connection = await database.ConnectAloneAsync(stopping);
        connection.Notification += (_, told) =>
        {
            if (told.Payload.Split(Between) is [var cache, var key])
            {
                caches.Forget(cache, key);
            }
        };
        await using (var listen = new NpgsqlCommand($"LISTEN {Channel}", connection))
        {
            await listen.ExecuteNonQueryAsync(stopping);
        }

        caches.Trust();
        while (true)
        {
            await connection.WaitAsync(stopping);
        }
    }
}
