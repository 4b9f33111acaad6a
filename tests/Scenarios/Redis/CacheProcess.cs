using System.Diagnostics;
using Guildhall.Store;
using Guildhall.Store.Redis;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using ZiggyCreatures.Caching.Fusion;

namespace Guildhall.Tests.Scenarios.Redis;

/// <summary>What a process has of caches and shared limits; two of them are as two processes, each with its own memory and its own connection.</summary>
internal sealed class CacheProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly ServiceProvider _services;

    private CacheProcess(RedisOptions? redis) => _services = new ServiceCollection()
        .AddLogging()
        .AddSingleton(TimeProvider.System)
        .AddSingleton<StoreMetrics>()
        .AddCaches(new(), redis)
        .BuildServiceProvider();

    public RedisConnection Redis => _services.GetRequiredService<RedisConnection>();

    /// <summary>One without Redis.</summary>
    public static CacheProcess Alone() => new(redis: null);

    /// <summary>Begins to connect.</summary>
    public static async Task<CacheProcess> BeginAsync(RedisOptions options)
    {
        var process = new CacheProcess(options);
        await process.Redis.StartAsync(CancellationToken.None);
        return process;
    }

    /// <summary>Connects.</summary>
    public static async Task<CacheProcess> StartAsync(string address)
    {
        var process = await BeginAsync(new() { ConnectionString = address });
        await UntilAsync(() => process.Redis.IsUp);
        return process;
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public IFusionCache Layer(string name) => _services.GetRequiredKeyedService<IFusionCache>(name);

    /// <summary>How often a level of a layer had what it was asked for, and how often not.</summary>
    public (long Hits, long Misses) Counted(string name, string level = "memory") =>
        Get<StoreMetrics>().Cache(name, level) is var tally ? (tally.Hits, tally.Misses) : default;

    /// <summary>How many entries of a layer are in memory.</summary>
    public int Held(string name) => _services.GetRequiredKeyedService<MemoryCache>(name).Count;

    public static Task UntilAsync(Func<bool> holds) => UntilAsync(() => Task.FromResult(holds()));

    public static async Task UntilAsync(Func<Task<bool>> holds)
    {
        for (var clock = Stopwatch.StartNew(); !await holds(); await Task.Delay(10))
        {
            clock.Elapsed.ShouldBeLessThan(Patience, "It did not come to pass.");
        }
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
