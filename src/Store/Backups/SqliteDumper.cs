using Guildhall.Core.Storage;
using Guildhall.Store.Sqlite;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Guildhall.Store.Backups;

/// <summary>
/// Copies a SQLite database page by page, also while a server writes. The whole copy is made within one read transaction: without it every commit meanwhile
/// would make SQLite begin again, and with it the writer is not held up, because in WAL mode readers never hold up writers.
/// </summary>
internal sealed class SqliteDumper(string database) : IDumper
{
    private const int PagesAtOnce = 512;
    private const int FlushEvery = 8;

    public SqlDialect Kind => SqlDialect.Sqlite;

    public async Task<BackupFacts> DumpAsync(string file, Pace pace, CancellationToken cancellation)
    {
        if (!File.Exists(database))
        {
            throw new BackupException($"There is no database at '{database}' to back up. Name the data directory (Guildhall:Data).");
        }

        try
        {
            await CopyAsync(file, pace, cancellation);
            using var copy = new PreparedConnection(file, SqliteOpenMode.ReadOnly);
            return await FactReader.ReadAsync(new OneConnection(copy.Connection, SqlDialect.Sqlite), cancellation);
        }
        catch (SqliteException fault)
        {
            throw new BackupException($"The database '{database}' could not be copied: {fault.Message}", fault);
        }
    }

    private async Task CopyAsync(string file, Pace pace, CancellationToken cancellation)
    {
        using var source = new PreparedConnection(database, SqliteOpenMode.ReadOnly);
        using var target = new PreparedConnection(file, SqliteOpenMode.ReadWriteCreate);
        source.RunScript("PRAGMA busy_timeout = 5000; PRAGMA query_only = ON; PRAGMA cache_size = -2000; BEGIN; SELECT count(*) FROM sqlite_master");

        // A copy that did not come to its end is thrown away, so it needs no journal of its own.
        target.RunScript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");
        await using var flushed = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        using var backup = raw.sqlite3_backup_init(target.Connection.Handle, "main", source.Connection.Handle, "main");
        for (var step = 1; ; step++)
        {
            var code = raw.sqlite3_backup_step(backup, PagesAtOnce);
            if (code == raw.SQLITE_DONE)
            {
                break;
            }

            if (code != raw.SQLITE_OK)
            {
                throw new SqliteException($"SQLite error {code}: {raw.sqlite3_errmsg(target.Connection.Handle).utf8_to_string()}", code);
            }

            // In small portions, because a large one at the end would hold up the flushes of the games' commits.
            if (step % FlushEvery == 0)
            {
                flushed.Flush(flushToDisk: true);
            }

            await pace.RestAsync(cancellation);
        }

        flushed.Flush(flushToDisk: true);
        source.RunScript("COMMIT");
    }
}
