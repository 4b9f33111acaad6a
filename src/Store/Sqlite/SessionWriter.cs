using Guildhall.Core.Sessions;
using Guildhall.Store.Committing;
using Guildhall.Store.Tables;

namespace Guildhall.Store.Sqlite;

/// <summary>Appends to the sessions' logs, each row under the hash of the one before.</summary>
internal sealed class SessionWriter(PreparedConnection writer)
{
    /// <summary>False where the stream has moved on, or where another session is running in the room.</summary>
    public bool TryAppend(SessionCommit commit)
    {
        var hash = commit.Before == 0 ? TryStart(commit) : TryMoveOn(commit);
        if (hash is null)
        {
            return false;
        }

        AddRow(commit, hash);
        if (commit.Snapshot is not null)
        {
            Keep(commit, commit.Snapshot);
        }

        return true;
    }

    private byte[]? TryStart(SessionCommit commit)
    {
        var hash = LogChain.Next(LogChain.Start, commit);
        // Two conditions at once: the session is new, and no other is running in the room.
        var started = writer.Run(
            $"""
            INSERT INTO sessions ({SessionStatements.HeadColumns})
            VALUES (@id, @game, @guild, @room, @after, @state_hash, @finished, @at, @at, @hash)
            ON CONFLICT DO NOTHING
            """,
            ("id", commit.Session),
            ("game", commit.Game),
            ("guild", commit.Guild),
            ("room", commit.Room),
            ("after", commit.After),
            ("state_hash", commit.StateHash),
            ("finished", commit.Finished),
            ("at", commit.At),
            ("hash", hash));
        return started == 1 ? hash : null;
    }

    private byte[]? TryMoveOn(SessionCommit commit)
    {
        var previous = writer.First(
            "SELECT log_hash FROM sessions WHERE id = @id AND version = @before AND finished = 0 AND (@decided_on = '' OR state_hash = @decided_on)",
            row => row.Bytes(0),
            ("id", commit.Session),
            ("before", commit.Before),
            ("decided_on", commit.DecidedOn ?? ""));
        if (previous is null)
        {
            return null;
        }

        var hash = LogChain.Next(previous, commit);
        writer.Run(
            """
            UPDATE sessions SET version = @after, state_hash = @state_hash, finished = @finished, updated_at = @at, log_hash = @hash
            WHERE id = @id
            """,
            ("id", commit.Session),
            ("after", commit.After),
            ("state_hash", commit.StateHash),
            ("finished", commit.Finished),
            ("at", commit.At),
            ("hash", hash));
        return hash;
    }

    private void AddRow(SessionCommit commit, byte[] hash) =>
        writer.Run(
            $"""
            INSERT INTO session_log ({SessionStatements.RowColumns})
            VALUES (@session, @before, @after, @engine, @actor, @request, @at, @seed, @command, @events, @state_hash, @finished, @hash)
            """,
            [.. SessionStatements.RowOf(commit), ("hash", hash)]);

    private void Keep(SessionCommit commit, string state)
    {
        var snapshot = SessionStatements.Snapshot(commit, state);
        writer.Run(snapshot.Sql, snapshot.Args.AsSpan());
    }
}
