using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;

namespace Guildhall.Store.Backups;

/// <summary>The beginning of a backup.</summary>
/// <param name="Manifest">What it says of itself.</param>
/// <param name="Salt">What its key is made with.</param>
/// <param name="Raw">As it stands in the file.</param>
internal sealed record BackupHead(BackupManifest Manifest, byte[] Salt, byte[] Raw)
{
    private const int Fixed = 16;

    /// <summary>A new one.</summary>
    public static BackupHead Of(BackupManifest manifest)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(manifest, BackupFormat.Json);
        var salt = RandomNumberGenerator.GetBytes(BackupFormat.SaltBytes);
        var head = new byte[Fixed + json.Length + salt.Length];
        BackupFormat.Magic.CopyTo(head);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(8), BackupFormat.Version);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(12), json.Length);
        json.CopyTo(head.AsSpan(Fixed));
        salt.CopyTo(head.AsSpan(Fixed + json.Length));
        return new(manifest, salt, head);
    }

    /// <summary>Reads it from where a backup begins.</summary>
    /// <param name="name">The backup's, for the message.</param>
    /// <exception cref="BackupDamagedException">It is none.</exception>
    public static async Task<BackupHead> ReadAsync(Stream stream, string name, CancellationToken cancellation)
    {
        var begin = await TakeAsync(stream, Fixed, name, cancellation);
        if (!begin.AsSpan(0, 8).SequenceEqual(BackupFormat.Magic))
        {
            throw new BackupDamagedException(name, "it does not begin as a backup of Guildhall does");
        }

        if (BinaryPrimitives.ReadInt32LittleEndian(begin.AsSpan(8)) is var version and not BackupFormat.Version)
        {
            throw new BackupException($"The backup '{name}' has format {version}; this version reads format {BackupFormat.Version}. Use the version that made it, or a newer one.");
        }

        var length = BinaryPrimitives.ReadInt32LittleEndian(begin.AsSpan(12));
        if (length is < 2 or > BackupFormat.LongestManifest)
        {
            throw new BackupDamagedException(name, "its manifest has an impossible length");
        }

        var rest = await TakeAsync(stream, length + BackupFormat.SaltBytes, name, cancellation);
        return new(Parse(rest.AsSpan(0, length), name), rest[length..], [.. begin, .. rest]);
    }

    private static BackupManifest Parse(ReadOnlySpan<byte> json, string name)
    {
        try
        {
            return JsonSerializer.Deserialize<BackupManifest>(json, BackupFormat.Json) ?? throw new BackupDamagedException(name, "its manifest is empty");
        }
        catch (JsonException malformed)
        {
            throw new BackupDamagedException(name, "its manifest cannot be read", malformed);
        }
    }

    private static async Task<byte[]> TakeAsync(Stream stream, int count, string name, CancellationToken cancellation)
    {
        var bytes = new byte[count];
        return await stream.ReadAtLeastAsync(bytes, count, throwOnEndOfStream: false, cancellation) == count
            ? bytes
            : throw new BackupDamagedException(name, "it is cut off within its head");
    }
}
