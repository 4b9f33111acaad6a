using System.Diagnostics;
using System.Runtime.CompilerServices;
using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Tests.Scenarios.Backups;

/// <summary>The scripts of <c>ops/postgres</c>, where PostgreSQL's user may read and run them.</summary>
internal sealed class OpsScripts : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("guildhall-ops-").FullName;

    public OpsScripts()
    {
        foreach (var script in Directory.GetFiles(Source()))
        {
            var copy = Path.Combine(_folder, Path.GetFileName(script));
            File.Copy(script, copy);
        }

        Directory.CreateDirectory(Archive);
        if (Environment.UserName == "root")
        {
            using var chown = Process.Start("chown", ["-R", "postgres", _folder]);
            chown.WaitForExit();
        }
    }

    public string Archive => Path.Combine(_folder, "archive");

    /// <summary>PostgreSQL's settings for archiving.</summary>
    public IEnumerable<string> Settings =>
        ["wal_level=replica", "archive_mode=on", $"archive_command={PathOf("archive-wal")} {Archive} \"%p\" \"%f\"", "fsync=on", "synchronous_commit=on", "full_page_writes=on"];

    public string PathOf(string script) => Path.Combine(_folder, script);

    /// <summary>Runs one as PostgreSQL's user.</summary>
    public async Task<VerbResult> RunAsync(PostgresServer server, string script, params IEnumerable<string> arguments)
    {
        string[] command = Environment.UserName == "root"
            ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", PathOf(script), .. arguments]
            : [PathOf(script), .. arguments];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
        start.Environment["PGHOST"] = "127.0.0.1";
        start.Environment["PGPORT"] = $"{server.Port}";
        start.Environment["PGUSER"] = "guildhall";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await errors);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Source([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "ops", "postgres"));
}
