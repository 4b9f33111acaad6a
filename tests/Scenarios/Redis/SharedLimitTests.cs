using System.Diagnostics;
using Guildhall.Core.Processes;
using Guildhall.Discord.Simulator;
using Guildhall.Store.Redis;
using Guildhall.Tests.Scenarios.Support;
using StackExchange.Redis;

namespace Guildhall.Tests.Scenarios.Redis;

/// <summary>Limits that two processes keep together.</summary>
public sealed class SharedLimitTests
{
    private static readonly Guid Ada = new(1, 2, 3, new byte[8]);
    private static readonly Guid Bob = new(4, 5, 6, new byte[8]);

    [FactWithRedis]
    public async Task Two_processes_grant_a_burst_once_and_then_what_comes_back()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var here = await CacheProcess.StartAsync(redis.Address);
        await using var there = await CacheProcess.StartAsync(redis.Address);
        ISharedBuckets[] both = [here.Get<ISharedBuckets>(), there.Get<ISharedBuckets>()];

        var granted = await Task.WhenAll(Enumerable.Range(0, 40).Select(number => both[number % 2].TakeAsync(Ada, burst: 5, perSecond: 1, default).AsTask()));
        granted.Count(one => one == true).ShouldBeInRange(5, 7, "a burst of five, and what comes back while forty ask");
        (await both[0].TakeAsync(Bob, burst: 5, perSecond: 1, default)).ShouldBe(true, "each has a bucket");

        await Task.Delay(1_100);
        (await both[1].TakeAsync(Ada, burst: 5, perSecond: 1, default)).ShouldBe(true);
        await using var client = await ConnectionMultiplexer.ConnectAsync(redis.Address);
        // Nothing is kept of those who are not there.
        await CacheProcess.UntilAsync(() => !client.GetServers()[0].Keys().Any());
    }

    [FactWithRedis]
    public async Task Two_clients_of_one_bot_stay_below_what_Discord_allows_in_each_bucket()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var discord = await SimulatedDiscord.StartAsync(new() { Time = TimeProvider.System, Guilds = 4 });
        await using var here = await CacheProcess.StartAsync(redis.Address);
        await using var there = await CacheProcess.StartAsync(redis.Address);
        using var first = new CountedClient(discord, here.Redis);
        using var second = new CountedClient(discord, there.Redis);

        // Five in five seconds, in each of four channels.
        await Task.WhenAll(Enumerable.Range(0, 6).SelectMany(_ => discord.Places.SelectMany(place => new[] { first.SayAsync(place.Channel), second.SayAsync(place.Channel) })));

        (first.Refused + second.Refused).ShouldBe(0);
        await using var client = await ConnectionMultiplexer.ConnectAsync(redis.Address);
        var keys = client.GetServers()[0].Keys().Select(key => key.ToString()).ToList();
        keys.ShouldNotBeEmpty();
        keys.Where(key => key.Contains(discord.Token, StringComparison.Ordinal)).ShouldBeEmpty();
        foreach (var key in keys)
        {
            (await client.GetDatabase().KeyTimeToLiveAsync(key)).ShouldNotBeNull(key);
        }

        discord.Violations.ShouldBeEmpty();
    }

    [FactWithRedis]
    public async Task Two_processes_take_fifty_places_in_any_second_and_no_more()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var here = await CacheProcess.StartAsync(redis.Address);
        await using var there = await CacheProcess.StartAsync(redis.Address);
        var clock = Stopwatch.StartNew();

        // By the clock of Redis, so however late anybody is.
        var granted = await Task.WhenAll(new[] { here, there }.Select(process => Task.Run(async () =>
        {
            var (windows, count) = (new RedisWindows(process.Redis, "bot"), 0);
            while (clock.Elapsed < TimeSpan.FromSeconds(3))
            {
                if (await windows.TakeOfAllAsync(50, default) is not { } wait)
                {
                    throw new InvalidOperationException("Redis was away.");
                }

                count += wait == TimeSpan.Zero ? 1 : 0;
                await Task.Delay(wait);
            }

            return count;
        })));

        granted.Sum().ShouldBeInRange(100, 50 * (1 + (int)(clock.Elapsed.TotalSeconds / 1.05)));
    }

    [FactWithRedis]
    public async Task Without_sharing_the_same_requests_are_refused()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var discord = await SimulatedDiscord.StartAsync(new() { Time = TimeProvider.System });
        using var first = new CountedClient(discord, redis: null);
        using var second = new CountedClient(discord, redis: null);

        await Task.WhenAll(Enumerable.Range(0, 6).SelectMany(_ => new[] { first.SayAsync(discord.ChannelId), second.SayAsync(discord.ChannelId) }));

        (first.Refused + second.Refused).ShouldBeGreaterThan(0);
    }

    [FactWithRedis]
    public async Task Discord_is_reached_while_Redis_hangs_and_after_it_was_killed()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var discord = await SimulatedDiscord.StartAsync(new() { Time = TimeProvider.System, Guilds = 4 });
        await using var process = await CacheProcess.StartAsync(redis.Address);
        using var client = new CountedClient(discord, process.Redis);
        await client.SayAsync(discord.Places[0].Channel);

        await redis.HangAsync();
        await client.SayAsync(discord.Places[1].Channel).WaitAsync(TimeSpan.FromSeconds(5));
        await redis.KillAsync();
        await client.SayAsync(discord.Places[2].Channel).WaitAsync(TimeSpan.FromSeconds(5));
        await redis.StartAgainAsync();
        await CacheProcess.UntilAsync(() => process.Redis.IsUp);
        await client.SayAsync(discord.Places[3].Channel).WaitAsync(TimeSpan.FromSeconds(5));

        discord.Violations.ShouldBeEmpty();
    }
}
