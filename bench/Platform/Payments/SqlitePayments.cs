using Guildhall.Bench.Figures;
using Guildhall.Bench.Platform.Rolls;

namespace Guildhall.Bench.Platform.Payments;

/// <summary>Payments on SQLite with <c>synchronous=FULL</c> beside a bare loop of as many statements, on this disk or on a slow one.</summary>
internal static class SqlitePayments
{
    private const double WorstMilliseconds = 25;

    public static async Task<int> RunAsync(BenchOptions options)
    {
        var flush = options.Number("flush-ms", 0);
        if (flush > 0 && !SlowDisk.IsHere)
        {
            return await SlowDisk.RunAgainAsync(TimeSpan.FromMilliseconds(flush));
        }

        var (time, callers, rounds) = (TimeSpan.FromSeconds(options.Number("seconds", 5)), options.Number("callers", 64), options.Number("rounds", 5));
        var folder = Directory.CreateTempSubdirectory("guildhall-bench-").FullName;
        try
        {
            await using var hall = await PaymentHall.OpenAsync(new() { DataDirectory = Path.Combine(folder, "data") });
            using var bare = new BareLoop(Path.Combine(folder, "bare.db"));
            _ = await hall.PayAsync(callers, TimeSpan.FromSeconds(2));
            var (ours, alone, batched) = (new List<PaymentRound>(), new List<double>(), new List<double>());
            for (var round = 0; round < rounds; round++)
            {
                ours.Add(await hall.PayAsync(callers, time));
                alone.Add(bare.Run(1, time / 2));
                batched.Add(bare.Run(64, time / 2));
            }

            var median = ours.OrderBy(round => round.PerSecond).ElementAt(rounds / 2);
            var aim = flush > 0 ? 3_000 : 7_000;
            var table = new FigureTable($"Payments on SQLite, {callers} at once, synchronous=FULL{(flush > 0 ? $", each flush {flush} ms longer" : "")}, medians of {rounds} rounds");
            table.Add("payments per second, each answered after its commit", $">= {aim:N0}", $"{median.PerSecond:N0}", median.PerSecond >= aim);
            if (flush > 0)
            {
                table.Add("p99", $"{median.Took.At(990):N2} ms");
            }
            else
            {
                table.Add("p99", $"< {WorstMilliseconds:N0} ms", $"{median.Took.At(990):N2} ms", median.Took.At(990) < WorstMilliseconds);
            }

            table.Add("processor time each", $"{median.ProcessorMicroseconds:N0} µs");
            table.Add("bare loop, 7 statements, each alone", $"{Latencies.MedianOf(alone):N0}/s");
            table.Add("bare loop, 7 statements, batches of 64", $"{Latencies.MedianOf(batched):N0}/s");
            table.Print();
            return table.AnyMissed ? 1 : 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
