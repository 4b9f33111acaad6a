using Guildhall.Store.Migrating;

namespace Guildhall.Store.Sqlite;

/// <summary>A file in the data directory and the one thread that writes it.</summary>
internal sealed class SqliteEngine(SqliteDatabase database, SqliteStore store, TimeProvider time) : IStoreEngine
{
    public string Place => database.File;

    public string Product => $"SQLite {NativeSqlite.Use()}";

    public Task OpenAsync(IReadOnlyList<Migration> migrations)
    {
        store.Start(database.OpenForWriting(migrations, time.GetUtcNow()), isAlone: true);
        return Task.CompletedTask;
    }

    public Task OpenBesideAsync(IReadOnlyList<Migration> migrations, bool writes)
    {
        database.OpenBeside(migrations);
        if (writes)
        {
            store.Start(database.OpenWriterBeside(), isAlone: false);
        }

        return Task.CompletedTask;
    }

    public async Task CloseAsync()
    {
        await store.CloseAsync();
        database.Dispose();
    }
}
