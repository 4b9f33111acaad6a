using Guildhall.Core.Storage;
using Guildhall.Host.Settings;
using Guildhall.Store.Backups;

namespace Guildhall.Host.Tools;

/// <summary>Lists the backups of a place and names the damaged ones.</summary>
internal static class BackupListVerb
{
    public static async Task<ExitCode> RunAsync(HostSettings settings, string? from, CancellationToken cancellation)
    {
        await using var hall = BackupTools.Open(settings);
        var shelves = hall.GetRequiredService<Shelves>();
        var shelf = from is null ? shelves.Own : shelves.At(from);
        var found = await shelf.ListAsync(cancellation);
        if (found.Count == 0)
        {
            await Console.Out.WriteLineAsync($"There are no backups in '{shelf.Place}'. 'guildhall backup create' makes one.");
            return ExitCode.Ok;
        }

        var now = hall.GetRequiredService<TimeProvider>().GetUtcNow();
        string[] heading = ["backup", "made (UTC)", "age", "size", "database", "encrypted", "state"];
        await Columns.WriteAsync(Console.Out, [heading, .. found.Select(backup => Row(backup, now))]);
        foreach (var damaged in found.Where(backup => backup.Fault is not null))
        {
            await Console.Out.WriteLineAsync($"FAIL  {damaged.Name}: {damaged.Fault}");
        }

        return found.All(backup => backup.Fault is null) ? ExitCode.Ok : ExitCode.NotWell;
    }

    private static string[] Row(ShelvedBackup backup, DateTimeOffset now) => backup.Manifest is { } manifest
        ?
        [
            backup.Name,
            BackupWords.Time(manifest.At),
            BackupWords.Age(now - manifest.At),
            BackupWords.Size(backup.Bytes),
            manifest.Kind switch { SqlDialect.Sqlite => "SQLite", SqlDialect.PostgreSql => "PostgreSQL" },
            manifest.IsEncrypted ? "yes" : "no",
            backup.Fault is null ? "whole" : "DAMAGED",
        ]
        : [backup.Name, "", "", BackupWords.Size(backup.Bytes), "", "", "DAMAGED"];
}
