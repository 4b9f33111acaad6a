using Guildhall.Core.Sessions;
using Guildhall.Store.Redis;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ZiggyCreatures.Caching.Fusion;
using ZiggyCreatures.Caching.Fusion.Backplane.StackExchangeRedis;
using ZiggyCreatures.Caching.Fusion.Serialization.SystemTextJson;

namespace Guildhall.Store.Caching;

/// <summary>
/// Caches by name, in memory and, where it is set up, in Redis: take one as <see cref="IFusionCache"/> with <c>[FromKeyedServices(CacheLayers.Answers)]</c>.
/// Those who miss at once wait for the one that makes the value; removing it makes other processes forget it too. A key names the version or the hash of what
/// the value was made from: so an old value is not asked for, however much of the news is lost.
/// </summary>
public static class CacheLayers
{
    /// <summary>States of sessions; in Redis alone, since the games' runners keep living ones in memory.</summary>
    public const string Sessions = "sessions";

    /// <summary>Answers of language models.</summary>
    public const string Answers = "answers";

    /// <summary>Templates of quests.</summary>
    public const string Quests = "quests";

    /// <summary>What the keys of all layers begin with in Redis, below the platform's prefix.</summary>
    public const string Beginning = "cache:";

    private const int MostEntries = 2_000;

    /// <summary>Adds the layers; none is made before somebody takes it.</summary>
    internal static IServiceCollection AddCacheLayers(this IServiceCollection services, CacheOptions options, bool isShared)
    {
        services.AddLayer(Answers, options.Answers, isShared).AddLayer(Quests, options.Quests, isShared);
        return isShared
            ? services.AddSessionLayer(options.Sessions).AddSingleton<IStateCache, SharedStates>()
            : services;
    }

    private static IServiceCollection AddLayer(this IServiceCollection services, string name, TimeSpan time, bool isShared)
    {
        services.AddKeyedSingleton<MemoryCache>(name, (_, _) => new(new MemoryCacheOptions { SizeLimit = MostEntries }));
        var layer = services.AddFusionCache(name)
            .WithOptions((provider, options) => Set(provider, options, name, new() { Duration = time, Size = 1 }, isShared))
            .WithMemoryCache(provider => provider.GetRequiredKeyedService<MemoryCache>(name))
            .TryWithRegisteredLogger()
            .WithPostSetup((provider, cache) => LayerTally.Watch(cache, provider.GetRequiredService<StoreMetrics>(), isShared))
            .AsKeyedServiceByCacheName();
        if (isShared)
        {
            layer
                .WithSerializer(new FusionCacheSystemTextJsonSerializer())
                .WithDistributedCache(provider => provider.GetRequiredService<RedisLevel>())
                .WithBackplane(provider => new RedisBackplane(
                    new RedisBackplaneOptions { ConnectionMultiplexerFactory = () => provider.GetRequiredService<RedisConnection>().ClientAsync },
                    provider.GetService<ILogger<RedisBackplane>>()))
                .WithPostSetup((provider, _) => Forgetful(provider, provider.GetRequiredKeyedService<MemoryCache>(name)));
        }

        return services;
    }

    private static IServiceCollection AddSessionLayer(this IServiceCollection services, TimeSpan time)
    {
        var entries = new FusionCacheEntryOptions(time)
        {
            SkipMemoryCacheRead = true,
            SkipMemoryCacheWrite = true,
            SkipBackplaneNotifications = true,
            AllowBackgroundDistributedCacheOperations = true,
        };
        services.AddFusionCache(Sessions)
            .WithOptions((provider, options) => Set(provider, options, Sessions, entries, isShared: true))
            .TryWithRegisteredLogger()
            .WithSerializer(new FusionCacheSystemTextJsonSerializer(SharedStates.Json))
            .WithDistributedCache(provider => provider.GetRequiredService<RedisLevel>())
            .WithPostSetup((provider, cache) => LayerTally.WatchShared(cache, provider.GetRequiredService<StoreMetrics>()))
            .AsKeyedServiceByCacheName();
        return services;
    }

    private static void Set(IServiceProvider provider, FusionCacheOptions options, string name, FusionCacheEntryOptions entries, bool isShared)
    {
        options.CacheKeyPrefix = $"{Beginning}{name}:";
        options.DisableTagging = true;
        options.DefaultEntryOptions = entries;

        // What cannot be read, from another version for instance, is made anew.
        entries.ReThrowSerializationExceptions = false;

        // Our handlers only count.
        options.EnableSyncEventHandlersExecution = true;
        if (!isShared)
        {
            return;
        }

        // That Redis is away is said once, by the connection.
        options.DistributedCacheErrorsLogLevel = LogLevel.Debug;
        options.BackplaneErrorsLogLevel = LogLevel.Debug;
        options.BackplaneChannelPrefix = provider.GetRequiredService<RedisConnection>().KeyOf($"{Beginning}{name}");
        options.DistributedCacheKeyModifierMode = CacheKeyModifierMode.Suffix;
        options.DefaultEntryOptionsProvider = new LayerEntryOptions(provider.GetRequiredService<RedisConnection>(), entries);
    }

    // What others remove while Redis is away is not heard.
    private static void Forgetful(IServiceProvider provider, MemoryCache memory) => provider.GetRequiredService<RedisConnection>().Turned += (_, _) => memory.Clear();
}
