using System.Globalization;
using Guildhall.Host.Settings;
using Guildhall.Store.Backups;

namespace Guildhall.Host.Tools;

/// <summary>Makes a backup now, also beside a running server, and copies it where the settings say.</summary>
internal static class BackupCreateVerb
{
    public static async Task<ExitCode> RunAsync(HostSettings settings, bool gentle, CancellationToken cancellation)
    {
        await using var hall = BackupTools.Open(settings);
        if (settings.Backups.Key is null)
        {
            await Console.Error.WriteLineAsync(
                $"WARNING: the backup will not be encrypted, and the server's secret is left out of it: {BackupKey.Variable} is not set. Whoever reads the file reads "
                + "everything in the database. Make a key with 'openssl rand -base64 32', set it, and keep a copy of it away from this machine.");
        }

        var maker = hall.GetRequiredService<BackupMaker>();
        var shelves = hall.GetRequiredService<Shelves>();
        var made = await maker.MakeAsync(gentle, cancellation);
        await Console.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{made.File}: {BackupWords.Kind(made.Manifest)}, {BackupWords.Size(made.Bytes)}, made in {made.Took.TotalSeconds:0.0} s."));
        await Console.Out.WriteLineAsync(made.Manifest.HasSecret ? "The server's secret is in it." : "The server's secret is not in it.");
        if (shelves.Copies is { } copies)
        {
            await copies.PutAsync(made.File, cancellation);
            await Console.Out.WriteLineAsync($"Copied to {copies.Place}.");
        }

        return ExitCode.Ok;
    }
}
