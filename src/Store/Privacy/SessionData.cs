using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Dapper;
using Guildhall.Core.Commands;
using Guildhall.Core.Ids;
using Guildhall.Core.Privacy;
using Guildhall.Core.Sessions;
using Guildhall.Core.Storage;
using Guildhall.Store.Tables;

namespace Guildhall.Store.Privacy;

/// <summary>
/// What a person did in games. Ids stay in the logs, names do not: each log that carries one is written anew under another name and chained
/// again, so it still replays; the audit log keeps both ends of its chain, the old and the new.
/// </summary>
internal sealed class SessionData(IDatabase database, ISessionLog log, IEnumerable<IGameRunner> games, IStateCache? states) : IPersonalData
{
    private const string Concerned =
        """
        SELECT DISTINCT session FROM session_log
        WHERE actor = @user OR command LIKE '%' || @user || '%' OR events LIKE '%' || @user || '%' ORDER BY session
        """;

    private readonly PersonalTables _tables = new(
        database,
        "sessions",
        [
            new(
                "session_log",
                """
                SELECT l.session, s.game, s.guild, s.room, l.version_before, l.at, l.request_id, l.command
                FROM session_log l JOIN sessions s ON s.id = l.session WHERE l.actor = @user ORDER BY l.at, l.session, l.version_before
                """,
                Erase: null),
        ]);

    public string Key => _tables.Key;

    public Task<JsonObject> ExportAsync(Id<User> user, CancellationToken cancellation) => _tables.ExportAsync(user, cancellation);

    public async Task<IReadOnlyList<string>> NamesAsync(Id<User> user, CancellationToken cancellation)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var session in await ConcernedAsync(user, cancellation))
        {
            foreach (var row in await log.ReadAsync(session, after: 0, cancellation))
            {
                names.UnionWith(SessionNames.Of(JsonNode.Parse(row.Events), user));
            }
        }

        return [.. names];
    }

    /// <inheritdoc/>
    /// <exception cref="CorruptLogException">A log that carries the name was tampered with, so it cannot be written anew.</exception>
    public async Task<IReadOnlyDictionary<string, long>> EraseAsync(UnitOfWork work, Person person, DateTimeOffset now, CancellationToken cancellation)
    {
        var changed = 0L;
        foreach (var session in await ConcernedAsync(person.Id, cancellation))
        {
            var rows = await log.ReadAsync(session, after: 0, cancellation);
            var renamed = games.FirstOrDefault(game => game.Key == rows[0].Game)?.Rename(rows, person.Id, Person.Forgotten)
                ?? throw new InvalidOperationException($"Session {session} is a game of '{rows[0].Game}', which this version does not have, and may name the person.");
            changed += rows.Zip(renamed).All(pair => pair.First.Command == pair.Second.Command && pair.First.Events == pair.Second.Events) ? 0 : await RewriteAsync(work, session, renamed, now, cancellation);
        }

        return changed == 0 ? new Dictionary<string, long>(StringComparer.Ordinal) : new(StringComparer.Ordinal) { ["session_log"] = changed };
    }

    private async Task<long> RewriteAsync(
        UnitOfWork work, Id<Session> session, IReadOnlyList<SessionCommit> rows, DateTimeOffset now, CancellationToken cancellation)
    {
        var old = await database.ReadAsync(
            connection => connection.QuerySingleAsync<byte[]>("SELECT log_hash FROM sessions WHERE id = @id", new { id = session.ToString() }), cancellation);
        var hash = LogChain.Start;
        foreach (var row in rows)
        {
            hash = LogChain.Next(hash, row);
            work.WriteOne(
                """
                UPDATE session_log SET command = @command, events = @events, state_hash = @state_hash, row_hash = @hash
                WHERE session = @session AND version_before = @before
                """,
                ("command", row.Command),
                ("events", row.Events),
                ("state_hash", row.StateHash),
                ("hash", hash),
                ("session", session),
                ("before", row.Before));
        }

        work.WriteOne(
            "UPDATE sessions SET state_hash = @state_hash, log_hash = @hash WHERE id = @session AND log_hash = @old",
            ("state_hash", rows[^1].StateHash),
            ("hash", hash),
            ("session", session),
            ("old", old));
        work.WhenCommitted(() => states?.Forget(session));
        work.Write("DELETE FROM session_snapshots WHERE session = @session", ("session", session));
        work.Record(new(rows[0].Guild, "session.renamed", default, ChannelKind.Terminal, now)
        {
            Room = rows[0].Room,
            Subject = $"{session} {Convert.ToHexStringLower(old)} {Convert.ToHexStringLower(hash)}",
        });
        return rows.Count;
    }

    private async Task<ImmutableArray<Id<Session>>> ConcernedAsync(Id<User> user, CancellationToken cancellation) =>
    [
        .. (await database.ReadAsync(connection => connection.QueryAsync<string>(Concerned, new { user = user.ToString() }), cancellation))
            .Select(Id<Session>.Parse),
    ];
}
