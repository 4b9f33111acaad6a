using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Guildhall.Bench.Platform.Rolls;

/// <summary>What the disk and SQLite give without a platform: prepared statements in one thread, nothing else.</summary>
internal sealed class BareLoop : IDisposable
{
    private const string Tables =
        """
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        CREATE TABLE answers (seq INTEGER PRIMARY KEY, request TEXT NOT NULL UNIQUE, body BLOB NOT NULL);
        CREATE TABLE accounts (id INTEGER PRIMARY KEY, balance BIGINT NOT NULL);
        CREATE TABLE journal (id INTEGER PRIMARY KEY, debit BIGINT NOT NULL, credit BIGINT NOT NULL, amount BIGINT NOT NULL);
        CREATE TABLE events (id INTEGER PRIMARY KEY, news TEXT NOT NULL);
        INSERT INTO accounts VALUES (1, 0), (2, 0);
        """;

    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _begin;
    private readonly SqliteCommand _commit;
    private readonly SqliteCommand _save;
    private readonly SqliteCommand _release;
    private readonly SqliteCommand[] _changes;
    private readonly SqliteParameter _request = new("@request", SqliteType.Text);
    private long _number;

    public BareLoop(string file)
    {
        _connection = new($"Data Source={file};Pooling=False");
        _connection.Open();
        using (var tables = Prepare(Tables))
        {
            tables.ExecuteNonQuery();
        }

        _begin = Prepare("BEGIN IMMEDIATE");
        _commit = Prepare("COMMIT");
        _save = Prepare("SAVEPOINT unit");
        _release = Prepare("RELEASE unit");
        var answer = Prepare("INSERT INTO answers (request, body) VALUES (@request, @body)");
        answer.Parameters.Add(_request);
        answer.Parameters.AddWithValue("@body", new byte[400]);
        _changes =
        [
            answer,
            Prepare("UPDATE accounts SET balance = balance - 1 WHERE id = 1"),
            Prepare("UPDATE accounts SET balance = balance + 1 WHERE id = 2"),
            Prepare("INSERT INTO journal (debit, credit, amount) VALUES (1, 2, 1)"),
            Prepare("INSERT INTO events (news) VALUES ('{\"coins\":1,\"reason\":\"bench\"}')"),
        ];
    }

    /// <summary>Units of seven statements per second: five changes between BEGIN and COMMIT, or between savepoints in a shared transaction.</summary>
    public double Run(int batch, TimeSpan time)
    {
        var clock = Stopwatch.StartNew();
        var units = 0;
        while (clock.Elapsed < time)
        {
            _begin.ExecuteNonQuery();
            for (var unit = 0; unit < batch; unit++)
            {
                Change(apart: batch > 1);
            }

            _commit.ExecuteNonQuery();
            units += batch;
        }

        return units / clock.Elapsed.TotalSeconds;
    }

    public void Dispose()
    {
        foreach (var command in _changes.Concat([_begin, _commit, _save, _release]))
        {
            command.Dispose();
        }

        _connection.Dispose();
    }

    private void Change(bool apart)
    {
        _request.Value = $"bench-{_number++}";
        if (apart)
        {
            _save.ExecuteNonQuery();
        }

        foreach (var change in _changes)
        {
            change.ExecuteNonQuery();
        }

        if (apart)
        {
            _release.ExecuteNonQuery();
        }
    }

    private SqliteCommand Prepare(string sql)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }
}
