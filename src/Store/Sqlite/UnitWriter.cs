using Guildhall.Core.Results;
using Guildhall.Core.Sessions;
using Guildhall.Core.Storage;
using Guildhall.Core.Wallets;
using Guildhall.Store.Committing;

namespace Guildhall.Store.Sqlite;

/// <summary>Applies one unit of work within the transaction that is open; whatever it does not commit is undone by the caller.</summary>
internal sealed class UnitWriter(PreparedConnection writer)
{
    private const string AddReply =
        $"INSERT INTO replies ({ReplyStatement.Columns}) VALUES ({ReplyStatement.Values}) ON CONFLICT (actor, request_id) DO NOTHING";

    private readonly SessionWriter _sessions = new(writer);
    private readonly AuditWriter _audit = new(writer);

    public CommitOutcome Apply(UnitOfWork work, ReplyRecord? reply, DateTimeOffset now)
    {
        // First the reply: a request that was answered already must not touch anything else.
        if (reply is not null && writer.Run(AddReply, ReplyStatement.ArgsOf(reply).AsSpan()) == 0)
        {
            return new CommitOutcome.Duplicate(StoredReplies.Find(writer, reply.Request.Actor.User, reply.Request.Id)!);
        }

        var sequence = reply is null ? 0 : writer.LastId;
        var request = reply?.Request.Key;
        return work.Statements.Select(Lost).FirstOrDefault(lost => lost is not null)
            ?? work.Sessions.Select(Lost).FirstOrDefault(lost => lost is not null)
            ?? work.Postings.SelectMany(posting => LedgerStatements.Of(posting, request, now)).Select(Lost).FirstOrDefault(lost => lost is not null)
            ?? Announce(work, sequence);
    }

    private static CommitOutcome Lose(Refusal? otherwise) => otherwise is null ? new CommitOutcome.Conflict() : new CommitOutcome.Refused(otherwise);

    private CommitOutcome? Lost(Statement statement)
    {
        var changed = writer.Run(statement.Sql, statement.Args.AsSpan());
        return statement.Rows is { } rows && changed != rows ? Lose(IsLocked(statement) ? Posting.Locked : statement.Otherwise) : null;
    }

    private CommitOutcome? Lost(SessionCommit commit) => _sessions.TryAppend(commit) ? null : new CommitOutcome.Conflict();

    private bool IsLocked(Statement lost) =>
        lost.Sql == LedgerStatements.Debit && writer.First(LedgerStatements.Locks, row => row.Number(0)) > 0;

    private CommitOutcome.Committed Announce(UnitOfWork work, long sequence)
    {
        foreach (var statement in work.Events.Select(news => OutboxStatements.Of(news, SqlDialect.Sqlite)).Concat(work.Schedule.Select(ScheduleStatements.Of)))
        {
            writer.Run(statement.Sql, statement.Args.AsSpan());
        }

        foreach (var entry in work.Audit)
        {
            _audit.Append(entry);
        }

        return new(sequence);
    }
}
