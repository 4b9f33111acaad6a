using System.Data.Common;
using Guildhall.Core.Ids;
using Guildhall.Core.Sessions;

namespace Guildhall.Store.Tables;

/// <summary>Rows of one session's log, read as they come. Every row carries the columns of its session's head; they are taken from the first.</summary>
internal sealed class LogRows
{
    /// <summary>The columns in the order of <see cref="ReadAsync"/>: <c>s</c> is the head, <c>l</c> the row.</summary>
    public const string Columns =
        """
        s.version, s.log_hash, s.game, s.guild, s.room, l.version_before, l.version_after, l.engine_version, l.actor, l.request_id, l.at, l.seed,
        l.command, l.events, l.state_hash, l.finished, l.row_hash
        """;

    private LogRows()
    {
    }

    /// <summary>The version of the head.</summary>
    public long HeadVersion { get; private set; }

    /// <summary>The hash of the last row according to the head.</summary>
    public byte[] HeadHash { get; private set; } = [];

    /// <summary>The rows with the hashes stored beside them.</summary>
    public List<(SessionCommit Row, byte[] Hash)> Rows { get; } = [];

    public static async Task<LogRows> ReadAsync(DbDataReader reader, Id<Session> session, CancellationToken cancellation)
    {
        var log = new LogRows();
        var (game, guild, room) = ("", "", "");
        while (await reader.ReadAsync(cancellation))
        {
            if (log.Rows.Count == 0)
            {
                (log.HeadVersion, log.HeadHash) = (reader.GetInt64(0), reader.GetFieldValue<byte[]>(1));
                (game, guild, room) = (reader.GetString(2), reader.GetString(3), reader.GetString(4));
            }

            var commit = new SessionCommit(session, reader.GetInt64(5), reader.GetInt64(6))
            {
                Game = game,
                EngineVersion = (int)reader.GetInt64(7),
                Room = room,
                Guild = guild,
                // A damaged id is found by the chain of hashes, with a better message than a parser's.
                Actor = Id<User>.TryParse(reader.GetString(8), out var actor) ? actor : default,
                RequestId = reader.GetString(9),
                At = Times.Read(reader.GetInt64(10)),
                Seed = reader.GetString(11),
                Command = reader.GetString(12),
                Events = reader.GetString(13),
                StateHash = reader.GetString(14),
                Finished = reader.GetInt64(15) != 0,
            };
            log.Rows.Add((commit, reader.GetFieldValue<byte[]>(16)));
        }

        return log;
    }
}
