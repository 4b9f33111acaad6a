using System.Globalization;
using Guildhall.Core.Storage;
using Guildhall.Store.Sqlite;
using Microsoft.Data.Sqlite;

namespace Guildhall.Store.Backups;

/// <summary>Restores into a data directory: everything is read, checked and flushed under another name before the first file is moved.</summary>
internal sealed class SqliteRestore(BackupOptions options, StoreOptions store, TimeProvider time)
{
    private static readonly string[] Companions = ["-wal", "-shm", ""];
    private readonly string _directory = Path.GetFullPath(store.DataDirectory);

    private string Live => Path.Combine(_directory, SqliteDatabase.FileName);

    public async Task<RestoreReport> RunAsync(string file, bool force, CancellationToken cancellation)
    {
        using var held = DirectoryLock.Take(_directory);
        var now = time.GetUtcNow();
        if (File.Exists(Live) && !force)
        {
            throw new BackupRefusedException(
                $"There is a database in '{_directory}'. With --force it is put aside (not deleted) and the backup takes its place.");
        }

        // Beside the database, so that moving it there is one step.
        using var staging = StagingFolder.In(_directory);
        var unpacked = await BackupUnpacker.UnpackAsync(file, options.Key, staging.Path, cancellation);
        var proof = await SqliteScratch.ProveAsync(unpacked.Database, unpacked.Manifest.Facts, cancellation);
        if (proof.Findings.Count == 0)
        {
            throw new BackupDamagedException(Path.GetFileName(file), $"what is in it is no sound database ({string.Join("; ", proof.Faults)})");
        }

        var lost = LostTime.Tell(unpacked.Manifest, await LiveFactsAsync(cancellation), now);
        var aside = Path.Combine(_directory, $"before-restore-{now.UtcDateTime.ToString("yyyyMMdd-HHmmss-fff", CultureInfo.InvariantCulture)}");
        Swap(unpacked, aside);
        return new(unpacked.Manifest, proof, lost, Directory.Exists(aside) ? aside : null);
    }

    private void Swap(UnpackedBackup unpacked, string aside)
    {
        InterruptedRestore.Mark(_directory);
        foreach (var companion in Companions.Where(companion => File.Exists(Live + companion)))
        {
            FolderShelf.MakePrivate(aside);
            File.Move(Live + companion, Path.Combine(aside, SqliteDatabase.FileName + companion));
        }

        SecretSwap.Run(unpacked.Secret, _directory, aside);
        File.Move(unpacked.Database, Live);
        InterruptedRestore.Unmark(_directory);
    }

    private async Task<BackupFacts?> LiveFactsAsync(CancellationToken cancellation)
    {
        if (!File.Exists(Live))
        {
            return null;
        }

        try
        {
            using var live = new PreparedConnection(Live, SqliteOpenMode.ReadOnly);
            return await FactReader.ReadAsync(new OneConnection(live.Connection, SqlDialect.Sqlite), cancellation);
        }
        catch (SqliteException)
        {
            // It is damaged: which is why somebody restores a backup.
            return null;
        }
    }
}
