using System.Collections.Concurrent;
using System.Data.Common;
using Guildhall.Core.Storage;
using Guildhall.Store.Backups;
using Guildhall.Store.Migrating;
using Microsoft.Data.Sqlite;

namespace Guildhall.Store.Sqlite;

/// <summary>The database file: opened once, read over lent connections, written over one.</summary>
public sealed class SqliteDatabase(StoreOptions options, StoreMetrics metrics) : IDatabase, IDisposable
{
    /// <summary>The database's name within the data directory.</summary>
    public const string FileName = "guildhall.db";

    private const int IdleReaders = 16;
    private readonly ConcurrentBag<PreparedConnection> _idle = [];
    private DirectoryLock? _lock;
    private bool _open;
    private volatile bool _damaged;
    private int _busy;

    /// <summary>The database's full path.</summary>
    public string File { get; } = Path.Combine(Path.GetFullPath(options.DataDirectory), FileName);

    /// <summary>Whether damage has come to light since the start.</summary>
    internal bool IsDamaged => _damaged;

    /// <inheritdoc/>
    public SqlDialect Dialect => SqlDialect.Sqlite;

    /// <inheritdoc/>
    public async Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> read, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            var reader = Rent();
            var result = await ReadOrCloseAsync(reader, read);
            Return(reader);
            return result;
        }
        catch (SqliteException fault) when (Explain(fault) is not null)
        {
            throw Explain(fault)!;
        }
    }

    /// <summary>Writes a consistent copy of the whole database to a new file, also while a server is writing.</summary>
    public void BackUpTo(string file)
    {
        using var target = new PreparedConnection(file, SqliteOpenMode.ReadWriteCreate);
        using var source = OpenReader();
        source.Connection.BackupDatabase(target.Connection);
    }

    /// <summary>Writes the file anew, so that what was deleted is in no free page of it and in no log beside it. Needs as much room again.</summary>
    public void Compact()
    {
        using var writer = new PreparedConnection(File, SqliteOpenMode.ReadWrite);
        writer.RunScript("PRAGMA busy_timeout = 5000; VACUUM; PRAGMA wal_checkpoint(TRUNCATE);");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _open = false;
        while (_idle.TryTake(out var reader))
        {
            reader.Dispose();
        }

        _lock?.Dispose();
        _lock = null;
    }

    /// <summary>Takes the directory, checks the file and brings it to this program's shape; gives the connection that writes.</summary>
    internal PreparedConnection OpenForWriting(IReadOnlyList<Migration> migrations, DateTimeOffset now)
    {
        var directory = Path.GetDirectoryName(File)!;
        _lock = DirectoryLock.Take(directory);
        try
        {
            InterruptedRestore.Refuse(directory);
            StartFaults.CheckPresence(File);
            var writer = StartFaults.Explain(File, () => OpenWriter(migrations, now));
            _open = true;
            metrics.WatchReaders(() => (_idle.Count, Volatile.Read(ref _busy)));
            return writer;
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Makes sure there is a database that this program can read.</summary>
    internal void OpenBeside(IReadOnlyList<Migration> migrations)
    {
        if (!System.IO.File.Exists(File))
        {
            throw new DataDirectoryUnusableException(Path.GetDirectoryName(File)!, "there is no database in it.");
        }

        StartFaults.CheckPresence(File);
        StartFaults.Explain(File, () =>
        {
            using var reader = OpenReader();
            SqliteMigrator.Check(reader, migrations);
            return true;
        });
        _open = true;
    }

    /// <summary>Another connection that writes, beside that of a server: each waits for the other's transaction.</summary>
    internal PreparedConnection OpenWriterBeside()
    {
        var writer = new PreparedConnection(File, SqliteOpenMode.ReadWrite);
        writer.RunScript("PRAGMA busy_timeout = 5000; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;");
        return writer;
    }

    /// <summary>Reads with a statement that stays compiled, for what is asked with every request.</summary>
    internal T Read<T>(Func<PreparedConnection, T> read)
    {
        try
        {
            var reader = Rent();
            var result = ReadOrClose(reader, read);
            Return(reader);
            return result;
        }
        catch (SqliteException fault) when (Explain(fault) is not null)
        {
            throw Explain(fault)!;
        }
    }

    /// <summary>The fault of the file or its disk, which is remembered where it is damage; null for what a statement did wrong.</summary>
    internal StoreUnavailableException? Explain(SqliteException fault)
    {
        var explained = RunFaults.Explain(File, fault);
        _damaged |= explained is { IsDamaged: true };
        return explained;
    }

    private PreparedConnection Rent()
    {
        if (!_open)
        {
            throw new StoreUnavailableException("The database is not open.");
        }

        Interlocked.Increment(ref _busy);
        try
        {
            return _idle.TryTake(out var reader) ? reader : OpenReader();
        }
        catch
        {
            Interlocked.Decrement(ref _busy);
            throw;
        }
    }

    private void Return(PreparedConnection reader)
    {
        Interlocked.Decrement(ref _busy);
        if (_open && _idle.Count < IdleReaders)
        {
            _idle.Add(reader);
            return;
        }

        reader.Dispose();
    }

    private T ReadOrClose<T>(PreparedConnection reader, Func<PreparedConnection, T> read)
    {
        try
        {
            return read(reader);
        }
        catch
        {
            Interlocked.Decrement(ref _busy);
            reader.Dispose();
            throw;
        }
    }

    private async Task<T> ReadOrCloseAsync<T>(PreparedConnection reader, Func<DbConnection, Task<T>> read)
    {
        try
        {
            return await read(reader.Connection);
        }
        catch
        {
            Interlocked.Decrement(ref _busy);

            // Nobody knows what a failed read left open.
            reader.Dispose();
            throw;
        }
    }

    private PreparedConnection OpenWriter(IReadOnlyList<Migration> migrations, DateTimeOffset now)
    {
        var writer = new PreparedConnection(File, SqliteOpenMode.ReadWriteCreate);
        try
        {
            writer.RunScript(
                """
                PRAGMA busy_timeout = 5000;
                PRAGMA journal_mode = WAL;
                PRAGMA synchronous = FULL;
                PRAGMA foreign_keys = ON;
                PRAGMA temp_store = MEMORY;
                PRAGMA cache_size = -16000;
                PRAGMA wal_autocheckpoint = 2000;
                PRAGMA journal_size_limit = 67108864;
                """);
            StartFaults.CheckQuickly(writer, File);
            SqliteMigrator.Apply(writer, migrations, now);
            // What earlier runs left in the log goes into the file now, so that the file alone is never a stale half of the truth.
            writer.First("PRAGMA wal_checkpoint(TRUNCATE)", row => row.Number(0));
            return writer;
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    private PreparedConnection OpenReader()
    {
        var reader = new PreparedConnection(File, SqliteOpenMode.ReadOnly);
        reader.RunScript("PRAGMA busy_timeout = 5000; PRAGMA query_only = ON;");
        return reader;
    }
}
