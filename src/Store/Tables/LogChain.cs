using System.Security.Cryptography;
using System.Text;
using Guildhall.Core.Ids;
using Guildhall.Core.Sessions;

namespace Guildhall.Store.Tables;

/// <summary>Chains the rows of a session's log: every row's hash covers its content and the hash of the row before.</summary>
internal static class LogChain
{
    private const int OtherFields = 512;

    /// <summary>What stands before the first row.</summary>
    public static byte[] Start => new byte[SHA256.HashSizeInBytes];

    /// <summary>The SHA-256 of the hash before and of the row's content.</summary>
    public static byte[] Next(ReadOnlySpan<byte> previous, SessionCommit row)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        return Next(hash, previous, row);
    }

    /// <summary>All fields of a row, each text with its length. The snapshot is no part of it.</summary>
    public static byte[] ContentOf(SessionCommit row)
    {
        var content = ContentStreamOf(row);
        return content.GetBuffer().AsSpan(0, (int)content.Length).ToArray();
    }

    /// <summary>The rows asked for, once the chain was followed through them.</summary>
    /// <param name="after">The version after which rows were asked for.</param>
    /// <param name="rows">These rows with the hashes stored beside them; where there is one before them, it comes first.</param>
    /// <exception cref="CorruptLogException">A row is bad or missing.</exception>
    public static IReadOnlyList<SessionCommit> Checked(
        Id<Session> session, long after, IReadOnlyList<(SessionCommit Row, byte[] Hash)> rows, long headVersion, byte[] headHash)
    {
        var hasAnchor = rows.Count > 0 && rows[0].Row.Before < after;
        var (start, version) = hasAnchor ? (rows[0].Hash, rows[0].Row.After) : (Start, 0);
        var asked = hasAnchor ? rows.Skip(1) : rows;
        return FirstBad(start, version, asked, headVersion, headHash) is { } bad
            ? throw new CorruptLogException(session, bad)
            : [.. asked.Select(row => row.Row)];
    }

    /// <summary>Follows the chain through rows in order.</summary>
    /// <param name="anchor">The hash of the row before the first, or <see cref="Start"/>.</param>
    /// <param name="version">The version that row led to.</param>
    /// <param name="rows">Rows and the hashes stored with them.</param>
    /// <param name="headVersion">Where the session's head says the log ends.</param>
    /// <param name="headHash">The hash of the last row according to the head.</param>
    /// <returns>The version of the first bad row, or where one is missing; null where all is well.</returns>
    public static long? FirstBad(
        byte[] anchor, long version, IEnumerable<(SessionCommit Row, byte[] Hash)> rows, long headVersion, byte[] headHash)
    {
        using var hashing = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var hash = anchor;
        foreach (var (row, stored) in rows)
        {
            hash = Next(hashing, hash, row);
            if (row.Before != version || !hash.AsSpan().SequenceEqual(stored))
            {
                return row.After;
            }

            version = row.After;
        }

        return version == headVersion && hash.AsSpan().SequenceEqual(headHash) ? null : headVersion;
    }

    private static byte[] Next(IncrementalHash hash, ReadOnlySpan<byte> previous, SessionCommit row)
    {
        var content = ContentStreamOf(row);
        hash.AppendData(previous);
        hash.AppendData(content.GetBuffer(), 0, (int)content.Length);
        return hash.GetHashAndReset();
    }

    private static MemoryStream ContentStreamOf(SessionCommit row)
    {
        // Mostly ASCII, so it rarely has to grow.
        var content = new MemoryStream(OtherFields + row.Command.Length + row.Events.Length);
        using var writer = new BinaryWriter(content, Encoding.UTF8, leaveOpen: true);
        writer.Write(row.Session.ToString());
        writer.Write(row.Before);
        writer.Write(row.After);
        writer.Write(row.Game);
        writer.Write(row.EngineVersion);
        writer.Write(row.Room);
        writer.Write(row.Guild);
        writer.Write(row.Actor.ToString());
        writer.Write(row.RequestId);
        writer.Write(row.At.ToUnixTimeMilliseconds());
        writer.Write(row.Seed);
        writer.Write(row.Command);
        writer.Write(row.Events);
        writer.Write(row.StateHash);
        writer.Write(row.Finished);
        return content;
    }
}
