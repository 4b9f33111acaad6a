using System.Security.Cryptography;

namespace Guildhall.Store.Backups;

/// <summary>The key that backups are encrypted with. Every backup has a key of its own made from it.</summary>
public sealed class BackupKey
{
    /// <summary>The environment variable that holds it: 32 bytes in Base64.</summary>
    public const string Variable = "GUILDHALL_BACKUP_KEY";

    private const int Bytes = 32;
    private readonly byte[] _key;

    private BackupKey(byte[] key) => _key = key;

    /// <summary>Tells keys apart without telling the key.</summary>
    public string Id => Convert.ToHexStringLower(HMACSHA256.HashData(_key, "backup key id"u8)[..8]);

    /// <summary>The key in a text; null where nothing is given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no key.</exception>
    public static BackupKey? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var key = new byte[Bytes];
        return Convert.TryFromBase64String(text.Trim(), key, out var written) && written == Bytes
            ? new(key)
            : throw new ArgumentOutOfRangeException(
                nameof(text), $"{Variable} must be {Bytes} bytes in Base64; generate one with 'openssl rand -base64 {Bytes}' and keep a copy elsewhere.");
    }

    /// <summary>The key of one backup.</summary>
    /// <param name="salt">Random, and written at the backup's head.</param>
    internal byte[] For(ReadOnlySpan<byte> salt)
    {
        var key = new byte[Bytes];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, _key, key, salt, "guildhall backup 1"u8);
        return key;
    }
}
