using Guildhall.Bench.Figures;
using Guildhall.Bench.Discord.Bots;

namespace Guildhall.Bench.Discord.Interactions;

/// <summary>The whole server as a bot under a steady load: a command that only answers, and one that commits before it does.</summary>
internal static class SteadyBench
{
    private const double Aim = 25;

    public static async Task<int> RunAsync(BenchOptions options)
    {
        var (rate, seconds) = (options.Number("rate", 1_500), options.Number("seconds", 30));
        await using var discord = await SimulatorProcess.StartAsync("--members", "50");
        await using var bot = await RunningBot.OfServerAsync(discord);
        var table = new FigureTable($"The whole server as a bot at {rate:N0}/s for {seconds} s");
        foreach (var (command, given) in new (string, (string, string)[])[] { ("ping", []), ("roll", [("dice", "4d6kh3")]) })
        {
            await discord.InteractAsync(rate * 10, rate * 10, rate, command, given);
            var (before, count) = (bot.Use.Cpu, rate * seconds);
            var load = await discord.InteractAsync(count, count, rate, command, given);
            table.Add($"/{command}, p50", $"{load.P50:N1} ms");
            table.Add($"/{command}, p99", $"<= {Aim:N0} ms", $"{load.P99:N1} ms", load.P99 <= Aim);
            table.Add($"/{command}, p99.9", $"{load.P999:N1} ms");
            table.Add($"/{command}, rate reached", $"{load.Rate:N0}/s");
            table.Add($"/{command}, CPU", $"{(bot.Use.Cpu - before).TotalMicroseconds / count:N0} µs");
            table.Add($"/{command}, unanswered", "0", $"{count - load.Answered}", load.Answered == count);
        }

        table.Print();
        return table.AnyMissed ? 1 : 0;
    }
}
