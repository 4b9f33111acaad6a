using Guildhall.Store.Migrating;
using Guildhall.Store.Sqlite;
using Microsoft.Extensions.Logging;

namespace Guildhall.Store;

/// <summary>Opens the store before anything else and closes it after everything else.</summary>
public sealed class StoreLifetime(
    StoreOptions options, SqliteDatabase database, SqliteStore store, TimeProvider time, ILogger<StoreLifetime> logger) : IAsyncDisposable
{
    /// <summary>How long closing may take.</summary>
    public static readonly TimeSpan DrainLimit = TimeSpan.FromSeconds(3);

    private bool _open;

    /// <summary>Opens as <see cref="StoreOptions.Access"/> says; a server also brings the tables to their present shape.</summary>
    /// <exception cref="StoreStartException">The message says what is wrong and what to do.</exception>
    public Task OpenAsync()
    {
        var migrations = MigrationSource.Collect(options.MigrationAssemblies);
        if (options.Access == StoreAccess.Beside)
        {
            database.OpenBeside(migrations);
            return Task.CompletedTask;
        }

        store.Start(database.OpenForWriting(migrations, time.GetUtcNow()));
        _open = true;
        StoreLog.Opened(logger, database.File, NativeSqlite.Use(), migrations.Count);
        return Task.CompletedTask;
    }

    /// <summary>Commits what is waiting, folds the log into the file and lets go of the directory.</summary>
    public async Task CloseAsync()
    {
        if (!_open)
        {
            return;
        }

        _open = false;
        try
        {
            await store.CloseAsync().WaitAsync(DrainLimit, time);
            StoreLog.Closed(logger, database.File);
        }
        catch (TimeoutException)
        {
            StoreLog.NotDrained(logger, database.File, DrainLimit.TotalSeconds);
        }

        database.Dispose();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await CloseAsync();
}
