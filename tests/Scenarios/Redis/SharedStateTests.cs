using System.Security.Cryptography;
using System.Text.Json;
using Guildhall.Tests.Scenarios.Support;
using Guildhall.Tests.Scenarios.Watching;
using StackExchange.Redis;

namespace Guildhall.Tests.Scenarios.Redis;

/// <summary>What one process has folded, another one takes over; and believes only where the database says that it is so.</summary>
public sealed class SharedStateTests
{
    private const string Room = "cellar";
    private const string Pattern = "guildhall:cache:sessions:*";

    [FactOnRedisAndPostgres]
    public async Task A_session_is_taken_over_as_it_was_left_and_a_state_that_was_tampered_with_is_not_believed()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var client = await ConnectionMultiplexer.ConnectAsync(redis.Address);
        var database = await (await PostgresServer.SharedAsync()).NewDatabaseAsync();
        await using var first = await StartAsync(database, redis);
        await using var second = await StartAsync(database, redis);
        await using var alone = await StartAsync(database, redis: null);
        var ada = await BeginAsync(first.Http, "Ada");
        await UntilAsync(() => Task.FromResult(client.GetServers()[0].Keys(pattern: Pattern).Any()));

        var truth = await TableAsync(ada, alone);
        (await TableAsync(ada, second)).ShouldBe(truth);
        (await HitsAsync(second)).ShouldBe(1);
        (await HitsAsync(alone)).ShouldBeNull("without Redis there is no such level");

        // Whole and readable, but not what was played.
        var key = client.GetServers()[0].Keys(pattern: Pattern).Single();
        var kept = (string)(await client.GetDatabase().StringGetAsync(key))!;
        kept.ShouldContain("Ada");
        foreach (var forged in new[] { kept.Replace("Ada", "Eve", StringComparison.Ordinal), "{}", "nonsense", "" })
        {
            await using var third = await StartAsync(database, redis);
            await client.GetDatabase().StringSetAsync(key, forged, TimeSpan.FromMinutes(10));
            (await TableAsync(ada, third)).ShouldBe(truth, forged);
        }

        await using var played = await StartAsync(database, redis);
        (await (ada with { Http = second.Http }).SayAsync(Room, "leave", "delve log")).Reply.Refusal.ShouldBeNull();
        (await TableAsync(ada, played)).ShouldBe(await TableAsync(ada, alone));
    }

    [FactOnRedisAndPostgres]
    public async Task Of_somebody_who_is_forgotten_no_trace_is_left_in_Redis()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var client = await ConnectionMultiplexer.ConnectAsync(redis.Address);
        var database = await (await PostgresServer.SharedAsync()).NewDatabaseAsync();
        Player zephyrina, bob;
        await using (var host = await StartAsync(database, redis))
        {
            zephyrina = await BeginAsync(host.Http, "Zephyrina");
            bob = await Player.SignInAsync(host.Http, "Bob");
            await UntilAsync(() => Task.FromResult(Texts(client).Any(text => text.Contains("Zephyrina", StringComparison.Ordinal))));
            _ = await host.StopAsync();
        }

        KeyValuePair<string, string>[] where = [new("GUILDHALL_DATA", Path.GetTempPath()), new("Store__ConnectionString", database), new("Redis__ConnectionString", redis.Address)];
        var erased = await HostProgram.RunAsync(where, "member", "erase", zephyrina.UserId, "--yes");
        (erased.ExitCode, erased.Errors).ShouldBe((0, ""));
        Texts(client).Where(text => text.Contains("Zephyrina", StringComparison.Ordinal)).ShouldBeEmpty();

        await using var again = await StartAsync(database, redis);
        (await TableAsync(bob, again)).ShouldNotContain("Zephyrina");
        await redis.KillAsync();
        var away = await HostProgram.RunAsync(where, "member", "erase", bob.UserId, "--yes");
        away.ExitCode.ShouldBe(0);
        away.Errors.ShouldContain("What is cached there may name them");
    }

    private static async Task<Player> BeginAsync(HttpClient http, string name)
    {
        var player = await Player.SignInAsync(http, name);
        (await player.SayAsync(Room, $"hero-{name}", "hero create", new("name", name), new("archetype", "fighter"))).Reply.Refusal.ShouldBeNull();
        (await player.SayAsync(Room, $"start-{name}", "delve start", new("seed", "cellar"), new("size", "small"))).Reply.Refusal.ShouldBeNull();
        return player;
    }

    private static async Task<string> TableAsync(Player player, RunningHost host) => JsonSerializer.Serialize(await (player with { Http = host.Http }).TableAsync(Room));

    private static async Task<double?> HitsAsync(RunningHost host) =>
        (await Scrape.OfAsync(host.Http)).Value("guildhall_cache_requests_total{cache=\"sessions\",level=\"redis\",result=\"hit\"}");

    private static List<string> Texts(ConnectionMultiplexer client) =>
        [.. client.GetServers()[0].Keys().Select(key => client.GetDatabase().KeyType(key) == RedisType.String ? (string?)client.GetDatabase().StringGet(key) ?? "" : "")];

    private static async Task<RunningHost> StartAsync(string database, RedisServer? redis)
    {
        var host = await RunningHost.StartAsync(
            data: null,
            [
                new("Store__ConnectionString", database),
                new("GUILDHALL_SECRET", Convert.ToBase64String(SHA256.HashData("a secret for all processes"u8))),
                .. redis is null ? [] : new KeyValuePair<string, string>[] { new("Redis__ConnectionString", redis.Address) },
            ]);
        await UntilAsync(() => Task.FromResult(redis is null || host.Log.Contains($"Redis at {redis.Address} answers", StringComparison.Ordinal)));
        return host;
    }

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        for (var began = Environment.TickCount64; !await holds(); await Task.Delay(25))
        {
            (Environment.TickCount64 - began).ShouldBeLessThan(20_000, "It did not come to pass.");
        }
    }
}
