using Guildhall.Store.Migrating;
using Microsoft.Extensions.Logging;

namespace Guildhall.Store;

/// <summary>Opens the store before anything else and closes it after everything else.</summary>
public sealed class StoreLifetime(StoreOptions options, IStoreEngine engine, TimeProvider time, ILogger<StoreLifetime> logger) : IAsyncDisposable
{
    /// <summary>How long closing may take.</summary>
    public static readonly TimeSpan DrainLimit = TimeSpan.FromSeconds(3);

    private bool _open;

    /// <summary>Opens as <see cref="StoreOptions.Access"/> says; a server also brings the tables to their present shape.</summary>
    /// <exception cref="StoreStartException">The message says what is wrong and what to do.</exception>
    public async Task OpenAsync()
    {
        var migrations = MigrationSource.Collect(options.MigrationAssemblies);
        if (options.Access != StoreAccess.Server)
        {
            await engine.OpenBesideAsync(migrations, writes: options.Access == StoreAccess.BesideWriting);
            _open = options.Access == StoreAccess.BesideWriting;
            return;
        }

        await engine.OpenAsync(migrations);
        _open = true;
        StoreLog.Opened(logger, engine.Place, engine.Product, migrations.Count);
    }

    /// <summary>Commits what is waiting and lets go of the database.</summary>
    public async Task CloseAsync()
    {
        if (!_open)
        {
            return;
        }

        _open = false;
        try
        {
            await engine.CloseAsync().WaitAsync(DrainLimit, time);
            StoreLog.Closed(logger, engine.Place);
        }
        catch (TimeoutException)
        {
            StoreLog.NotDrained(logger, engine.Place, DrainLimit.TotalSeconds);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await CloseAsync();
}
