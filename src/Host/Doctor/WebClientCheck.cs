using System.ComponentModel;
using System.Diagnostics;
using Guildhall.Host.Settings;

namespace Guildhall.Host.Doctor;

internal sealed class WebClientCheck : ICheck
{
    public string Name => "web client";

    public async Task<Finding> LookAsync(HostSettings settings, CancellationToken cancellation)
    {
        var page = Path.Combine(settings.Web.ClientDirectory, "index.html");
        if (File.Exists(page))
        {
            return Finding.Ok($"It lies in '{settings.Web.ClientDirectory}'.");
        }

        var missing = $"It was not built: '{page}' is missing.";
        return Finding.Warn(await FindNodeAsync(cancellation) is { } version
            ? $"{missing} Node {version} is there, so build again: dotnet build src/Host"
            : $"{missing} Install Node 20 or newer and build again: dotnet build src/Host");
    }

    private static async Task<string?> FindNodeAsync(CancellationToken cancellation)
    {
        try
        {
            using var node = Process.Start(new ProcessStartInfo("node", ["--version"])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var version = await node.StandardOutput.ReadToEndAsync(cancellation);
            await node.WaitForExitAsync(cancellation);
            return node.ExitCode == 0 ? version.Trim() : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
