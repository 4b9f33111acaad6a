using System.Text.Json;
using Guildhall.Core.Sessions;
using Guildhall.Core.Storage;
using Guildhall.Core.Wallets;

namespace Guildhall.Store.Sqlite;

/// <summary>Applies one unit of work within the transaction that is open; whatever it does not commit is undone by the caller.</summary>
internal sealed class UnitWriter(PreparedConnection writer)
{
    private readonly SessionWriter _sessions = new(writer);

    public CommitOutcome Apply(UnitOfWork work, ReplyRecord? reply, DateTimeOffset now)
    {
        // First the reply: a request that was answered already must not touch anything else.
        if (reply is not null && writer.Run(
            """
            INSERT INTO replies (actor, request_id, fingerprint, guild, room, shown, actor_name, command, body, at)
            VALUES (@actor, @request, @fingerprint, @guild, @room, @shown, @name, @command, @body, @at)
            ON CONFLICT (actor, request_id) DO NOTHING
            """,
            ("actor", reply.Request.Actor.User),
            ("request", reply.Request.Id),
            ("fingerprint", reply.Fingerprint),
            ("guild", reply.Request.Guild),
            ("room", reply.Request.Room),
            ("shown", reply.Shown),
            ("name", reply.Request.Actor.Name),
            ("command", reply.Request.Call.ToString()),
            ("body", reply.Body),
            ("at", reply.At)) == 0)
        {
            return new CommitOutcome.Duplicate(StoredReplies.Find(writer, reply.Request.Actor.User, reply.Request.Id)!);
        }

        var sequence = reply is null ? 0 : writer.LastId;
        var request = reply?.Request.Key;
        return work.Statements.Select(Lost).FirstOrDefault(lost => lost is not null)
            ?? work.Sessions.Select(Lost).FirstOrDefault(lost => lost is not null)
            ?? work.Postings.Select(posting => Lost(posting, request, now)).FirstOrDefault(lost => lost is not null)
            ?? Announce(work, sequence);
    }

    private static CommitOutcome Lose(Core.Results.Refusal? otherwise) =>
        otherwise is null ? new CommitOutcome.Conflict() : new CommitOutcome.Refused(otherwise);

    private CommitOutcome? Lost(Statement statement)
    {
        var changed = writer.Run(statement.Sql, statement.Args.AsSpan());
        return statement.Rows is { } rows && changed != rows ? Lose(statement.Otherwise) : null;
    }

    private CommitOutcome? Lost(SessionCommit commit) => _sessions.TryAppend(commit) ? null : new CommitOutcome.Conflict();

    private CommitOutcome? Lost(Posting posting, string? request, DateTimeOffset now)
    {
        var debited = writer.Run(
            "UPDATE accounts SET balance = balance - @amount WHERE id = @account AND (balance >= @amount OR id = 'mint')",
            ("account", posting.From),
            ("amount", posting.Amount));
        if (debited == 0)
        {
            return Lose(posting.Otherwise);
        }

        writer.Run(
            """
            INSERT INTO accounts (id, balance) VALUES (@account, @amount)
            ON CONFLICT (id) DO UPDATE SET balance = accounts.balance + excluded.balance
            """,
            ("account", posting.To),
            ("amount", posting.Amount));
        writer.Run(
            """
            INSERT INTO journal (from_account, to_account, amount, reason, request, at)
            VALUES (@from, @to, @amount, @reason, @request, @at)
            """,
            ("from", posting.From),
            ("to", posting.To),
            ("amount", posting.Amount),
            ("reason", posting.Reason),
            ("request", request),
            ("at", now));
        return null;
    }

    private CommitOutcome.Committed Announce(UnitOfWork work, long sequence)
    {
        foreach (var news in work.Events)
        {
            writer.Run("INSERT INTO outbox (news) VALUES (@news)", ("news", JsonSerializer.Serialize(news, CanonicalJson.Options)));
        }

        foreach (var request in work.Schedule)
        {
            Schedule(request);
        }

        return new(sequence);
    }

    private void Schedule(ScheduledRequest request)
    {
        if (request.Due is not { } due)
        {
            writer.Run("DELETE FROM schedule WHERE key = @key", ("key", request.Key));
            return;
        }

        writer.Run(
            """
            INSERT INTO schedule (key, due, ready_at, guild, room, path, options)
            VALUES (@key, @due, @due, @guild, @room, @path, @options)
            ON CONFLICT (key) DO UPDATE SET
                due = excluded.due, ready_at = excluded.ready_at, guild = excluded.guild, room = excluded.room,
                path = excluded.path, options = excluded.options
            """,
            ("key", request.Key),
            ("due", due),
            ("guild", request.Guild),
            ("room", request.Room),
            ("path", request.Call.Path),
            ("options", CanonicalJson.Write(request.Call.Options)));
    }
}
