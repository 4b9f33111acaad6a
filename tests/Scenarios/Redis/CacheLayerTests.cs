using System.Diagnostics;
using Guildhall.Store.Caching;
using Guildhall.Tests.Scenarios.Support;
using StackExchange.Redis;
using ZiggyCreatures.Caching.Fusion;

namespace Guildhall.Tests.Scenarios.Redis;

public sealed class CacheLayerTests
{
    private const int AtOnce = 64;

    // Far more than 250 ms, since the machine does other things as well; far less than any time limit of a client's.
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1.5);

    [FactWithRedis]
    public async Task Sixty_four_who_miss_at_once_wait_for_one_that_makes_the_value()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var shared = await CacheProcess.StartAsync(redis.Address);
        await using var alone = CacheProcess.Alone();
        foreach (var process in new[] { shared, alone })
        {
            (await AskAtOnceAsync(process)).ShouldBe(1);
        }

        await redis.KillAsync();
        await CacheProcess.UntilAsync(() => !shared.Redis.IsUp);
        (await AskAtOnceAsync(shared)).ShouldBe(1, "also while Redis is away");
    }

    [FactWithRedis]
    public async Task What_one_process_has_made_another_finds_and_what_one_removes_the_other_forgets()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var here = await CacheProcess.StartAsync(redis.Address);
        await using var there = await CacheProcess.StartAsync(redis.Address);
        var (ours, theirs) = (here.Layer(CacheLayers.Quests), there.Layer(CacheLayers.Quests));
        (await ours.GetOrSetAsync<string>("rats@1", _ => Task.FromResult("ten rats"))).ShouldBe("ten rats");
        (await theirs.GetOrSetAsync<string>("rats@1", _ => Task.FromResult("made twice"))).ShouldBe("ten rats");
        (await theirs.GetOrDefaultAsync<string>("rats@1")).ShouldBe("ten rats");
        there.Counted(CacheLayers.Quests, "redis").ShouldBe((1, 0));
        here.Counted(CacheLayers.Quests, "redis").ShouldBe((0, 1));

        await ours.RemoveAsync("rats@1");
        await CacheProcess.UntilAsync(async () => await theirs.GetOrDefaultAsync<string>("rats@1") is null);
        (await theirs.GetOrSetAsync<string>("rats@1", _ => Task.FromResult("twelve rats"))).ShouldBe("twelve rats");
    }

    [Fact]
    public async Task Without_Redis_there_is_memory_alone_and_what_it_is_asked_for_is_counted()
    {
        await using var process = CacheProcess.Alone();
        var layer = process.Layer(CacheLayers.Answers);
        for (var time = 0; time < 3; time++)
        {
            (await layer.GetOrSetAsync<int>("question", _ => Task.FromResult(time))).ShouldBe(0);
        }

        (await layer.GetOrDefaultAsync("another", -1)).ShouldBe(-1);
        process.Counted(CacheLayers.Answers).ShouldBe((2, 2));
        for (var number = 0; number < 5_000; number++)
        {
            await layer.SetAsync($"number {number}", number);
        }

        await CacheProcess.UntilAsync(() => process.Held(CacheLayers.Answers) <= 2_000);
    }

    [FactWithRedis]
    public async Task Each_kind_is_kept_for_its_time()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var process = await CacheProcess.StartAsync(redis.Address);
        await using var client = await ConnectionMultiplexer.ConnectAsync(redis.Address);
        await process.Layer(CacheLayers.Answers).SetAsync("a", 1);
        await process.Layer(CacheLayers.Quests).SetAsync("q", 1);
        await process.Layer(CacheLayers.Sessions).SetAsync("s", 1);
        await CacheProcess.UntilAsync(() => client.GetServers()[0].Keys(pattern: "guildhall:cache:*").Count() == 3);

        foreach (var key in client.GetServers()[0].Keys(pattern: "guildhall:cache:*").ToList())
        {
            var left = (await client.GetDatabase().KeyTimeToLiveAsync(key))!.Value;
            var most = key.ToString().Contains(":answers:", StringComparison.Ordinal) ? TimeSpan.FromHours(24)
                : key.ToString().Contains(":quests:", StringComparison.Ordinal) ? TimeSpan.FromDays(7) : TimeSpan.FromHours(1);
            left.ShouldBeInRange(most - TimeSpan.FromMinutes(1), most, key.ToString());
        }
    }

    [FactWithRedis]
    public async Task A_Redis_that_hangs_costs_a_moment_once_and_what_is_removed_meanwhile_is_removed()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var here = await CacheProcess.StartAsync(redis.Address);
        await using var there = await CacheProcess.StartAsync(redis.Address);
        var (ours, theirs) = (here.Layer(CacheLayers.Quests), there.Layer(CacheLayers.Quests));
        await ours.SetAsync("rats@1", "ten rats");
        (await theirs.GetOrDefaultAsync<string>("rats@1")).ShouldBe("ten rats");

        await redis.HangAsync();
        var clock = Stopwatch.StartNew();
        (await ours.GetOrSetAsync<string>("wolves@1", _ => Task.FromResult("wolves"))).ShouldBe("wolves");
        clock.Elapsed.ShouldBeLessThan(Soon, "the first one waits for a moment");
        await CacheProcess.UntilAsync(() => !here.Redis.IsUp && !there.Redis.IsUp);
        await ours.RemoveAsync("rats@1");
        clock.Restart();
        for (var number = 0; number < 200; number++)
        {
            (await ours.GetOrSetAsync<int>($"number {number}", _ => Task.FromResult(number))).ShouldBe(number);
        }

        clock.Elapsed.ShouldBeLessThan(Soon, "200 others do not wait for it");

        await redis.GoOnAsync();
        await CacheProcess.UntilAsync(() => here.Redis.IsUp && there.Redis.IsUp);
        await CacheProcess.UntilAsync(async () => await theirs.GetOrDefaultAsync<string>("rats@1") is null);
    }

    [FactWithRedis]
    public async Task A_Redis_that_was_killed_is_found_again_and_news_are_heard_again()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var here = await CacheProcess.StartAsync(redis.Address);
        await using var there = await CacheProcess.StartAsync(redis.Address);
        var (ours, theirs) = (here.Layer(CacheLayers.Answers), there.Layer(CacheLayers.Answers));
        await ours.SetAsync("question", 1);
        (await theirs.GetOrDefaultAsync<int>("question")).ShouldBe(1);

        await redis.KillAsync();
        await CacheProcess.UntilAsync(() => !here.Redis.IsUp && !there.Redis.IsUp);
        here.Redis.Problem.ShouldNotBeNull();
        await ours.SetAsync("question", 2);
        await CacheProcess.UntilAsync(async () => await theirs.GetOrSetAsync<int>("question", _ => Task.FromResult(2)) == 2);

        await redis.StartAgainAsync();
        await CacheProcess.UntilAsync(() => here.Redis.IsUp && there.Redis.IsUp);
        for (var number = 3; number < 8; number++)
        {
            await ours.SetAsync("question", number);
            await CacheProcess.UntilAsync(async () => await theirs.GetOrDefaultAsync<int>("question") == number);
        }
    }

    [FactWithRedis]
    public async Task A_Redis_that_was_never_there_keeps_nobody_from_beginning_or_from_ending()
    {
        var process = await CacheProcess.BeginAsync(new() { ConnectionString = $"127.0.0.1:{HostProgram.FreePort()}" });
        var clock = Stopwatch.StartNew();
        (await process.Layer(CacheLayers.Quests).GetOrSetAsync<int>("rats@1", _ => Task.FromResult(10))).ShouldBe(10);
        clock.Elapsed.ShouldBeLessThan(Soon);
        await process.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10));
    }

    private static async Task<int> AskAtOnceAsync(CacheProcess process)
    {
        var (made, key) = (0, $"{Guid.NewGuid()}");
        var layer = process.Layer(CacheLayers.Answers);
        var answers = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(async () => await layer.GetOrSetAsync<int>(key, async cancellation =>
        {
            await Task.Delay(100, cancellation);
            return Interlocked.Increment(ref made);
        }))));
        answers.ShouldAllBe(answer => answer == 1);
        return made;
    }
}
