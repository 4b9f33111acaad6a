using Guildhall.Core.Storage;

namespace Guildhall.Store.Backups;

/// <summary>Puts a backup in the place of the live database. What was there is kept aside and never deleted.</summary>
public sealed class BackupRestorer(BackupOptions options, StoreOptions store, TimeProvider time)
{
    /// <summary>Restores a local file.</summary>
    /// <param name="force">Whether live data may be put aside.</param>
    /// <exception cref="BackupRefusedException">There is live data, or somebody is using it.</exception>
    /// <exception cref="BackupException">The backup is damaged, of another kind, or its key is missing. Nothing was changed.</exception>
    /// <exception cref="DataDirectoryInUseException">A server holds the directory.</exception>
    public async Task<RestoreReport> RestoreAsync(string file, bool force, CancellationToken cancellation)
    {
        var manifest = await BackupUnpacker.PeekAsync(file, cancellation);
        return (manifest.Kind, store.ConnectionString) switch
        {
            (SqlDialect.Sqlite, null) => await new SqliteRestore(options, store, time).RunAsync(file, force, cancellation),
            (SqlDialect.PostgreSql, { } address) => await new PostgresRestore(options, store, address, time).RunAsync(file, force, cancellation),
            (SqlDialect.Sqlite, _) => throw new BackupException(
                "This is a backup of SQLite, and Store:ConnectionString names a PostgreSQL server. Leave the setting out to restore into the data directory."),
            (_, _) => throw new BackupException(
                "This is a backup of PostgreSQL. Name the server and the database it goes to in Store:ConnectionString."),
        };
    }
}
