using System.Text.Json.Nodes;
using Guildhall.Bench.Figures;
using Guildhall.Bench.Discord.Bots;

namespace Guildhall.Bench.Discord.Faults;

/// <summary>A bot under load, and every few seconds something else goes wrong.</summary>
internal static class SoakBench
{
    private const int HeartbeatMs = 5_000;
    private const long GrowthAim = 4_000_000;
    private static readonly TimeSpan _between = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan _look = TimeSpan.FromMinutes(1);

    // In the order in which they happen, over and over. An invalid session costs an identify, of which a day has 1,000.
    private static readonly JsonObject[] _script =
    [
        new() { ["kind"] = "drop" },
        Rest(500, 2),
        new() { ["kind"] = "reconnect" },
        Rest(429, 3, scope: "user"),
        new() { ["kind"] = "garbage", ["text"] = "{\"op\":0,\"s\":" },
        new() { ["kind"] = "invalidate", ["resumable"] = true },
        Rest(502, 1, afterCommit: true),
        new() { ["kind"] = "close", ["code"] = 4_000 },
        Rest(429, 1, scope: "shared"),
        new() { ["kind"] = "mute" },
        new() { ["kind"] = "garbage", ["text"] = "\0\u00ff not JSON" },
        Rest(503, 3),
        new() { ["kind"] = "close", ["code"] = 4_009 },
        Rest(429, 1, scope: "global"),
        new() { ["kind"] = "invalidate", ["resumable"] = false },
        new() { ["kind"] = "drop" },
        Rest(500, 1, afterCommit: true),
        new() { ["kind"] = "garbage", ["text"] = "{\"op\":0,\"t\":\"INTERACTION_CREATE\",\"s\":null,\"d\":{\"id\":\"x\"}}" },
    ];

    public static async Task<int> RunAsync(BenchOptions options)
    {
        var (minutes, rate) = (options.Number("minutes", 30), options.Number("rate", 200));
        await using var discord = await SimulatorProcess.StartAsync("--members", "50", "--heartbeat", $"{HeartbeatMs}", "--kept-events", "10000");
        await using var bot = await BotProcess.StartOursAsync(discord);
        await discord.InteractAsync(10_000, 64);
        var count = minutes * 60 * rate;
        var (before, first, warm) = (await bot.CountAsync(live: true), await discord.StatsAsync(), bot.Use.Resident);
        var load = discord.InteractAsync(count, count, rate);
        var faults = await PlayAsync(discord, bot, load);
        await load;
        // The last of them may still be on their way.
        await Task.Delay(TimeSpan.FromSeconds(5));
        var (stats, after) = (await discord.StatsAsync(), await bot.CountAsync(live: true));
        return Tell(new(minutes, rate, count, faults), first, stats, before, after, (warm, bot.Use.Resident));
    }

    private static async Task<int> PlayAsync(SimulatorProcess discord, BotProcess bot, Task load)
    {
        var (faults, look) = (0, TimeSpan.Zero);
        while (await Task.WhenAny(load, Task.Delay(_between)) != load)
        {
            var fault = _script[faults++ % _script.Length];
            await discord.ControlAsync("fault", fault);
            look += _between;
            if (look.TotalSeconds % _look.TotalSeconds == 0)
            {
                var stats = await discord.StatsAsync();
                Console.WriteLine($"{look.TotalMinutes:N0} min: {faults} faults, {stats["answered"]} answered, {stats["identifies"]} identifies, {stats["resumes"]} resumes, {bot.Use.Resident / 1e6:N0} MB");
            }

            ObjectDisposedException.ThrowIf(bot.HasExited, bot);
        }

        return faults;
    }

    private static int Tell(Plan plan, JsonObject first, JsonObject stats, BotCounts before, BotCounts after, (long Before, long After) resident)
    {
        long Grown(string key) => (long)stats[key]! - (long)first[key]!;
        var (answered, undelivered, late, hurried) = (Grown("answered"), Grown("undelivered"), after.Late - before.Late, after.Hurried - before.Hurried);
        var (twice, lost, identifies) = (Grown("answeredTwice") - (after.Repeated - before.Repeated), plan.Count - answered - undelivered - late - hurried, (int)stats["identifies"]!);
        var table = new FigureTable($"{plan.Minutes} minutes at {plan.Rate}/s, {plan.Faults} faults");
        table.Add("interactions", $"{plan.Count:N0}");
        table.Add("answered", $"{answered:N0}");
        table.Add("made while there was no session, so that nobody heard of them", $"{undelivered:N0}");
        table.Add("delivered after their three seconds", $"{late:N0}");
        table.Add("delivered with less than half a second left, and not answered in it", $"{hurried:N0}");
        table.Add("lost, delivered in time", "0", $"{lost:N0}", lost == 0);
        table.Add("answered twice (asking again after a broken call left out)", "0", $"{twice:N0}", twice == 0);
        table.Add("asked again after a broken call, and found taken", $"{after.Repeated - before.Repeated:N0}");
        table.Add("handled more often than made", "0", $"{Math.Max(0, after.Interactions - before.Interactions - plan.Count):N0}", after.Interactions - before.Interactions <= plan.Count);
        table.Add("identifies, of 1,000 a day", $"<= {plan.Faults}", $"{identifies:N0}", identifies <= plan.Faults);
        table.Add("resumes", $"{stats["resumes"]}");
        table.Add("growth of what lives on", "none", $"{(after.Heap - before.Heap) / 1e3:N0} kB of {after.Heap / 1e3:N0}", after.Heap - before.Heap < GrowthAim);
        table.Add("resident memory, before and after", $"{resident.Before / 1e6:N0} and {resident.After / 1e6:N0} MB");
        table.Add("what Discord would hold against it", "0", $"{stats["violations"]!.AsArray().Count(one => !IsScripted((string)one!))}", stats["violations"]!.AsArray().All(one => IsScripted((string)one!)));
        table.Print();
        foreach (var violation in stats["violations"]!.AsArray().Select(one => (string)one!).Distinct(StringComparer.Ordinal).Take(10))
        {
            Console.WriteLine($"  noted: {violation}");
        }

        return table.AnyMissed ? 1 : 0;
    }

    private static bool IsScripted(string violation) => violation.Contains("scripted", StringComparison.Ordinal);

    private static JsonObject Rest(int status, int times, bool afterCommit = false, string scope = "user") =>
        new() { ["kind"] = "rest", ["path"] = "/interactions", ["status"] = status, ["times"] = times, ["afterCommit"] = afterCommit, ["scope"] = scope, ["retryAfter"] = 0.3 };

    private sealed record Plan(int Minutes, int Rate, int Count, int Faults);
}
