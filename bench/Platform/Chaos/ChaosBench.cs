using Guildhall.Bench.Figures;
using Guildhall.Tests.Scenarios.Chaos;

namespace Guildhall.Bench.Platform.Chaos;

/// <summary>The platform in one process or in many, under load while its processes and servers die, stall and come back.</summary>
internal static class ChaosBench
{
    private static readonly TimeSpan Breather = TimeSpan.FromSeconds(7);

    public static async Task<int> RunAsync(BenchOptions options)
    {
        var (minutes, rate, shape, only) = (options.Number("minutes", 10), options.Number("rate", 100), options.Word("shape", "one"), options.Word("only", ""));
        if (shape is not ("one" or "many") || minutes is < 1 or > 120 || rate is < 1 or > 1_000)
        {
            Console.Error.WriteLine("--shape is one or many, --minutes 1 to 120, --rate 1 to 1000.");
            return 2;
        }

        await using IPlatformShape platform = shape == "one" ? await OneProcess.StartAsync() : await ManyProcesses.StartAsync();
        if (!platform.Faults.Any(fault => fault.Name.StartsWith(only, StringComparison.OrdinalIgnoreCase)))
        {
            Console.Error.WriteLine($"--only is what names of faults begin with: {string.Join(", ", platform.Faults.Select(fault => fault.Name))}.");
            return 2;
        }

        var report = await new ChaosRun(platform, shape, only).RunAsync(TimeSpan.FromMinutes(minutes), rate, Breather);
        Console.WriteLine();
        Console.WriteLine($"Chaos, {shape}, {minutes} min at {rate}/s over HTTP");
        Console.Write(report);
        return report.Findings.Count == 0 ? 0 : 1;
    }
}
