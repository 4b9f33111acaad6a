using Guildhall.Bench.Figures;
using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Bench.Platform.Http;

/// <summary>The real server under a steady load of rolls over HTTP.</summary>
internal static class HttpBench
{
    private static readonly (int Rate, double AimMilliseconds)[] _loads = [(200, 5), (1_000, 20)];

    public static async Task RunAsync(BenchOptions options)
    {
        var time = TimeSpan.FromSeconds(options.Number("seconds", 20));
        await using var host = await RunningHost.StartAsync();
        var load = await SteadyLoad.OpenAsync(host, options.Number("connections", 64));
        _ = await load.RunAsync(500, TimeSpan.FromSeconds(5));
        foreach (var (rate, aim) in _loads)
        {
            var result = await load.RunAsync(rate, time);
            var table = new FigureTable($"/roll over HTTP at {rate}/s for {time.TotalSeconds:N0} s, from the moment each was due");
            table.Add("p50", $"{result.FromDue.At(500):N2} ms");
            table.Add("p99", $"< {aim:N0} ms", $"{result.FromDue.At(990):N2} ms", result.FromDue.At(990) < aim);
            table.Add("p99.9", $"{result.FromDue.At(999):N2} ms");
            table.Add("worst", $"{result.FromDue.Worst:N2} ms");
            table.Add("p99 from the moment of sending", $"{result.FromSent.At(990):N2} ms");
            table.Add("answered", $"{result.FromDue.Count:N0}");
            table.Add("errors", "0", $"{result.Errors}", result.Errors == 0);
            table.Print();
        }
    }
}
