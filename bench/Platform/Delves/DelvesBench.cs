using System.Diagnostics;
using Guildhall.Bench.Figures;
using Guildhall.Tests.Scenarios.Chaos;
using Guildhall.Tests.Scenarios.Party;
using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Bench.Platform.Delves;

/// <summary>Many delves over HTTP by the scripted party, with or without kills, each reckoned up afterwards.</summary>
internal static class DelvesBench
{
    private const int PressesPerKill = 15;

    public static async Task<int> RunAsync(BenchOptions options)
    {
        var (count, kills) = (options.Number("count", 100), options.Number("kills", 0));
        await using var host = await RunningHost.StartAsync();
        var outages = new Outages(host, $"bench/{kills}");
        var courier = new Courier(outages.OverAsync);
        var party = await AdventureParty.GatherAsync(host.Http, "tavern");
        var played = new List<PlayedDelve>();
        var reckonings = new List<Reckoning>();
        var clock = Stopwatch.StartNew();
        for (var number = 0; number < count || outages.Count < kills; number++)
        {
            var due = Math.Min(kills, (kills * (number + 1) / count) + 1);
            var room = $"delve-{number}";
            var delve = await party.PlayAsync(room, $"bench/{number}", courier, () => outages.MaybeAsync(outages.Count < due ? PressesPerKill : int.MaxValue));
            await outages.OverAsync();
            played.Add(delve);
            reckonings.Add(await Reckoning.OfAsync(host, room, delve));
        }

        var (faults, coins) = await CoinCheck.RunAsync(host.Data);
        var table = new FigureTable("Delves over HTTP by a party of four, each checked against feed and replay");
        AddOutcomes(table, played);
        AddChecks(table, reckonings);
        table.Add("coins found", $"{coins:N0}");
        table.Add("coins lost or doubled", "0", $"{faults.Count}", faults.Count == 0);
        table.Add("kills in the middle of a request", $"{kills}", $"{outages.Count}", outages.Count >= kills);
        table.Add("requests that met one", $"{courier.Lost}");
        table.Add("time, checks included", $"{clock.Elapsed.TotalSeconds:N0} s");
        table.Print();
        foreach (var fault in reckonings.SelectMany(one => one.Lost.Concat(one.Doubled).Concat(one.Diverged)).Concat(faults).Take(5))
        {
            Console.WriteLine(fault);
        }

        return table.AnyMissed ? 1 : 0;
    }

    private static void AddOutcomes(FigureTable table, List<PlayedDelve> played)
    {
        table.Add("delves to an end", $"{played.Count}");
        foreach (var (ending, number) in played.CountBy(delve => delve.Ending).OrderBy(pair => pair.Key))
        {
            table.Add($"ended: {ending}", $"{number}");
        }

        table.Add("requests acknowledged", $"{played.Sum(delve => delve.Deeds.Count):N0}");
        var codes = played.SelectMany(delve => delve.Refused).Select(refused => refused.Split(": ")[^1]);
        foreach (var (code, number) in codes.CountBy(code => code, StringComparer.Ordinal).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            table.Add($"refused: {code}", $"{number:N0}");
        }
    }

    private static void AddChecks(FigureTable table, List<Reckoning> reckonings)
    {
        var lost = reckonings.Sum(one => one.Lost.Count);
        var doubled = reckonings.Sum(one => one.Doubled.Count);
        var diverged = reckonings.Sum(one => one.Diverged.Count);
        table.Add("actions lost", "0", $"{lost}", lost == 0);
        table.Add("actions doubled", "0", $"{doubled}", doubled == 0);
        table.Add("sessions whose replay differs", "0", $"{diverged}", diverged == 0);
    }
}
