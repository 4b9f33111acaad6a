using System.Diagnostics;

namespace Guildhall.Tests.Scenarios.Support;

/// <summary>Programs for Node in a folder of their own, with the packages they need: installed once, by the lock file.</summary>
/// <param name="name">The folder beside this program that they were copied to; they run in another one, <c>‹name›-run</c>.</param>
internal sealed class NpmFolder(string name)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private readonly Lazy<Task<string>> _prepared = new(() => PrepareAsync(name));

    /// <summary>Why they cannot run, or null.</summary>
    public static string? Missing => Find("node") is null || Find("npm") is null ? "Node and npm are not installed (Debian: apt-get install nodejs npm)." : null;

    public static string Node => Find("node") ?? throw new FileNotFoundException(Missing);

    /// <summary>The folder, ready to run in.</summary>
    public Task<string> PreparedAsync() => _prepared.Value;

    private static async Task<string> PrepareAsync(string name)
    {
        var source = Path.Combine(AppContext.BaseDirectory, name);
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, $"{name.ToLowerInvariant()}-run")).FullName;
        foreach (var file in Directory.EnumerateFiles(source))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        }

        // An installation that was finished has this file; it is the lock file that was installed.
        var wanted = await File.ReadAllTextAsync(Path.Combine(folder, "package-lock.json"));
        var installed = Path.Combine(folder, "node_modules", "installed-by.json");
        if (!File.Exists(installed) || await File.ReadAllTextAsync(installed) != wanted)
        {
            await InstallAsync(folder);
            await File.WriteAllTextAsync(installed, wanted);
        }

        return folder;
    }

    private static async Task InstallAsync(string folder)
    {
        var start = new ProcessStartInfo(Find("npm") ?? throw new FileNotFoundException(Missing), ["ci", "--no-audit", "--no-fund"])
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var npm = Process.Start(start)!;
        using var limit = new CancellationTokenSource(Patience);
        var errors = npm.StandardError.ReadToEndAsync(limit.Token);
        await npm.StandardOutput.ReadToEndAsync(limit.Token);
        await npm.WaitForExitAsync(limit.Token);
        if (npm.ExitCode != 0)
        {
            throw new InvalidOperationException(await errors);
        }
    }

    private static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);
}
