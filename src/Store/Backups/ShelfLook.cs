using System.Buffers.Binary;

namespace Guildhall.Store.Backups;

/// <summary>Looks at a backup's head and end, without reading what is between them.</summary>
internal static class ShelfLook
{
    /// <summary>How much of the beginning is enough.</summary>
    public const int HeadBytes = 16 + BackupFormat.LongestManifest + BackupFormat.SaltBytes;

    /// <summary>What can be told from both ends.</summary>
    /// <param name="head">The first <see cref="HeadBytes"/>, or all of a shorter one.</param>
    /// <param name="lengthInEnd">The eight bytes at the start of the end.</param>
    public static async Task<ShelvedBackup> AtAsync(string name, long bytes, Stream head, byte[] lengthInEnd, CancellationToken cancellation)
    {
        try
        {
            var manifest = (await BackupHead.ReadAsync(head, name, cancellation)).Manifest;
            var whole = BinaryPrimitives.ReadInt64LittleEndian(lengthInEnd) == bytes;
            return new(name, bytes, manifest, whole ? null : "it is cut off or changed at its end");
        }
        catch (BackupException fault)
        {
            return new(name, bytes, Manifest: null, fault.Message);
        }
    }

    public static IReadOnlyList<ShelvedBackup> InOrder(IEnumerable<ShelvedBackup> found) =>
    [
        .. found.OrderByDescending(backup => backup.Fault is null)
            .ThenByDescending(backup => backup.Manifest?.At)
            .ThenByDescending(backup => backup.Name, StringComparer.Ordinal),
    ];
}
