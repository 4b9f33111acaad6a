using System.Collections.Immutable;
using Guildhall.Core.Results;
using Guildhall.Core.Sessions;
using Guildhall.Core.Storage;

namespace Guildhall.Store.Committing;

/// <summary>What is kept of a session's row, by the names of the columns.</summary>
internal static class SessionStatements
{
    public const string HeadColumns = "id, game, guild, room, version, state_hash, finished, started_at, updated_at, log_hash";

    public const string RowColumns =
        "session, version_before, version_after, engine_version, actor, request_id, at, seed, command, events, state_hash, finished, row_hash";

    private const string PutSnapshot =
        """
        INSERT INTO session_snapshots (session, version, engine_version, state, state_hash)
        VALUES (@session, @version, @engine, @state, @state_hash)
        ON CONFLICT (session) DO UPDATE SET
            version = excluded.version, engine_version = excluded.engine_version, state = excluded.state, state_hash = excluded.state_hash
        """;

    /// <summary>The parameters of a row, all but the hash.</summary>
    public static ImmutableArray<Arg> RowOf(SessionCommit commit) =>
    [
        ("session", commit.Session), ("before", commit.Before), ("after", commit.After), ("engine", commit.EngineVersion), ("actor", commit.Actor),
        ("request", commit.RequestId), ("at", commit.At), ("seed", commit.Seed), ("command", commit.Command), ("events", commit.Events),
        ("state_hash", commit.StateHash), ("finished", commit.Finished),
    ];

    /// <summary>Keeps the newest snapshot.</summary>
    public static Statement Snapshot(SessionCommit commit, string state) => new(
        PutSnapshot,
        [
            ("session", commit.Session), ("version", commit.After), ("engine", commit.EngineVersion), ("state", state), ("state_hash", commit.StateHash),
        ]);
}
