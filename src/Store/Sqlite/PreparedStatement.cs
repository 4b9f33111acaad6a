using System.Diagnostics;
using System.Text;
using Guildhall.Core.Results;
using Guildhall.Store.Committing;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Guildhall.Store.Sqlite;

/// <summary>A compiled statement that is bound and run again and again. Used by one thread at a time.</summary>
internal sealed class PreparedStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private readonly string _sql;
    private readonly Dictionary<string, int> _parameters;

    public PreparedStatement(sqlite3 database, string sql)
    {
        _database = database;
        _sql = sql;
        Check(raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out _statement));
        var count = raw.sqlite3_bind_parameter_count(_statement);
        _parameters = Enumerable.Range(1, count).ToDictionary(index => NameOf(index)[1..], StringComparer.Ordinal);
    }

    /// <summary>Runs the statement to its end and gives the number of rows it changed.</summary>
    public int Run(ReadOnlySpan<Arg> args)
    {
        Bind(args);
        try
        {
            while (Step())
            {
            }

            return raw.sqlite3_changes(_database);
        }
        finally
        {
            Reset();
        }
    }

    /// <summary>Runs the statement to its first row and reads that; the default where there is none.</summary>
    public T? First<T>(Func<PreparedStatement, T> read, ReadOnlySpan<Arg> args)
    {
        Bind(args);
        try
        {
            return Step() ? read(this) : default;
        }
        finally
        {
            Reset();
        }
    }

    public long Number(int column) => raw.sqlite3_column_int64(_statement, column);

    public string Text(int column) => raw.sqlite3_column_text(_statement, column).utf8_to_string();

    public byte[] Bytes(int column) => raw.sqlite3_column_blob(_statement, column).ToArray();

    public void Dispose() => _statement.Dispose();

    private string NameOf(int index) =>
        raw.sqlite3_bind_parameter_name(_statement, index).utf8_to_string()
        ?? throw new InvalidOperationException($"Parameters must be named (@name): {_sql}");

    private bool Step()
    {
        var code = raw.sqlite3_step(_statement);
        if (code is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            Check(code);
        }

        return code == raw.SQLITE_ROW;
    }

    // The code of a reset repeats that of the failed step, which has been thrown already.
    private void Reset() => _ = raw.sqlite3_reset(_statement);

    private void Bind(ReadOnlySpan<Arg> args)
    {
        if (args.Length != _parameters.Count)
        {
            throw new ArgumentException($"{_parameters.Count} parameters are needed, {args.Length} are given: {_sql}", nameof(args));
        }

        foreach (var arg in args)
        {
            if (!_parameters.TryGetValue(arg.Name, out var index))
            {
                throw new ArgumentException($"There is no parameter '@{arg.Name}': {_sql}", nameof(args));
            }

            Check(Bind(index, arg));
        }
    }

    private int Bind(int index, Arg arg) => StoredValue.Of(arg, _sql) switch
    {
        null => raw.sqlite3_bind_null(_statement, index),
        string text => BindText(index, text),
        long number => raw.sqlite3_bind_int64(_statement, index, number),
        ReadOnlyMemory<byte> bytes => BindBytes(index, bytes.Span),
        _ => throw new UnreachableException(),
    };

    // An empty span would be bound as null.
    private int BindText(int index, string text)
    {
        if (text.Length is 0 or > 256)
        {
            return raw.sqlite3_bind_text(_statement, index, text);
        }

        Span<byte> utf8 = stackalloc byte[text.Length * 3];
        return raw.sqlite3_bind_text(_statement, index, utf8[..Encoding.UTF8.GetBytes(text, utf8)]);
    }

    private int BindBytes(int index, ReadOnlySpan<byte> bytes) =>
        bytes.IsEmpty ? raw.sqlite3_bind_zeroblob(_statement, index, 0) : raw.sqlite3_bind_blob(_statement, index, bytes);

    private void Check(int code)
    {
        if (code != raw.SQLITE_OK)
        {
            var message = raw.sqlite3_errmsg(_database).utf8_to_string();
            throw new SqliteException($"SQLite error {code}: {message}", code, raw.sqlite3_extended_errcode(_database));
        }
    }
}
