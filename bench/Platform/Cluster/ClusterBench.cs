using Guildhall.Bench.Discord.Bots;
using Guildhall.Bench.Figures;
using Guildhall.Bench.Platform.Http;

namespace Guildhall.Bench.Platform.Cluster;

/// <summary>The platform in many processes, with one worker and with two: a command must not cost more because there are more to run it.</summary>
internal static class ClusterBench
{
    private const int Channels = 32;
    private const int Connections = 32;
    private const int Outstanding = 64;
    private const int WarmUp = 6_000;
    private const double MebiByte = 1_048_576;

    public static async Task<int> RunAsync(BenchOptions options)
    {
        var (seconds, rate) = (options.Number("seconds", 15), options.Number("rate", 100));
        var rounds = new List<ClusterRound>();
        foreach (var workers in new[] { 1, 2 })
        {
            rounds.Add(await MeasureAsync(workers, rate, seconds));
        }

        foreach (var round in rounds)
        {
            var table = new FigureTable($"{round.Workers} worker(s), 2 gateways, 1 api, 1 scheduler and relay; /roll at {rate}/s through Discord and {rate}/s over HTTP for {seconds} s");
            table.Add("Discord: p50 / p99", $"{round.Discord.P50:N1} / {round.Discord.P99:N1} ms");
            table.Add("HTTP: p50 / p99", $"{round.Http.FromSent.At(500):N1} / {round.Http.FromSent.At(990):N1} ms");
            table.Add("HTTP: errors", "0", $"{round.Http.Errors}", round.Http.Errors == 0);
            table.Add($"as fast as it goes, {Outstanding} at once through Discord", $"{round.Fastest.Rate:N0}/s, p50 {round.Fastest.P50:N0} ms, p99 {round.Fastest.P99:N0} ms");
            foreach (var (kind, cpu) in round.Cpu)
            {
                table.Add($"CPU per command, {kind}", $"{cpu:N0} µs");
            }

            foreach (var (kind, memory) in round.Memory)
            {
                table.Add($"memory, {kind}", $"{memory:N0} MiB");
            }

            table.Print();
        }

        var (one, two) = (rounds[0].Cpu.Values.Sum(), rounds[1].Cpu.Values.Sum());
        var last = new FigureTable("From one worker to two");
        last.Add("CPU per command, all processes", "within 15 %", $"{one:N0} to {two:N0} µs ({(two / one) - 1:P0})", Math.Abs((two / one) - 1) <= 0.15);
        last.Add("share of the commands, the less busy worker", "35 to 65 %", $"{rounds[1].Shares.Min():N0} %", rounds[1].Shares.Min() >= 35);
        last.Print();
        return last.AnyMissed ? 1 : 0;
    }

    private static async Task<ClusterRound> MeasureAsync(int workers, int rate, int seconds)
    {
        await using var cluster = await BenchCluster.StartAsync(workers);
        var load = await SteadyLoad.OpenAsync(cluster.Door, Connections);
        Task<InteractionLoad> AskAsync(int count, int outstanding, int perSecond) =>
            cluster.Discord.InteractAsync(count, outstanding, perSecond, Channels, "roll", ("dice", "4d6kh3"));

        // Code that was never run is compiled first, and that which is run often once more, in each process: as many commands as it takes for that.
        _ = await AskAsync(WarmUp * workers, Outstanding, 0);
        _ = await load.RunAsync(2 * rate, TimeSpan.FromSeconds(8));
        var before = await ClusterUse.OfAsync(cluster);
        var interacting = AskAsync(rate * seconds, rate * seconds, rate);
        var http = await load.RunAsync(rate, TimeSpan.FromSeconds(seconds));
        var discord = await interacting;
        var after = await ClusterUse.OfAsync(cluster);
        var commands = discord.Answered + http.FromSent.Count;
        var ran = after.Commands.Zip(before.Commands, (now, then) => (double)(now - then)).ToList();
        var fastest = await AskAsync(Outstanding * 50, Outstanding, 0);
        return new(
            workers,
            discord,
            http,
            fastest,
            after.Cpu.ToDictionary(kind => kind.Key, kind => (kind.Value - before.Cpu[kind.Key]).TotalMicroseconds / commands, StringComparer.Ordinal),
            [.. ran.Select(count => 100 * count / ran.Sum())],
            [.. cluster.Processes.Select(process => (process.Kind, new ProcessUse(process.Host.ProcessId).Resident / MebiByte))]);
    }
}
