using System.Globalization;
using Guildhall.Bench.Figures;
using Guildhall.Bench.Platform.Http;
using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Bench.Platform.Starts;

/// <summary>How soon the server is ready, and how much memory it takes.</summary>
internal static class StartBench
{
    private const double ReadyAim = 2;
    private const double MemoryAim = 160;
    private const int Rate = 1_000;
    private static readonly TimeSpan _idle = TimeSpan.FromSeconds(5);

    public static async Task RunAsync(BenchOptions options)
    {
        var rounds = options.Number("rounds", 5);
        var commands = options.Number("commands", 10_000);
        var data = Directory.CreateTempSubdirectory("guildhall-bench-").FullName;
        try
        {
            var fresh = await ReadyAsync(rounds, null);
            await ReadyAsync(1, data);
            var used = await ReadyAsync(rounds, data);
            var (idle, after) = await MemoryAsync(data, commands);
            var table = new FigureTable($"Start and memory, medians of {rounds}");
            table.Add("ready, new data directory", $"< {ReadyAim:N0} s", $"{fresh:N2} s", fresh < ReadyAim);
            table.Add("ready, existing data directory", $"< {ReadyAim:N0} s", $"{used:N2} s", used < ReadyAim);
            table.Add("resident memory, idle", $"< {MemoryAim:N0} MB", $"{idle:N0} MB", idle < MemoryAim);
            table.Add($"resident memory after {commands:N0} commands", $"< {MemoryAim:N0} MB", $"{after:N0} MB", after < MemoryAim);
            table.Print();
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    private static async Task<double> ReadyAsync(int rounds, string? data)
    {
        var seconds = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            await using var host = await RunningHost.StartAsync(data);
            seconds.Add(host.ReadyAfter.TotalSeconds);
            _ = await host.StopAsync();
        }

        return Latencies.MedianOf(seconds);
    }

    private static async Task<(double Idle, double After)> MemoryAsync(string data, int commands)
    {
        await using var host = await RunningHost.StartAsync(data);
        await Task.Delay(_idle);
        var idle = ResidentMegabytes(host.ProcessId);
        var load = await SteadyLoad.OpenAsync(host, 64);
        _ = await load.RunAsync(Rate, TimeSpan.FromSeconds((double)commands / Rate));
        return (idle, ResidentMegabytes(host.ProcessId));
    }

    // As the kernel counts it; shared pages of the runtime are included.
    private static double ResidentMegabytes(int process)
    {
        var line = File.ReadLines($"/proc/{process}/status").Single(text => text.StartsWith("VmRSS:", StringComparison.Ordinal));
        var kibibytes = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];
        return long.Parse(kibibytes, CultureInfo.InvariantCulture) * 1_024 / 1e6;
    }
}
