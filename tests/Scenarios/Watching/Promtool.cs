using System.Diagnostics;
using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Tests.Scenarios.Watching;

/// <summary>The programs of Prometheus, and the files that it is given.</summary>
internal static class Promtool
{
    private static readonly string[] Folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);

    /// <summary>Why they cannot be used, or null.</summary>
    public static string? Missing =>
        Find("promtool") is null || Find("prometheus") is null ? "Prometheus is not installed (Debian: apt-get install prometheus)." : null;

    /// <summary>The folder of rules and dashboards.</summary>
    public static string Ops { get; } = Path.Combine(RootAbove(AppContext.BaseDirectory), "ops");

    /// <summary>The page that lists the metrics.</summary>
    public static string Page => Path.Combine(Ops, "..", "docs", "operations.md");

    /// <summary>Runs promtool with something on its input.</summary>
    public static async Task<VerbResult> RunAsync(string input, params string[] arguments)
    {
        var start = new ProcessStartInfo("promtool", arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Ops,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await errors);
    }

    private static string? Find(string program) => Folders.Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    private static string RootAbove(string folder) =>
        File.Exists(Path.Combine(folder, "Guildhall.slnx")) ? folder : RootAbove(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(folder))!);
}
