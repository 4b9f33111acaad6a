using Guildhall.Bench.Figures;
using Guildhall.Tests.Scenarios.Support;
using Npgsql;

namespace Guildhall.Bench.Platform.Payments;

/// <summary>Payments on PostgreSQL with durable commits, beside pgbench with the same statements on the same server in the same minute.</summary>
internal static class PostgresPayments
{
    public static async Task<int> RunAsync(BenchOptions options)
    {
        if (PostgresServer.Missing is { } missing)
        {
            Console.Error.WriteLine(missing);
            return 2;
        }

        var time = TimeSpan.FromSeconds(options.Number("seconds", 5));
        var rounds = options.Number("rounds", 5);
        var folder = Directory.CreateTempSubdirectory("guildhall-bench-").FullName;
        try
        {
            await using var server = await PostgresServer.StartAsync(durable: true, "shared_buffers=512MB", "max_wal_size=4GB");
            var database = await server.NewDatabaseAsync();
            await using var hall = await PaymentHall.OpenAsync(new() { DataDirectory = folder, ConnectionString = database });
            await PgBench.PrepareAsync(database);
            _ = await hall.PayAsync(16, TimeSpan.FromSeconds(3));
            var table = new FigureTable($"Payments per second on PostgreSQL, every commit flushed, medians of {rounds} rounds taken in turns");
            foreach (var (clients, aim) in new[] { (16, 0.85), (1, 0.75) })
            {
                await CompareAsync(table, server, new NpgsqlConnectionStringBuilder(database).Database!, hall, clients, aim, time, rounds);
            }

            table.Print();
            return table.AnyMissed ? 1 : 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task CompareAsync(
        FigureTable table, PostgresServer server, string database, PaymentHall hall, int clients, double aim, TimeSpan time, int rounds)
    {
        var (ours, plain, pipelined) = (new List<PaymentRound>(), new List<double>(), new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            ours.Add(await hall.PayAsync(clients, time));
            plain.Add(await PgBench.RunAsync(server, database, clients, time, pipelined: false));
            pipelined.Add(await PgBench.RunAsync(server, database, clients, time, pipelined: true));
        }

        var median = ours.OrderBy(round => round.PerSecond).ElementAt(rounds / 2);
        var (peer, quickPeer) = (Latencies.MedianOf(plain), Latencies.MedianOf(pipelined));
        table.Add($"{clients} at once: the store", $"{median.PerSecond:N0}/s, p99 {median.Took.At(990):N2} ms, {median.ProcessorMicroseconds:N0} µs of our processor time each");
        table.Add($"{clients} at once: pgbench, statement by statement", $"{peer:N0}/s");
        table.Add($"{clients} at once: pgbench, sent in one go", $"{quickPeer:N0}/s");
        table.Add($"{clients} at once: the store of pgbench", $">= {aim:P0}", $"{median.PerSecond / peer:P0}", median.PerSecond >= aim * peer);
        table.Add($"{clients} at once: the store of pgbench in one go", $"{median.PerSecond / quickPeer:P0}");
    }
}
