using System.Globalization;
using System.Reflection;

namespace Guildhall.Store.Backups;

/// <summary>Makes backups of the live database.</summary>
public sealed class BackupMaker(BackupOptions options, StoreOptions store, Shelves shelves, TimeProvider time)
{
    /// <summary>Makes one, beside a running server or without one, and flushes it to the disk.</summary>
    /// <param name="gentle">Whether it leaves half of the time to others.</param>
    /// <exception cref="BackupException">It could not be made; nothing of it stays.</exception>
    public async Task<MadeBackup> MakeAsync(bool gentle, CancellationToken cancellation)
    {
        var began = time.GetTimestamp();
        try
        {
            using var staging = StagingFolder.In(shelves.Folder);
            var pace = new Pace(time, gentle);
            var dumper = Dumper();
            var at = time.GetUtcNow();
            var dump = staging.File(BackupPacker.DatabaseEntry);
            FolderShelf.CreatePrivate(dump).Dispose();
            var facts = await dumper.DumpAsync(dump, pace, cancellation);
            var secret = Secret();
            var manifest = new BackupManifest(dumper.Kind, Program(), at, new FileInfo(dump).Length, options.Key?.Id, secret is not null, facts);
            var draft = staging.File(NameOf(at));
            await BackupPacker.PackAsync(draft, manifest, dump, secret, options.Key, pace, cancellation);
            var file = Path.Combine(shelves.Folder, NameOf(at));
            File.Move(draft, file, overwrite: false);
            return new(file, new FileInfo(file).Length, manifest, time.GetElapsedTime(began));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BackupException($"The backup could not be written to '{shelves.Folder}': {fault.Message}", fault);
        }
    }

    /// <summary>Takes away what has served its time, in one place.</summary>
    /// <returns>The names of what went.</returns>
    public async Task<IReadOnlyList<string>> ThinOutAsync(IShelf shelf, CancellationToken cancellation)
    {
        var surplus = BackupRetention.Surplus(await shelf.ListAsync(cancellation), options.Keep, options.KeepDays, time.GetUtcNow());
        foreach (var backup in surplus)
        {
            await shelf.DeleteAsync(backup.Name, cancellation);
        }

        return [.. surplus.Select(backup => backup.Name)];
    }

    private static string NameOf(DateTimeOffset at) =>
        string.Create(CultureInfo.InvariantCulture, $"guildhall-{at.UtcDateTime:yyyyMMdd-HHmmss-fff}{BackupFormat.Extension}");

    private static string Program() =>
        typeof(BackupMaker).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+', 2)[0] ?? "unknown";

    // In the clear the secret would let everybody who reads the backup sign in as anybody.
    private string? Secret() =>
        Path.Combine(Path.GetFullPath(store.DataDirectory), ServerSecret.FileName) is var file && options.Key is not null && File.Exists(file) ? file : null;

    private IDumper Dumper() => store.ConnectionString is { } address
        ? new PostgresDumper(address)
        : new SqliteDumper(Path.Combine(Path.GetFullPath(store.DataDirectory), Sqlite.SqliteDatabase.FileName));
}
