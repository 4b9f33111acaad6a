using System.Formats.Tar;
using System.IO.Compression;
using Guildhall.Core.Storage;

namespace Guildhall.Store.Backups;

/// <summary>Puts a database's copy and the server's secret into one sealed file, piece by piece.</summary>
internal static class BackupPacker
{
    /// <summary>The database's name within a backup.</summary>
    public const string DatabaseEntry = "database";

    /// <summary>Writes the file and flushes it to the disk.</summary>
    /// <param name="secret">The file of the server's secret; null leaves it out.</param>
    /// <param name="key">Null leaves all of it in the clear.</param>
    public static async Task PackAsync(
        string target, BackupManifest manifest, string database, string? secret, BackupKey? key, Pace pace, CancellationToken cancellation)
    {
        await using var file = FolderShelf.CreatePrivate(target);
        await using (var seal = new SealingStream(file, BackupHead.Of(manifest), key))
        {
            // What pg_dump wrote is compressed already.
            var level = manifest.Kind == SqlDialect.PostgreSql ? CompressionLevel.NoCompression : CompressionLevel.Fastest;
            await using (var pressed = new GZipStream(seal, level, leaveOpen: true))
            await using (var archive = new TarWriter(pressed, TarEntryFormat.Pax, leaveOpen: true))
            {
                if (secret is not null)
                {
                    await AddAsync(archive, ServerSecret.FileName, secret, pace, cancellation);
                }

                await AddAsync(archive, DatabaseEntry, database, pace, cancellation);
            }

            seal.Finish();
        }

        file.Flush(flushToDisk: true);
    }

    private static async Task AddAsync(TarWriter archive, string name, string file, Pace pace, CancellationToken cancellation)
    {
        var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        await using var content = new PacedStream(open, pace);
        await archive.WriteEntryAsync(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = content }, cancellation);
    }
}
