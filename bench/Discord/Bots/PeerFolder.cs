using System.Diagnostics;

namespace Guildhall.Bench.Discord.Bots;

/// <summary>The peers' programs in a folder of their own, with the packages they need: installed once, by the lock file.</summary>
internal static class PeerFolder
{
    private static readonly Lazy<Task<string>> _prepared = new(PrepareAsync);

    /// <summary>The folder, ready to run in.</summary>
    public static Task<string> PreparedAsync() => _prepared.Value;

    private static async Task<string> PrepareAsync()
    {
        var source = Path.Combine(AppContext.BaseDirectory, "Peers");
        if (!File.Exists(Path.Combine(source, "node_modules", ".package-lock.json")))
        {
            using var npm = Process.Start(new ProcessStartInfo("npm", ["ci", "--no-audit", "--no-fund"]) { WorkingDirectory = source })!;
            await npm.WaitForExitAsync();
            if (npm.ExitCode != 0)
            {
                throw new InvalidOperationException("npm could not install discord.js (Debian: apt-get install nodejs npm).");
            }
        }

        return source;
    }
}
