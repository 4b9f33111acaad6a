using Guildhall.Host.Settings;
using Guildhall.Store.Backups;

namespace Guildhall.Host.Tools;

/// <summary>Reads a whole backup, restores it into a scratch database and proves what is in it.</summary>
internal static class BackupVerifyVerb
{
    public static async Task<ExitCode> RunAsync(HostSettings settings, string? which, string? from, CancellationToken cancellation)
    {
        await using var hall = BackupTools.Open(settings);
        return await BackupTools.WithAsync(hall, which, from, async file =>
        {
            await Console.Out.WriteLineAsync(Path.GetFileName(file));
            var (manifest, proof) = await hall.GetRequiredService<BackupVerifier>().VerifyAsync(file, cancellation);
            await BackupTools.SayAsync(manifest, proof);
            await Console.Out.WriteLineAsync(proof.IsSound ? "The backup is sound." : "The backup is not sound.");
            return proof.IsSound ? ExitCode.Ok : ExitCode.NotWell;
        }, cancellation);
    }
}
