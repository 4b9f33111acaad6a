using System.Security.Cryptography;
using System.Text;

namespace Guildhall.Store.Auditing;

/// <summary>Chains the entries of a guild: an entry's hash is the SHA-256 of the hash before and its content, which any database can reckon by itself.</summary>
internal static class AuditChain
{
    /// <summary>What stands before the first entry.</summary>
    public static byte[] Start => new byte[SHA256.HashSizeInBytes];

    /// <summary>The SHA-256 of the hash before, followed by the content.</summary>
    public static byte[] Next(ReadOnlySpan<byte> previous, ReadOnlySpan<byte> content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(previous);
        hash.AppendData(content);
        return hash.GetHashAndReset();
    }

    /// <summary>All fields of a row but its number and hash, each text with its length. The number is proved by the place in the chain.</summary>
    public static byte[] ContentOf(AuditRow row)
    {
        using var content = new MemoryStream();
        using (var writer = new BinaryWriter(content, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(row.Guild);
            writer.Write(row.At);
            writer.Write(row.Actor);
            writer.Write(row.Channel);
            writer.Write(row.Room);
            writer.Write(row.Request);
            writer.Write(row.Action);
            writer.Write(row.Member is not null);
            writer.Write(row.Member ?? "");
            writer.Write(row.Subject);
            writer.Write(row.Texts);
        }

        return content.ToArray();
    }

    /// <summary>The hash that stands for a text in the chain: without the salt, which is as long as a key, nobody can guess the text from it.</summary>
    public static string HashOf(ReadOnlySpan<byte> salt, string text) => Convert.ToHexStringLower(HMACSHA256.HashData(salt, Encoding.UTF8.GetBytes(text)));
}
