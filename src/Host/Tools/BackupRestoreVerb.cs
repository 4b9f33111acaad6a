using Guildhall.Host.Settings;
using Guildhall.Store.Backups;

namespace Guildhall.Host.Tools;

/// <summary>Puts a backup in the place of the live database and tells what was lost.</summary>
internal static class BackupRestoreVerb
{
    public static async Task<ExitCode> RunAsync(HostSettings settings, string? which, string? from, bool force, CancellationToken cancellation)
    {
        await using var hall = BackupTools.Open(settings);
        return await BackupTools.WithAsync(hall, which, from, async file =>
        {
            var report = await hall.GetRequiredService<BackupRestorer>().RestoreAsync(file, force, cancellation);
            await Console.Out.WriteLineAsync($"Restored {Path.GetFileName(file)}.");
            await BackupTools.SayAsync(report.Manifest, report.Proof);
            await Console.Out.WriteLineAsync(report.Lost);
            if (!report.Manifest.HasSecret)
            {
                await Console.Out.WriteLineAsync("The server's secret was not in it. If it is gone, everybody must sign in again and old buttons stop working.");
            }

            if (report.Aside is not null)
            {
                await Console.Out.WriteLineAsync($"What was there before is kept: {report.Aside}. Delete it when you are sure.");
            }

            return report.Proof.IsSound ? ExitCode.Ok : ExitCode.NotWell;
        }, cancellation);
    }
}
