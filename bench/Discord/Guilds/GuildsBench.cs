using Guildhall.Bench.Figures;
using Guildhall.Bench.Discord.Bots;

namespace Guildhall.Bench.Discord.Guilds;

/// <summary>How soon a bot knows all its guilds, and what they take: 50 channels and 30 roles each, cached.</summary>
internal static class GuildsBench
{
    private const double ReadyAim = 1.5;
    private const double BytesAim = 10_000;
    private static readonly int[] _sizes = [1, 100, 1_000, 2_500];

    public static async Task<int> RunAsync(BenchOptions options)
    {
        var rounds = options.Number("rounds", 3);
        var table = new FigureTable($"Process start to all guilds known, and memory then, medians of {rounds}");
        var (bare, barePeer) = (default(Run), default(Run));
        foreach (var size in _sizes)
        {
            await using var discord = await SimulatorProcess.StartAsync("--guilds", $"{size}", "--channels", "50", "--roles", "30", "--members", "2");
            // The simulator's own first words are not ours to be measured.
            await MeasureAsync(1, () => BotProcess.StartOursAsync(discord));
            var ours = await MeasureAsync(rounds, () => BotProcess.StartOursAsync(discord));
            var peer = await MeasureAsync(rounds, () => BotProcess.StartPeerAsync(discord));
            if (size == 1)
            {
                (bare, barePeer) = (ours, peer);
                continue;
            }

            var (each, eachPeer) = ((ours.Heap - bare!.Heap) / (size - 1), (peer.Heap - barePeer!.Heap) / (size - 1));
            table.Add($"{size:N0} guilds: ready", $"< {ReadyAim:N1} s", $"{ours.Seconds:N2} s", ours.Seconds < ReadyAim);
            table.Add($"{size:N0} guilds: live heap of each", $"<= {BytesAim / 1e3:N0} kB", $"{each / 1e3:N1} kB", each <= BytesAim);
            table.Add($"{size:N0} guilds: resident", $"{ours.Resident / 1e6:N0} MB");
            table.Add($"{size:N0} guilds: discord.js", $"{peer.Seconds:N2} s, {eachPeer / 1e3:N1} kB each, {peer.Resident / 1e6:N0} MB");
        }

        table.Print();
        return table.AnyMissed ? 1 : 0;
    }

    private static async Task<Run> MeasureAsync(int rounds, Func<Task<BotProcess>> start)
    {
        var runs = new List<Run>();
        for (var round = 0; round < rounds; round++)
        {
            await using var bot = await start();
            var resident = bot.Use.Resident;
            runs.Add(new(bot.ReadyAfter.TotalSeconds, resident, (await bot.CountAsync(live: true)).Heap));
            // A session may be started every 5 s.
            await Task.Delay(TimeSpan.FromSeconds(5.5));
        }

        return new(Latencies.MedianOf(runs.Select(run => run.Seconds)), Latencies.MedianOf(runs.Select(run => run.Resident)), Latencies.MedianOf(runs.Select(run => run.Heap)));
    }

    private sealed record Run(double Seconds, double Resident, double Heap);
}
