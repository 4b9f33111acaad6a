using System.Security.Cryptography;
using Dapper;
using Guildhall.Tests.Scenarios.Party;
using Guildhall.Tests.Scenarios.Chaos;
using Guildhall.Tests.Scenarios.Support;
using Npgsql;
using Xunit.Abstractions;

namespace Guildhall.Tests.Scenarios.Cluster;

/// <summary>Several processes on one PostgreSQL and one RabbitMQ.</summary>
public sealed class ClusterTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(20);

    [FactOnCluster]
    public async Task A_party_plays_at_two_doors_while_two_workers_do_the_work_and_one_of_them_dies()
    {
        await using var rabbit = await RabbitServer.StartAsync();
        var database = await (await PostgresServer.SharedAsync()).NewDatabaseAsync();
        await using var first = await StartAsync(database, rabbit, "api,scheduler,relay");
        await using var second = await StartAsync(database, rabbit, "api");
        await using var worker = await StartAsync(database, rabbit, "worker");
        await using var other = await StartAsync(database, rabbit, "worker");
        await UntilSharedAsync(database, workers: 2);

        var party = await AdventureParty.GatherAsync(first.Http, "tavern");
        var played = await party.PlayAsync("one", "one", Courier.Plain);
        played.Point.Finished.ShouldBeTrue();
        await worker.KillAsync();
        var again = await party.At(second.Http).PlayAsync("two", "two", Courier.Plain);
        again.Point.Finished.ShouldBeTrue();
        await UntilSharedAsync(database, workers: 1);
        await rabbit.KillAsync();
        var without = await party.PlayAsync("three", "three", Courier.Plain);
        without.Point.Finished.ShouldBeTrue("without a broker the doors do the work themselves");

        foreach (var (room, delve) in new[] { ("one", played), ("two", again), ("three", without) })
        {
            var reckoning = await Reckoning.OfAsync(first, room, delve);
            reckoning.Lost.ShouldBeEmpty();
            reckoning.Doubled.ShouldBeEmpty();
            reckoning.Diverged.ShouldBeEmpty();
        }

        output.WriteLine($"{played.Deeds.Count} + {again.Deeds.Count} + {without.Deeds.Count} requests");
        foreach (var process in new[] { first, second, other })
        {
            process.Log.ShouldNotContain("\"LogLevel\":\"Error\"");
        }
    }

    private static Task<RunningHost> StartAsync(string database, RabbitServer rabbit, string roles) => RunningHost.StartAsync(
        data: null,
        new("Store__ConnectionString", database),
        new("Broker__ConnectionString", rabbit.Address),
        new("Guildhall__Roles", roles),
        new("GUILDHALL_SECRET", Convert.ToBase64String(SHA256.HashData("a secret for all processes"u8))));

    private static async Task UntilSharedAsync(string database, int workers)
    {
        await using var connection = new NpgsqlConnection(database);
        var deadline = DateTime.UtcNow + Settling;
        IReadOnlyList<long> shares = [];
        while (DateTime.UtcNow < deadline)
        {
            shares = [.. await connection.QueryAsync<long>(
                "SELECT count(*) FROM worker_queues WHERE until >= (extract(epoch FROM now()) * 1000)::bigint GROUP BY worker")];
            if (shares.Count == workers && shares.Sum() == 16 && shares.Max() - shares.Min() <= 1)
            {
                return;
            }

            await Task.Delay(100);
        }

        throw new TimeoutException($"The queues are shared as {string.Join(" + ", shares)}.");
    }
}
