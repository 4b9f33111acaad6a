using System.Formats.Tar;
using System.IO.Compression;

namespace Guildhall.Store.Backups;

/// <summary>Reads a whole backup and puts what is in it into a folder.</summary>
internal static class BackupUnpacker
{
    /// <summary>Only the head.</summary>
    /// <exception cref="BackupException">It is no backup of ours.</exception>
    public static async Task<BackupManifest> PeekAsync(string file, CancellationToken cancellation)
    {
        await using var stream = Open(file);
        return (await BackupHead.ReadAsync(stream, Path.GetFileName(file), cancellation)).Manifest;
    }

    /// <summary>All of it, authenticated to the last byte.</summary>
    /// <exception cref="BackupException">It is damaged, or the key is missing or another one.</exception>
    public static async Task<UnpackedBackup> UnpackAsync(string file, BackupKey? key, string folder, CancellationToken cancellation)
    {
        var name = Path.GetFileName(file);
        await using var stream = Open(file);
        var head = await BackupHead.ReadAsync(stream, name, cancellation);
        await using var content = new UnsealingStream(stream, head, name, key);
        var (database, secret) = (Path.Combine(folder, BackupPacker.DatabaseEntry), Path.Combine(folder, ServerSecret.FileName));
        try
        {
            await using (var pressed = new GZipStream(content, CompressionMode.Decompress, leaveOpen: true))
            await using (var archive = new TarReader(pressed, leaveOpen: true))
            {
                if (head.Manifest.HasSecret)
                {
                    await TakeAsync(archive, ServerSecret.FileName, ServerSecret.Bytes, secret, name, cancellation);
                }

                await TakeAsync(archive, BackupPacker.DatabaseEntry, head.Manifest.DatabaseBytes, database, name, cancellation);
            }

            content.Finish();
        }
        catch (Exception malformed) when (malformed is InvalidDataException or EndOfStreamException)
        {
            throw new BackupDamagedException(name, "its archive cannot be read", malformed);
        }

        return new(head.Manifest, database, head.Manifest.HasSecret ? secret : null);
    }

    private static FileStream Open(string file)
    {
        try
        {
            return new(file, FileMode.Open, FileAccess.Read, FileShare.Read, BackupFormat.ChunkBytes);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BackupException($"The backup '{file}' cannot be read: {fault.Message}", fault);
        }
    }

    private static async Task TakeAsync(TarReader archive, string entry, long bytes, string target, string name, CancellationToken cancellation)
    {
        var found = await archive.GetNextEntryAsync(copyData: false, cancellation);
        if (found is not { EntryType: TarEntryType.RegularFile, DataStream: { } data } || found.Name != entry || found.Length != bytes)
        {
            throw new BackupDamagedException(name, $"'{entry}' is not in it as its manifest says");
        }

        await using var file = FolderShelf.CreatePrivate(target);
        await data.CopyToAsync(file, BackupFormat.ChunkBytes, cancellation);
        file.Flush(flushToDisk: true);
    }
}
