using Guildhall.Bench.Figures;

namespace Guildhall.Bench.Platform.Rolls;

/// <summary><c>/roll</c> through the pipeline, every reply after its commit, beside a bare loop of transactions on the same disk.</summary>
internal static class RollBench
{
    private const double Aim = 5_000;

    public static async Task RunAsync(BenchOptions options)
    {
        var time = TimeSpan.FromSeconds(options.Number("seconds", 10));
        var callers = options.Number("callers", 64);
        var folder = Directory.CreateTempSubdirectory("guildhall-bench-").FullName;
        try
        {
            await using var hall = await BenchHall.OpenAsync(Path.Combine(folder, "data"), callers);
            using var bare = new BareLoop(Path.Combine(folder, "bare.db"));
            _ = await hall.RollAsync(TimeSpan.FromSeconds(3));
            var (rounds, watched) = (new List<RollRound>(), new List<RollRound>());
            var (alone, batched) = (new List<double>(), new List<double>());
            for (var round = 0; round < options.Number("rounds", 3); round++)
            {
                rounds.Add(await hall.RollAsync(time));
                using (new Watchers())
                {
                    watched.Add(await hall.RollAsync(time));
                }

                alone.Add(bare.Run(1, time / 2));
                batched.Add(bare.Run(64, time / 2));
            }

            Print(rounds, watched, callers, Latencies.MedianOf(alone), Latencies.MedianOf(batched));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Print(List<RollRound> rounds, List<RollRound> watched, int callers, double alone, double batched)
    {
        var median = rounds.OrderBy(round => round.PerSecond).ElementAt(rounds.Count / 2);
        var table = new FigureTable($"/roll in process, {callers} callers, synchronous=FULL, median of {rounds.Count} rounds");
        table.Add("commands per second", $">= {Aim:N0}", $"{median.PerSecond:N0}", median.PerSecond >= Aim);
        table.Add("p50", $"{median.Took.At(500):N2} ms");
        table.Add("p99", $"{median.Took.At(990):N2} ms");
        table.Add("worst", $"{median.Took.Worst:N2} ms");
        table.Add("processor time per command", $"{median.ProcessorMicroseconds:N0} µs");
        table.Add("processor time per command, watched", $"{Latencies.MedianOf([.. watched.Select(round => round.ProcessorMicroseconds)]):N0} µs");
        table.Add("allocated per command", $"{median.AllocatedBytes:N0} bytes");
        table.Add("allocated per command, watched", $"{Latencies.MedianOf([.. watched.Select(round => round.AllocatedBytes)]):N0} bytes");
        table.Add("bare loop, 7 statements, each alone", $"{alone:N0}/s");
        table.Add("bare loop, 7 statements, batches of 64", $"{batched:N0}/s");
        table.Print();
    }
}
