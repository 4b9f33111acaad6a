using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Guildhall.Core.Sessions;

namespace Guildhall.Store.Tables;

/// <summary>Chains the rows of a session's log: every row's hash covers its content and the hash of the row before.</summary>
internal static class LogChain
{
    /// <summary>What stands before the first row.</summary>
    public static byte[] Start => new byte[SHA256.HashSizeInBytes];

    /// <summary>The SHA-256 of the hash before and of the row's content.</summary>
    public static byte[] Next(ReadOnlySpan<byte> previous, SessionCommit row)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(previous);
        hash.AppendData(ContentOf(row));
        return hash.GetHashAndReset();
    }

    /// <summary>All fields of a row, each text with its length. The snapshot is no part of it.</summary>
    public static byte[] ContentOf(SessionCommit row)
    {
        using var content = new MemoryStream();
        using (var writer = new BinaryWriter(content, Encoding.UTF8, leaveOpen: true))
        {
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
        }

        return content.ToArray();
    }

    /// <summary>Follows the chain through rows in order.</summary>
    /// <param name="anchor">The hash of the row before the first, or <see cref="Start"/>.</param>
    /// <param name="version">The version that row led to.</param>
    /// <param name="rows">Rows and the hashes stored with them.</param>
    /// <param name="headVersion">Where the session's head says the log ends.</param>
    /// <param name="headHash">The hash of the last row according to the head.</param>
    /// <returns>The version of the first bad row, or where one is missing; null where all is well.</returns>
    public static long? FirstBad(
        byte[] anchor, long version, ImmutableArray<(SessionCommit Row, byte[] Hash)> rows, long headVersion, byte[] headHash)
    {
        var hash = anchor;
        foreach (var (row, stored) in rows)
        {
            hash = Next(hash, row);
            if (row.Before != version || !hash.AsSpan().SequenceEqual(stored))
            {
                return row.After;
            }

            version = row.After;
        }

        return version == headVersion && hash.AsSpan().SequenceEqual(headHash) ? null : headVersion;
    }
}
