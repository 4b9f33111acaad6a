using Guildhall.Bench.Figures;
using Guildhall.Bench.Discord.Bots;

namespace Guildhall.Bench.Discord.Messages;

/// <summary>What a MESSAGE_CREATE costs where somebody handles it and where nobody does, beside discord.js; and memory over millions.</summary>
internal static class MessagesBench
{
    private const int Chunk = 20_000;
    private static readonly TimeSpan _settle = TimeSpan.FromSeconds(3);
    private const double HandledAim = 8;
    private const double SkippedAim = 2;

    // A page of the heap here or there; a leak of a byte for each event would be five times that.
    private const long GrowthAim = 1_000_000;

    public static async Task<int> RunAsync(BenchOptions options)
    {
        var (count, rounds, longest) = (options.Number("count", 1_000_000), options.Number("rounds", 3), options.Number("long", 5_000_000));
        var (handled, skipped, peer) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            handled.Add(await MeasureAsync(discord => BotProcess.StartOursAsync(discord, BotProcess.CountsMessages), count, counts: true));
            skipped.Add(await MeasureAsync(discord => BotProcess.StartOursAsync(discord), count, counts: false));
            peer.Add(await MeasureAsync(discord => BotProcess.StartPeerAsync(discord, BotProcess.CountsMessages), count, counts: true));
            Console.WriteLine($"round {round + 1}: handled {handled[^1]:N2} µs, skipped {skipped[^1]:N2} µs, discord.js {peer[^1]:N2} µs");
        }

        var table = new FigureTable($"CPU for each of {count:N0} MESSAGE_CREATE of 1,000 authors after {count / 2:N0}, medians of {rounds}");
        table.Add("discord.js 14, handled", $"{Latencies.MedianOf(peer):N1} µs");
        table.Add("handled", $"<= {HandledAim:N0} µs", $"{Latencies.MedianOf(handled):N1} µs", Latencies.MedianOf(handled) <= HandledAim);
        table.Add("skipped", $"<= {SkippedAim:N0} µs", $"{Latencies.MedianOf(skipped):N1} µs", Latencies.MedianOf(skipped) <= SkippedAim);
        await AddGrowthAsync(table, longest);
        table.Print();
        return table.AnyMissed ? 1 : 0;
    }

    private static async Task<double> MeasureAsync(Func<SimulatorProcess, Task<BotProcess>> start, int count, bool counts)
    {
        await using var discord = await SimulatorProcess.StartAsync("--members", "1000");
        await using var bot = await start(discord);
        // A bot runs for weeks: what its compiler does in the first seconds is told by the time until it is ready.
        await FloodAsync(discord, bot, count / 2, counts);
        await Task.Delay(_settle);
        var before = bot.Use.Cpu;
        await FloodAsync(discord, bot, count, counts);
        return (bot.Use.Cpu - before).TotalMicroseconds / count;
    }

    // In pieces, so that neither side has millions waiting; behind each piece comes an interaction, whose answer says that the piece was read.
    private static async Task FloodAsync(SimulatorProcess discord, BotProcess bot, int count, bool counts)
    {
        for (var sent = 0; sent < count; sent += Chunk)
        {
            var (had, piece) = ((await bot.CountAsync()).Messages, Math.Min(Chunk, count - sent));
            await discord.FloodAsync(piece);
            await discord.InteractAsync(1, 1);
            while (counts && (await bot.CountAsync()).Messages < had + piece)
            {
                await Task.Delay(5);
            }
        }
    }

    private static async Task AddGrowthAsync(FigureTable table, int count)
    {
        await using var discord = await SimulatorProcess.StartAsync("--members", "1000");
        await using var bot = await BotProcess.StartOursAsync(discord, BotProcess.CountsMessages);
        await FloodAsync(discord, bot, count / 10, counts: true);
        var (before, residentBefore) = (await bot.CountAsync(live: true), bot.Use.Resident);
        await FloodAsync(discord, bot, count, counts: true);
        var resident = bot.Use.Resident;
        var after = await bot.CountAsync(live: true);
        table.Add("events of the long run that were handled", $"{count:N0}", $"{after.Messages - before.Messages:N0}", after.Messages - before.Messages == count);
        table.Add("growth of what lives on after a collection", "none", $"{(after.Heap - before.Heap) / 1e3:N0} kB of {after.Heap / 1e3:N0}", after.Heap - before.Heap < GrowthAim);
        table.Add("collections of generation 2 meanwhile", $"{after.Gen2 - before.Gen2 - 1}");
        table.Add("resident memory, before and after", $"{residentBefore / 1e6:N0} and {resident / 1e6:N0} MB");
    }
}
