using Guildhall.Host.Settings;
using Guildhall.Store;
using Guildhall.Store.Backups;

namespace Guildhall.Host.Tools;

/// <summary>What makes and restores backups, without opening the database that they are of: it may be damaged or missing.</summary>
internal static class BackupTools
{
    public static ServiceProvider Open(HostSettings settings) => new ServiceCollection()
        .AddSingleton(TimeProvider.System)
        .AddSingleton(new StoreOptions { DataDirectory = settings.Data, ConnectionString = settings.ConnectionString, Access = StoreAccess.Beside })
        .AddBackups(settings.Backups)
        .BuildServiceProvider();

    /// <summary>Gives a verb a local file of the backup it was asked for; a copy that had to be fetched goes when the verb is done.</summary>
    public static async Task<ExitCode> WithAsync(
        IServiceProvider hall, string? which, string? from, Func<string, Task<ExitCode>> verb, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("guildhall-backup-");
        try
        {
            return await verb(await hall.GetRequiredService<Shelves>().FindAsync(which, from, folder.FullName, cancellation));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public static async Task SayAsync(BackupManifest manifest, ProofReport proof)
    {
        await Console.Out.WriteLineAsync($"backup    of {BackupWords.Time(manifest.At)} UTC, {BackupWords.Kind(manifest)}, made by version {manifest.Program}");
        foreach (var finding in proof.Findings)
        {
            await Console.Out.WriteLineAsync(finding);
        }

        foreach (var fault in proof.Faults)
        {
            await Console.Out.WriteLineAsync($"FAIL      {fault}");
        }
    }
}
