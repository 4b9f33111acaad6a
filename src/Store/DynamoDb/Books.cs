using Dapper;
using Guildhall.Core.Storage;

namespace Guildhall.Store.DynamoDb;

/// <summary>What the SQL database remembers of rows in DynamoDB: which were decided how, and how far each session has come.</summary>
internal sealed class Books(IDatabase database)
{
    private const string AddMark = "INSERT INTO session_marks (event, applied, at) VALUES (@event, @applied, @at) ON CONFLICT (event) DO NOTHING";

    private const string Start =
        "INSERT INTO session_places (session, game, room, version, finished) VALUES (@session, @game, @room, @after, @finished) ON CONFLICT DO NOTHING";

    // Also from further behind, or from nowhere: a backup of these tables may be older than the log.
    private const string MoveOn =
        """
        INSERT INTO session_places (session, game, room, version, finished) VALUES (@session, @game, @room, @after, @finished)
        ON CONFLICT (session) DO UPDATE SET version = excluded.version, finished = excluded.finished
        WHERE session_places.version <= @before AND session_places.finished = 0
        """;

    /// <summary>Marks are kept for seven days: a row that is pending for longer is recognized by its session's place.</summary>
    public static Retention Retention { get; } = new(
        "DELETE FROM session_marks WHERE event IN (SELECT event FROM session_marks WHERE at < @now - 604800000 ORDER BY at LIMIT @limit)");

    /// <summary>Stages that a row counts, on the condition that nothing was decided about it.</summary>
    public static void Apply(UnitOfWork work, SessionRow row, DateTimeOffset now)
    {
        work.WriteOne(AddMark, ("event", row.Event), ("applied", true), ("at", now));
        var commit = row.Commit;
        if (commit.Before == 0)
        {
            work.WriteOne(Start, ("session", commit.Session), ("game", commit.Game), ("room", commit.Room), ("after", commit.After), ("finished", commit.Finished));
        }
        else
        {
            work.WriteOne(
                MoveOn,
                ("session", commit.Session), ("game", commit.Game), ("room", commit.Room), ("after", commit.After), ("finished", commit.Finished), ("before", commit.Before));
        }
    }

    /// <summary>Stages that a row does not count, on the same condition.</summary>
    public static void Withdraw(UnitOfWork work, SessionRow row, DateTimeOffset now) =>
        work.WriteOne(AddMark, ("event", row.Event), ("applied", false), ("at", now));

    /// <summary>Whether a row that stands in its place counts; null where that is not decided.</summary>
    public Task<bool?> DecisionAsync(SessionRow row) => database.ReadAsync(
        async connection =>
        {
            var applied = await connection.ExecuteScalarAsync<long?>("SELECT applied FROM session_marks WHERE event = @key", new { key = row.Event });
            if (applied is not null)
            {
                return applied == 1;
            }

            var version = await connection.ExecuteScalarAsync<long?>("SELECT version FROM session_places WHERE session = @key", new { key = row.Commit.Session.ToString() });
            return version >= row.Commit.After ? true : (bool?)null;
        },
        CancellationToken.None);

    /// <summary>The place of an answer in its room's feed; 0 where there is none.</summary>
    public Task<long> SequenceAsync(ReplyRecord reply) => database.ReadAsync(
        async connection => await connection.ExecuteScalarAsync<long?>(
            "SELECT seq FROM replies WHERE actor = @actor AND request_id = @request",
            new { actor = reply.Request.Actor.User.ToString(), request = reply.Request.Id }) ?? 0,
        CancellationToken.None);
}
