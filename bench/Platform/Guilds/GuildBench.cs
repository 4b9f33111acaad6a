using Dapper;
using Guildhall.Bench.Figures;
using Guildhall.Bench.Platform.Payments;
using Guildhall.Store;
using Guildhall.Tests.Scenarios.Support;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Guildhall.Bench.Platform.Guilds;

/// <summary>What a payment costs among the data of a hundred guilds and of a hundred thousand.</summary>
internal static class GuildBench
{
    private const double Tolerance = 0.2;
    private const int Few = 100;

    // Of each guild: two settings, three rooms, ten purses with two movements each, five answers of the last day.
    private static readonly string[] Data =
    [
        "INSERT INTO settings (guild, key, value) SELECT 'web:g' || n, 'key' || k, 'value' FROM guilds, parts WHERE k < 2",
        "INSERT INTO rooms (room, guild, owner, created_at) SELECT 'web:r' || n || '-' || k, 'web:g' || n, 'owner' || n, 0 FROM guilds, parts WHERE k < 3",
        "INSERT INTO users (id, name, blocked, created_at) SELECT 'user' || n || '-' || k, 'Somebody', 0, 0 FROM guilds, parts",
        "INSERT INTO accounts (id, balance) SELECT 'user:user' || n || '-' || k, 200 FROM guilds, parts",
        "INSERT INTO journal (from_account, to_account, amount, reason, request, at) SELECT 'mint', 'user:user' || n || '-' || k, 100, 'reason.bench', NULL, 0 FROM guilds, parts",
        "INSERT INTO journal (from_account, to_account, amount, reason, request, at) SELECT 'mint', 'user:user' || n || '-' || k, 100, 'reason.bench', NULL, 0 FROM guilds, parts",
        """
        INSERT INTO replies (actor, request_id, fingerprint, guild, room, shown, actor_name, command, body, at)
        SELECT 'user' || n || '-' || k, 'old' || k, 'fingerprint', 'web:g' || n, 'web:r' || n, 1, 'Somebody', '/roll', 'body', 9000000000000 FROM guilds, parts WHERE k < 5
        """,
    ];

    public static async Task<int> RunAsync(BenchOptions options)
    {
        var (many, rounds, time) = (options.Number("guilds", 100_000), options.Number("rounds", 5), TimeSpan.FromSeconds(options.Number("seconds", 4)));
        var table = new FigureTable($"What a payment costs among {Few} and among {many:N0} guilds, 16 at once, medians of {rounds} rounds taken in turns");
        await CompareAsync(table, "SQLite", _ => Task.FromResult<string?>(null), many, rounds, time);
        if (PostgresServer.Missing is null)
        {
            await using var server = await PostgresServer.StartAsync(durable: true, "shared_buffers=512MB", "max_wal_size=4GB");
            await CompareAsync(table, "PostgreSQL", async _ => await server.NewDatabaseAsync(), many, rounds, time);
        }

        table.Print();
        return table.AnyMissed ? 1 : 0;
    }

    private static async Task CompareAsync(FigureTable table, string what, Func<int, Task<string?>> place, int many, int rounds, TimeSpan time)
    {
        var folder = Directory.CreateTempSubdirectory("guildhall-bench-").FullName;
        try
        {
            await using var small = await OpenAsync(Path.Combine(folder, "few"), await place(Few), Few);
            await using var large = await OpenAsync(Path.Combine(folder, "many"), await place(many), many);
            var (few, all) = (new List<PaymentRound>(), new List<PaymentRound>());
            for (var round = 0; round < rounds; round++)
            {
                few.Add(await small.PayAsync(16, time));
                all.Add(await large.PayAsync(16, time));
            }

            var (before, after) = (Median(few), Median(all));
            table.Add($"{what}: among few", $"{before.ProcessorMicroseconds:N0} µs of our processor time, {before.PerSecond:N0}/s");
            table.Add($"{what}: among many", $"{after.ProcessorMicroseconds:N0} µs of our processor time, {after.PerSecond:N0}/s");
            var growth = (after.ProcessorMicroseconds / before.ProcessorMicroseconds) - 1;
            table.Add($"{what}: more processor time", $"<= {Tolerance:P0}", $"{growth:P0}", growth <= Tolerance);
            table.Add($"{what}: of the rate", $"{after.PerSecond / before.PerSecond:P0}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static PaymentRound Median(List<PaymentRound> rounds) => rounds.OrderBy(round => round.ProcessorMicroseconds).ElementAt(rounds.Count / 2);

    private static async Task<PaymentHall> OpenAsync(string folder, string? database, int guilds)
    {
        Directory.CreateDirectory(folder);
        StoreOptions options = new() { DataDirectory = folder, ConnectionString = database };

        // The first opening makes the tables.
        await (await PaymentHall.OpenAsync(options)).DisposeAsync();
        await using System.Data.Common.DbConnection connection = database is null
            ? new SqliteConnection($"Data Source={Path.Combine(folder, "guildhall.db")};Pooling=False")
            : new NpgsqlConnection(database + ";Command Timeout=0;Pooling=false");
        await connection.OpenAsync();
        await connection.ExecuteAsync("CREATE TEMPORARY TABLE guilds (n BIGINT)");
        await connection.ExecuteAsync("CREATE TEMPORARY TABLE parts (k BIGINT)");
        await connection.ExecuteAsync("WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < @guilds) INSERT INTO guilds SELECT n FROM numbers", new { guilds });
        await connection.ExecuteAsync("INSERT INTO parts VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)");
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            foreach (var sql in Data)
            {
                await connection.ExecuteAsync(database is null ? sql : sql.Replace("'body'", "'\\x00'::bytea", StringComparison.Ordinal), transaction: transaction);
            }

            await transaction.CommitAsync();
        }

        await connection.ExecuteAsync(database is null ? "ANALYZE main" : "ANALYZE (SKIP_LOCKED)");
        await connection.CloseAsync();
        var hall = await PaymentHall.OpenAsync(options);
        _ = await hall.PayAsync(16, TimeSpan.FromSeconds(2));
        return hall;
    }
}
