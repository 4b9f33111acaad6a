using Guildhall.Core.Results;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Guildhall.Store.Sqlite;

/// <summary>A connection that keeps its statements compiled. Used by one thread at a time.</summary>
internal sealed class PreparedConnection : IDisposable
{
    private const int KeptStatements = 512;
    private readonly Dictionary<string, PreparedStatement> _statements = new(StringComparer.Ordinal);

    public PreparedConnection(string file, SqliteOpenMode mode)
    {
        NativeSqlite.Use();
        var settings = new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false };
        Connection = new(settings.ToString());
        Connection.Open();
    }

    public SqliteConnection Connection { get; }

    // Null only while the connection is closed, which it is never before it is disposed of.
    private sqlite3 Handle => Connection.Handle!;

    /// <summary>Whether a transaction is open.</summary>
    public bool InTransaction => raw.sqlite3_get_autocommit(Handle) == 0;

    /// <summary>The row id of the latest insert.</summary>
    public long LastId => raw.sqlite3_last_insert_rowid(Handle);

    /// <summary>Runs a statement and gives the number of rows it changed.</summary>
    public int Run(string sql, params ReadOnlySpan<Arg> args) => Prepare(sql).Run(args);

    /// <summary>Reads the first row, or gives the default where there is none.</summary>
    public T? First<T>(string sql, Func<PreparedStatement, T> read, params ReadOnlySpan<Arg> args) => Prepare(sql).First(read, args);

    /// <summary>Runs several statements that are not kept, one after another, up to the first that fails.</summary>
    public void RunScript(string sql)
    {
        var code = raw.sqlite3_exec(Handle, sql, out var message);
        if (code != raw.SQLITE_OK)
        {
            throw new SqliteException($"SQLite error {code}: {message}", code, raw.sqlite3_extended_errcode(Handle));
        }
    }

    public void Dispose()
    {
        Forget();
        Connection.Dispose();
    }

    private PreparedStatement Prepare(string sql)
    {
        if (_statements.TryGetValue(sql, out var known))
        {
            return known;
        }

        if (_statements.Count >= KeptStatements)
        {
            Forget();
        }

        return _statements[sql] = new PreparedStatement(Handle, sql);
    }

    private void Forget()
    {
        foreach (var statement in _statements.Values)
        {
            statement.Dispose();
        }

        _statements.Clear();
    }
}
