using Dapper;
using Guildhall.Core.Ids;
using Guildhall.Core.Sessions;
using Guildhall.Core.Storage;

namespace Guildhall.Store.Tables;

/// <summary>Reads the sessions' heads and logs, and follows the chain of hashes through every row it gives out.</summary>
internal sealed class SessionLog(IDatabase database) : ISessionLog
{
    private const string Heads =
        """
        SELECT id AS Id, game AS Game, guild AS Guild, room AS Room, version AS Version, state_hash AS StateHash, finished AS Finished,
            started_at AS StartedAt, updated_at AS UpdatedAt
        FROM sessions
        """;

    // The row before the first one asked for comes along: its hash is where the chain begins.
    private const string Rows =
        $"""
        SELECT {LogRows.Columns}
        FROM sessions s JOIN session_log l ON l.session = s.id
        WHERE s.id = @id AND l.version_before >= (
            SELECT coalesce(max(b.version_before), 0) FROM session_log b WHERE b.session = @id AND b.version_before < @after)
        ORDER BY l.version_before
        """;

    public async ValueTask<SessionHead?> CurrentAsync(string room, CancellationToken cancellation) =>
        await FirstHeadAsync($"{Heads} WHERE room = @room ORDER BY finished, updated_at DESC, id LIMIT 1", new { room }, cancellation);

    public async ValueTask<SessionHead?> FindAsync(Id<Session> session, CancellationToken cancellation) =>
        await FirstHeadAsync($"{Heads} WHERE id = @id", new { id = session.ToString() }, cancellation);

    public async Task<IReadOnlyList<SessionCommit>> ReadAsync(Id<Session> session, long after, CancellationToken cancellation)
    {
        var log = await database.ReadAsync(
            async connection =>
            {
                await using var reader = await connection.ExecuteReaderAsync(Rows, new { id = session.ToString(), after });
                return await LogRows.ReadAsync(reader, session, cancellation);
            },
            cancellation);
        if (log.Rows.Count == 0)
        {
            // A head without any row of its log is as damaged as a log with a hole in it.
            return await FindAsync(session, cancellation) is { } head ? throw new CorruptLogException(session, head.Version) : [];
        }

        return LogChain.Checked(session, after, log.Rows, log.HeadVersion, log.HeadHash);
    }

    public async Task<SessionSnapshot?> SnapshotAsync(Id<Session> session, CancellationToken cancellation)
    {
        var row = await database.ReadAsync(
            connection => connection.QuerySingleOrDefaultAsync<SnapshotRow>(
                """
                SELECT version AS Version, engine_version AS EngineVersion, state AS State, state_hash AS StateHash
                FROM session_snapshots WHERE session = @id
                """,
                new { id = session.ToString() }),
            cancellation);
        return row is null ? null : new(row.Version, (int)row.EngineVersion, row.State, row.StateHash);
    }

    public async Task<IReadOnlyList<SessionHead>> ListAsync(int limit, bool onlyRunning, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, 1_000);
        var sql = $"{Heads} {(onlyRunning ? "WHERE finished = 0" : "")} ORDER BY updated_at DESC, id LIMIT @limit";
        var rows = await database.ReadAsync(connection => connection.QueryAsync<HeadRow>(sql, new { limit }), cancellation);
        return [.. rows.Select(row => row.ToHead())];
    }

    private async Task<SessionHead?> FirstHeadAsync(string sql, object given, CancellationToken cancellation)
    {
        var row = await database.ReadAsync(connection => connection.QuerySingleOrDefaultAsync<HeadRow>(sql, given), cancellation);
        return row?.ToHead();
    }

    private sealed record HeadRow(
        string Id, string Game, string Guild, string Room, long Version, string StateHash, long Finished, long StartedAt, long UpdatedAt)
    {
        public SessionHead ToHead() => new(
            Id<Session>.Parse(Id), Game, Guild, Room, Version, StateHash, Finished != 0, Times.Read(StartedAt), Times.Read(UpdatedAt));
    }

    private sealed record SnapshotRow(long Version, long EngineVersion, string State, string StateHash);
}
