using Guildhall.Bench.Figures;
using Guildhall.Bench.Discord.Bots;

namespace Guildhall.Bench.Discord.Interactions;

/// <summary>As many <c>/ping</c> as 64 at once allow: the client alone, the whole server, and discord.js, in turn, on the same simulator.</summary>
internal static class InteractionsBench
{
    private const int Outstanding = 64;
    private static readonly (string Name, Func<SimulatorProcess, Task<RunningBot>> Start)[] _bots =
    [
        ("src/Discord", async discord => RunningBot.Of(await BotProcess.StartOursAsync(discord))),
        ("discord.js 14", async discord => RunningBot.Of(await BotProcess.StartPeerAsync(discord))),
        ("whole server", RunningBot.OfServerAsync),
    ];

    public static async Task<int> RunAsync(BenchOptions options)
    {
        var (count, warmup, rounds) = (options.Number("count", 100_000), options.Number("warmup", 10_000), options.Number("rounds", 3));
        var runs = _bots.ToDictionary(bot => bot.Name, _ => new List<Run>(), StringComparer.Ordinal);
        for (var round = 1; round <= rounds; round++)
        {
            foreach (var (name, start) in _bots)
            {
                var run = await MeasureAsync(start, count, warmup);
                Console.WriteLine($"round {round}, {name}: {run.Rate:N0}/s, {run.Cpu:N0} µs CPU each, p50 {run.P50:N1} ms, p99 {run.P99:N1} ms, {run.Answered:N0} answered");
                runs[name].Add(run);
            }
        }

        var (ours, peer, server) = (Median(runs["src/Discord"]), Median(runs["discord.js 14"]), Median(runs["whole server"]));
        var table = new FigureTable($"{count:N0} /ping after {warmup:N0}, {Outstanding} at once, medians of {rounds}");
        table.Add("discord.js 14", $"{peer.Rate:N0}/s, {peer.Cpu:N0} µs, p99 {peer.P99:N1} ms");
        table.Add("src/Discord", $"{ours.Rate:N0}/s, {ours.Cpu:N0} µs, p99 {ours.P99:N1} ms");
        table.Add("whole server", $"{server.Rate:N0}/s, {server.Cpu:N0} µs, p99 {server.P99:N1} ms");
        table.Add("CPU, of discord.js", "<= 0.60", $"{ours.Cpu / peer.Cpu:N2}", ours.Cpu / peer.Cpu <= 0.6);
        table.Add("rate, of discord.js", ">= 1.40", $"{ours.Rate / peer.Rate:N2}", ours.Rate / peer.Rate >= 1.4);
        table.Add("p99, of discord.js", "<= 0.75", $"{ours.P99 / peer.P99:N2}", ours.P99 / peer.P99 <= 0.75);
        table.Add("unanswered", "0", $"{runs.Values.SelectMany(all => all).Sum(run => count - run.Answered)}", runs.Values.All(all => all.TrueForAll(run => run.Answered == count)));
        table.Print();
        return table.AnyMissed ? 1 : 0;
    }

    private static async Task<Run> MeasureAsync(Func<SimulatorProcess, Task<RunningBot>> start, int count, int warmup)
    {
        await using var discord = await SimulatorProcess.StartAsync("--members", "50");
        await using var bot = await start(discord);
        await discord.InteractAsync(warmup, Outstanding);
        var before = bot.Use.Cpu;
        var load = await discord.InteractAsync(count, Outstanding);
        return new(load.Rate, (bot.Use.Cpu - before).TotalMicroseconds / count, load.P50, load.P99, load.Answered);
    }

    private static Run Median(List<Run> runs) => new(
        Latencies.MedianOf(runs.Select(run => run.Rate)),
        Latencies.MedianOf(runs.Select(run => run.Cpu)),
        Latencies.MedianOf(runs.Select(run => run.P50)),
        Latencies.MedianOf(runs.Select(run => run.P99)),
        runs.Min(run => run.Answered));

    /// <summary>What one bot came to.</summary>
    /// <param name="Cpu">Microseconds of the bot's processor time for each.</param>
    private sealed record Run(double Rate, double Cpu, double P50, double P99, int Answered);
}
