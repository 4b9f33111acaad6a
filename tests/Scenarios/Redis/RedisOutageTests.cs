using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Guildhall.Tests.Scenarios.Support;
using Guildhall.Tests.Scenarios.Watching;

namespace Guildhall.Tests.Scenarios.Redis;

/// <summary>Two real processes on one database and one Redis, which hangs, dies and comes back.</summary>
public sealed class RedisOutageTests
{
    // The promise is 250 ms; the machine of a test has more to do.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [FactOnRedisAndPostgres]
    public async Task Commands_are_answered_rightly_and_soon_while_Redis_hangs_dies_and_comes_back()
    {
        await using var redis = await RedisServer.StartAsync();
        var database = await (await PostgresServer.SharedAsync()).NewDatabaseAsync();
        await using var first = await StartAsync(database, redis);
        await using var second = await StartAsync(database, redis);
        var player = await Player.SignInAsync(first.Http, "Ada");
        Player[] doors = [player, player with { Http = second.Http }];
        var number = 0;
        async Task RollAsync(int times)
        {
            for (var time = 0; time < times; time++)
            {
                var clock = Stopwatch.StartNew();
                var (door, sides) = (doors[number % 2], number + 1);
                var answer = await door.SayAsync("lobby", $"r{number}", "roll", new KeyValuePair<string, string>("dice", $"1d1+{sides}"));
                answer.Status.ShouldBe(HttpStatusCode.OK);
                answer.Reply.Refusal.ShouldBeNull();
                answer.Body.ShouldContain($"{sides + 1}");
                clock.Elapsed.ShouldBeLessThan(Longest);
                number++;
            }
        }

        await UntilAsync(async () => await StateAsync(first) == "up" && await StateAsync(second) == "up");
        await RollAsync(20);
        await redis.HangAsync();
        await RollAsync(40);
        await UntilAsync(async () => await StateAsync(first) == "down");
        (await ReadyAsync(first)).Status.ShouldBe(HttpStatusCode.OK, "everything is still done");
        await redis.KillAsync();
        await RollAsync(20);
        await redis.StartAgainAsync();
        await UntilAsync(async () => await StateAsync(first) == "up" && await StateAsync(second) == "up");
        await RollAsync(20);

        (await player.FeedAsync("lobby")).Count.ShouldBe(number);
        foreach (var host in new[] { first, second })
        {
            host.Log.ShouldNotContain("\"LogLevel\":\"Error\"");
            host.Log.ShouldContain("does not answer");
        }

        var scrape = await Scrape.OfAsync(first.Http);
        scrape.Value("guildhall_redis_calls_total{result=\"done\"}").ShouldNotBeNull().ShouldBeGreaterThan(0);
        scrape.Value("guildhall_dependency_up{dependency=\"redis\"}").ShouldNotBeNull();
    }

    [FactOnRedisAndPostgres]
    public async Task Somebody_who_goes_from_door_to_door_gets_no_more_than_at_one()
    {
        await using var redis = await RedisServer.StartAsync();
        var database = await (await PostgresServer.SharedAsync()).NewDatabaseAsync();
        KeyValuePair<string, string>[] few = [new("Guildhall__Pipeline__Burst", "6"), new("Guildhall__Pipeline__RequestsPerSecond", "1")];
        await using var first = await StartAsync(database, redis, few);
        await using var second = await StartAsync(database, redis, few);
        await UntilAsync(async () => await StateAsync(first) == "up" && await StateAsync(second) == "up");
        var player = await Player.SignInAsync(first.Http, "Ada");
        Player[] doors = [player, player with { Http = second.Http }];

        var clock = Stopwatch.StartNew();
        var answers = new List<Answer>();
        for (var number = 0; number < 20; number++)
        {
            answers.Add(await doors[number % 2].SayAsync("lobby", $"r{number}", "roll", new KeyValuePair<string, string>("dice", "1d20")));
        }

        answers.Count(answer => answer.Status == HttpStatusCode.OK && answer.Reply.Refusal is null).ShouldBeInRange(6, 7 + (int)clock.Elapsed.TotalSeconds);
    }

    private static Task<RunningHost> StartAsync(string database, RedisServer redis, params KeyValuePair<string, string>[] more) => RunningHost.StartAsync(
        data: null,
        [
            new("Store__ConnectionString", database),
            new("Redis__ConnectionString", redis.Address),
            new("Guildhall__Alerts__CheckSeconds", "1"),
            new("GUILDHALL_SECRET", Convert.ToBase64String(SHA256.HashData("a secret for all processes"u8))),
            .. more,
        ]);

    private static async Task<(HttpStatusCode Status, JsonNode Body)> ReadyAsync(RunningHost host)
    {
        using var answer = await host.Http.GetAsync(new Uri("/healthz/ready", UriKind.Relative));
        return (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
    }

    private static async Task<string?> StateAsync(RunningHost host)
    {
        var redis = (await ReadyAsync(host)).Body["dependencies"]!.AsArray().Single(one => (string?)one!["name"] == "redis")!;
        return redis["lastSuccess"] is null ? null : (string?)redis["state"];
    }

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        for (var clock = Stopwatch.StartNew(); !await holds(); await Task.Delay(25))
        {
            clock.Elapsed.ShouldBeLessThan(Patience, "It did not come to pass.");
        }
    }
}
