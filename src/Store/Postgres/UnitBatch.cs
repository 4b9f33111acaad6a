using Guildhall.Core.Results;
using Guildhall.Core.Sessions;
using Guildhall.Core.Storage;
using Guildhall.Store.Auditing;
using Guildhall.Store.Committing;
using Guildhall.Store.Tables;
using Npgsql;

namespace Guildhall.Store.Postgres;

/// <summary>
/// A unit of work as one batch: one round trip, which PostgreSQL treats as one transaction. A condition that is lost ends it on the
/// server, so that nothing has to be asked in between.
/// </summary>
internal sealed class UnitBatch : IAsyncDisposable
{
    // Whoever answers in a room waits for the answer before: places in a room's feed become visible in their order, and no reader skips one.
    private const string AddReply =
        $"""
        WITH room AS MATERIALIZED (SELECT pg_advisory_xact_lock(hashtextextended(@room, 0))),
        added AS (
            INSERT INTO replies ({ReplyStatement.Columns})
            SELECT {ReplyStatement.Values} FROM room
            ON CONFLICT (actor, request_id) DO NOTHING RETURNING seq)
        SELECT max(seq), {PostgresFunctions.Expect}(count(*), 1) FROM added
        """;

    private const string LogRow =
        $"""
        logged AS (
            INSERT INTO session_log ({SessionStatements.RowColumns})
            SELECT @session, @before, @after, @engine, @actor, @request, @at, @seed, @command, @events, @state_hash, @finished, log_hash
            FROM headed RETURNING 1)
        SELECT {PostgresFunctions.Expect}(count(*), 1) FROM logged
        """;

    private const string Start =
        $"""
        WITH headed AS (
            INSERT INTO sessions ({SessionStatements.HeadColumns})
            VALUES (@session, @game, @guild, @room, @after, @state_hash, @finished, @at, @at, sha256(@start || @content))
            ON CONFLICT DO NOTHING RETURNING log_hash),
        {LogRow}
        """;

    private const string MoveOn =
        $"""
        WITH headed AS (
            UPDATE sessions SET version = @after, state_hash = @state_hash, finished = @finished, updated_at = @at, log_hash = sha256(log_hash || @content)
            WHERE id = @session AND version = @before AND finished = 0 AND (@decided_on = '' OR state_hash = @decided_on) RETURNING log_hash),
        {LogRow}
        """;

    private const string Tell = "SELECT pg_notify(@channel, @stale)";
    private const string LockAccount = "SELECT 1 FROM accounts WHERE id = @account FOR UPDATE";

    private const string AddEntry =
        $"""
        WITH head AS (
            INSERT INTO audit_heads (guild, number, hash) VALUES (@guild, 1, sha256(@start || @content))
            ON CONFLICT (guild) DO UPDATE SET number = audit_heads.number + 1, hash = sha256(audit_heads.hash || @content)
            RETURNING number, hash)
        INSERT INTO audit_log ({AuditStatements.Columns})
        SELECT @guild, number, @at, @actor, @channel, @room, @request, @action, @member, @subject, @texts, hash FROM head
        """;

    private readonly NpgsqlBatch _batch;
    private readonly NpgsqlBatchCommand? _reply;
    private readonly Dictionary<NpgsqlBatchCommand, CommitOutcome> _lost = [];

    /// <summary>Puts a unit of work into a batch.</summary>
    /// <exception cref="ArgumentException">A statement's parameters are wrong.</exception>
    public UnitBatch(NpgsqlConnection connection, UnitOfWork work, ReplyRecord? reply, DateTimeOffset now)
    {
        _batch = new(connection);
        if (reply is not null)
        {
            _reply = Add(AddReply, ReplyStatement.ArgsOf(reply).AsSpan());
        }

        Add(work, reply?.Request.Key, now);
    }

    /// <summary>Sends it and returns when it is durable; the place of the answer in its room's feed, or 0.</summary>
    public async Task<long> RunAsync()
    {
        await using var results = await _batch.ExecuteReaderAsync();
        var sequence = _reply is not null && await results.ReadAsync() ? results.GetInt64(0) : 0;
        while (await results.NextResultAsync())
        {
        }

        return sequence;
    }

    /// <summary>What it means that one of the commands lost its condition.</summary>
    public CommitOutcome? Lost(NpgsqlBatchCommand? command) => command is not null && _lost.TryGetValue(command, out var outcome) ? outcome : null;

    /// <summary>Whether that command takes coins from an account.</summary>
    public static bool IsDebit(NpgsqlBatchCommand? command) => command?.CommandText == PositionalSql.Of(LedgerStatements.Debit, rows: 1).Text;

    /// <summary>Whether it is the one that keeps the answer.</summary>
    public bool IsReply(NpgsqlBatchCommand? command) => command is not null && command == _reply;

    public ValueTask DisposeAsync() => _batch.DisposeAsync();

    private void Add(UnitOfWork work, string? request, DateTimeOffset now)
    {
        foreach (var statement in work.Statements)
        {
            Add(statement);
        }

        foreach (var commit in work.Sessions)
        {
            Add(commit);
        }

        AddPostings(work, request, now);
        foreach (var news in work.Events)
        {
            Add(OutboxStatements.Of(news, SqlDialect.PostgreSql));
        }

        foreach (var entry in work.Schedule)
        {
            Add(ScheduleStatements.Of(entry));
        }

        foreach (var stale in work.Stale)
        {
            Add(Tell, [("channel", PostgresEars.Channel), ("stale", $"{stale.Cache}{PostgresEars.Between}{stale.Key}")]);
        }

        // Last: whoever records in the same guild waits for this head, and only for as long as the commit itself takes. Always in the same order.
        foreach (var entry in work.Audit.OrderBy(entry => entry.Guild, StringComparer.Ordinal).Select(SealedEntry.Of))
        {
            Add(AddEntry, [.. AuditStatements.RowOf(entry.Row), ("start", AuditChain.Start), ("content", entry.Content)]);
            foreach (var text in AuditStatements.TextsOf(entry))
            {
                Add(text);
            }
        }
    }

    private void AddPostings(UnitOfWork work, string? request, DateTimeOffset now)
    {
        if (work.Postings.Count > 1)
        {
            foreach (var account in LedgerStatements.AccountsOf(work.Postings))
            {
                Add(LockAccount, [("account", account)]);
            }
        }

        foreach (var posting in work.Postings)
        {
            foreach (var statement in LedgerStatements.Of(posting, request, now))
            {
                Add(statement);
            }
        }
    }

    private void Add(SessionCommit commit)
    {
        Arg content = ("content", LogChain.ContentOf(commit));
        var command = commit.Before == 0
            ? Add(Start, [.. SessionStatements.RowOf(commit), ("game", commit.Game), ("guild", commit.Guild), ("room", commit.Room), ("start", LogChain.Start), content])
            : Add(MoveOn, [.. SessionStatements.RowOf(commit), ("decided_on", commit.DecidedOn ?? ""), content]);
        _lost[command] = new CommitOutcome.Conflict();
        if (commit.Snapshot is not null)
        {
            Add(SessionStatements.Snapshot(commit, commit.Snapshot));
        }
    }

    private void Add(Statement statement)
    {
        var command = PositionalSql.Of(statement.Sql, statement.Rows).Bind(statement.Args.AsSpan());
        _batch.BatchCommands.Add(command);
        if (statement.Rows is not null)
        {
            _lost[command] = statement.Otherwise is { } otherwise ? new CommitOutcome.Refused(otherwise) : new CommitOutcome.Conflict();
        }
    }

    private NpgsqlBatchCommand Add(string sql, ReadOnlySpan<Arg> args)
    {
        var command = PositionalSql.Of(sql, rows: null).Bind(args);
        _batch.BatchCommands.Add(command);
        return command;
    }
}
