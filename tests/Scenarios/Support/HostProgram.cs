using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Guildhall.Tests.Scenarios.Support;

/// <summary>The server as it was built beside the program that asks: <c>artifacts/bin/Host/‹configuration›</c>.</summary>
internal static class HostProgram
{
    /// <summary>The folder of the built server.</summary>
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(
        AppContext.BaseDirectory, "..", "..", "Host", Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory))));

    /// <summary>Whether the browser's client was built with it.</summary>
    public static bool HasWebClient => File.Exists(Path.Combine(Folder, "wwwroot", "index.html"));

    /// <summary>Begins a process of it with its output caught.</summary>
    public static Process Start(IEnumerable<string> arguments, IEnumerable<KeyValuePair<string, string>> environment)
    {
        var start = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Path.Combine(Folder, "Guildhall.Host.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };

        // What the machine sets for a server of its own is not meant for this one.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GUILDHALL", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>Runs a verb to its end.</summary>
    /// <param name="data">The data directory, which a server may be using.</param>
    public static Task<VerbResult> RunAsync(string data, params string[] arguments) => RunAsync([new("GUILDHALL_DATA", data)], arguments);

    /// <summary>Runs a verb to its end.</summary>
    /// <param name="environment">Where it finds what it works on.</param>
    public static async Task<VerbResult> RunAsync(IEnumerable<KeyValuePair<string, string>> environment, params string[] arguments)
    {
        using var process = Start(arguments, environment);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await errors);
    }

    /// <summary>A port of this machine that nobody listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
