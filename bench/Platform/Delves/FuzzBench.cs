using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Guildhall.Bench.Figures;
using Guildhall.Core.Chance;
using Guildhall.Core.Sessions;
using Guildhall.Modules.Delve.Rules;
using Guildhall.Modules.Delve.State;
using Guildhall.Tests.Unit.Modules.Delve;

namespace Guildhall.Bench.Platform.Delves;

/// <summary>Many delves by chance: folding the log equals executing it again, also when the state is written down and read back in between.</summary>
internal static class FuzzBench
{
    private const int BreakOneIn = 8;

    public static int Run(BenchOptions options)
    {
        var count = options.Number("count", 10_000);
        var divergences = new ConcurrentBag<string>();
        var (commands, events, endings) = (0L, 0L, new ConcurrentDictionary<string, int>(StringComparer.Ordinal));
        var clock = Stopwatch.StartNew();
        Parallel.For(0, count, number =>
        {
            var seed = string.Create(CultureInfo.InvariantCulture, $"fuzz/{number}");
            var player = new DelvePlayer(seed).PlayToTheEnd();
            Interlocked.Add(ref commands, player.Log.Count);
            Interlocked.Add(ref events, player.Events.Count);
            endings.AddOrUpdate(player.State.Outcome?.ToString() ?? "unfinished", 1, (_, known) => known + 1);
            foreach (var divergence in Replay(player.Log).Concat(FoldWithBreaks(seed, player.Log)))
            {
                divergences.Add($"{seed}: {divergence}");
            }
        });
        Print(count, commands, events, endings, divergences, clock.Elapsed);
        return divergences.IsEmpty ? 0 : 1;
    }

    private static ImmutableArray<string> Replay(List<SessionCommit> log)
    {
        var report = new SessionRunner<DelveGame, DelveState, DelveCommand, DelveEvent>(null!).Replay(log);
        return report.Reexecuted == log.Count && report.StateHash == log[^1].StateHash
            ? report.Divergences
            : report.Divergences.Add($"executed {report.Reexecuted} of {log.Count} commands");
    }

    private static IEnumerable<string> FoldWithBreaks(string seed, List<SessionCommit> log)
    {
        var whims = DiceCup.FromText($"breaks/{seed}");
        var state = DelveState.Initial;
        foreach (var commit in log)
        {
            state = CanonicalJson.Read<DelveEvent[]>(commit.Events).Aggregate(state, DelveGame.Apply);
            if (whims.Roll(BreakOneIn) == 1)
            {
                state = CanonicalJson.Read<DelveState>(CanonicalJson.Write(state));
                if (CanonicalJson.HashOf(CanonicalJson.Write(state)) != commit.StateHash)
                {
                    yield return $"version {commit.After}: the state read back differs";
                }
            }
        }

        if (CanonicalJson.HashOf(CanonicalJson.Write(state)) != log[^1].StateHash)
        {
            yield return "the state at the end differs";
        }
    }

    private static void Print(
        int count, long commands, long events, ConcurrentDictionary<string, int> endings, ConcurrentBag<string> divergences, TimeSpan took)
    {
        var table = new FigureTable("Delves by chance: fold = execute again, with the state written and read back at random");
        table.Add("sessions", $"{count:N0}");
        foreach (var (ending, number) in endings.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            table.Add($"ended: {ending}", $"{number:N0}");
        }

        table.Add("commands", $"{commands:N0}");
        table.Add("events", $"{events:N0}");
        table.Add("divergences", "0", $"{divergences.Count:N0}", divergences.IsEmpty);
        table.Add("sessions per second", $"{count / took.TotalSeconds:N0}");
        table.Print();
        foreach (var divergence in divergences.Take(5))
        {
            Console.WriteLine(divergence);
        }
    }
}
