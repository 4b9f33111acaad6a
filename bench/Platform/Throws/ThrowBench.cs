using System.Diagnostics;
using System.Globalization;
using Guildhall.Bench.Figures;
using Guildhall.Core.Chance;
using Guildhall.Rules.Dice;
using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Bench.Platform.Throws;

/// <summary>
/// Rolls a second of processor time on one thread, beside rpg-dice-roller in the same run. "Parsed" rolls an expression again that was read
/// before, as both can; "text" gives the text each time: here it goes through the cache that <c>/roll</c> uses, the peer has none.
/// </summary>
internal static class ThrowBench
{
    private const double CachedAim = 4_000_000;
    private const double PeerAim = 20;

    private static readonly (string Ours, string Theirs)[] Shared =
    [
        ("1d20+5", "1d20+5"), ("1d20", "1d20"), ("2d20kh1+7", "2d20kh1+7"), ("4d6kh3", "4d6kh3"), ("8d6", "8d6"), ("100d20", "100d20"), ("10d10t>=8f=1", "10d10>=8f=1"),
        ("6d6!", "6d6!"), ("4d10!!p", "4d10!!p"), ("10d20ro<5", "10d20ro<5"), ("8d6mi2", "8d6min2"), ("4dF", "4dF"), ("3d%", "3d%"),
        ("{2d6,1d8+2,1d10}kh1", "{2d6,1d8+2,1d10}kh1"), ("(2d6+3)*2", "(2d6+3)*2"), ("8d6sd", "8d6sd"),
    ];

    public static async Task<int> RunAsync(BenchOptions options)
    {
        var (rounds, time) = (options.Number("rounds", 5), TimeSpan.FromMilliseconds(options.Number("milliseconds", 300)));
        var plans = new DicePlanCache();
        await using var peer = DicePeer.Missing is null ? await DicePeer.StartAsync() : null;
        foreach (var (ours, _) in Shared)
        {
            _ = Measure(time, dice => plans.Parse(ours, allowComment: false).Value!.Roll(dice));
        }

        var table = new FigureTable($"Rolls a second of processor time, one thread, medians of {rounds} rounds");
        var (parsed, text) = (new List<double>(), new List<double>());
        foreach (var (ours, theirs) in Shared)
        {
            var figures = new List<(double Parsed, double Text, double PeerParsed, double PeerText)>();
            for (var round = 0; round <= rounds; round++)
            {
                var plan = plans.Parse(ours, allowComment: false).Value!;
                figures.Add((Measure(time, dice => plan.Roll(dice)), Measure(time, dice => plans.Parse(ours, allowComment: false).Value!.Roll(dice)), await PeerAsync(peer, theirs, "parsed", time), await PeerAsync(peer, theirs, "text", time)));
            }

            // The first round warms both up.
            figures.RemoveAt(0);
            var one = (Parsed: Median(figures, figure => figure.Parsed), Text: Median(figures, figure => figure.Text));
            if (ours == Shared[0].Ours) table.Add($"{ours}, cached plan", $">= {CachedAim:N0}/s", $"{one.Parsed:N0}/s", one.Parsed >= CachedAim);
            table.Add($"{ours}, parsed", $"{one.Parsed:N0}/s");
            table.Add($"{ours}, text", $"{one.Text:N0}/s");
            if (peer is null) continue;
            parsed.Add(one.Parsed / Median(figures, figure => figure.PeerParsed));
            text.Add(one.Text / Median(figures, figure => figure.PeerText));
            table.Add($"{ours}, rpg-dice-roller parsed", $"{Median(figures, figure => figure.PeerParsed):N0}/s, {Times(parsed[^1])}");
            table.Add($"{ours}, rpg-dice-roller text", $"{Median(figures, figure => figure.PeerText):N0}/s, {Times(text[^1])}");
        }

        if (peer is null)
        {
            table.Add("rpg-dice-roller", DicePeer.Missing!);
        }
        else
        {
            Compare(table, "parsed", parsed);
            Compare(table, "text", text);
        }

        table.Print();
        return table.AnyMissed ? 1 : 0;
    }

    private static void Compare(FigureTable table, string how, List<double> ratios)
    {
        table.Add($"against rpg-dice-roller, {how}, median of {ratios.Count} expressions", $">= {PeerAim:N0}×", Times(Latencies.MedianOf(ratios)), Latencies.MedianOf(ratios) >= PeerAim);
        table.Add($"against rpg-dice-roller, {how}, the least", Times(ratios.Min()));
    }

    private static double Measure(TimeSpan time, Func<DiceCup, RollOutcome<RollResult>> roll)
    {
        const int AtOnce = 1_000;
        var dice = DiceCup.FromText("bench");
        var (count, sum) = (0L, 0L);
        var used = Environment.CpuUsage.TotalTime;
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < time; count += AtOnce)
        {
            for (var i = 0; i < AtOnce; i++)
            {
                sum += roll(dice).Value!.Total;
            }
        }

        GC.KeepAlive(sum);
        return count / (Environment.CpuUsage.TotalTime - used).TotalSeconds;
    }

    private static async Task<double> PeerAsync(DicePeer? peer, string notation, string how, TimeSpan time) => peer is null
        ? 0
        : (await peer.AskAsync(new { Measure = notation, How = how, Milliseconds = time.TotalMilliseconds })).GetProperty("perSecond").GetDouble();

    private static double Median<T>(List<T> figures, Func<T, double> of) => Latencies.MedianOf(figures.Select(of));

    private static string Times(double ratio) => string.Create(CultureInfo.InvariantCulture, $"{ratio:N1}×");
}
