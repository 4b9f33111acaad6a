using Guildhall.Core.Auditing;
using Guildhall.Core.Commands;
using Guildhall.Core.Ids;
using Guildhall.Core.Privacy;
using Guildhall.Core.Processes;
using Guildhall.Core.Protection;
using Guildhall.Core.Rooms;
using Guildhall.Core.Sessions;
using Guildhall.Core.Settings;
using Guildhall.Core.Storage;
using Guildhall.Core.Wallets;
using Guildhall.Core.Watching;
using Guildhall.Store.Auditing;
using Guildhall.Store.Broker;
using Guildhall.Store.Caching;
using Guildhall.Store.Committing;
using Guildhall.Store.DynamoDb;
using Guildhall.Store.Leasing;
using Guildhall.Store.Postgres;
using Guildhall.Store.Privacy;
using Guildhall.Store.Protection;
using Guildhall.Store.Redis;
using Guildhall.Store.Sqlite;
using Guildhall.Store.Tables;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Guildhall.Store;

/// <summary>How the store is registered.</summary>
public static class StoreServices
{
    /// <summary>
    /// Adds every storage port of Core, on PostgreSQL where a connection string is given and else on SQLite. A clock and loggers must be
    /// registered too, and <see cref="StoreLifetime"/> opened.
    /// </summary>
    public static IServiceCollection AddStore(this IServiceCollection services, StoreOptions options) =>
        (options.ConnectionString is null ? services.AddSqlite() : services.AddPostgres())
            .AddSingleton(options)
            .AddSingleton<StoreMetrics>()
            .AddSingleton<IDependency, DatabaseDependency>()
            .AddSingleton<Caches>()
            .AddSingleton<Aftermath>()
            .AddSingleton<StoreLifetime>()
            .AddSingleton(provider => ServerSecret.Load(provider.GetRequiredService<StoreOptions>()))
            .AddTables()
            .AddPersonalData()
            .AddSessions(options);

    /// <summary>Adds the way to other processes over RabbitMQ.</summary>
    public static IServiceCollection AddBroker(this IServiceCollection services, BrokerOptions options) =>
        services
            .AddSingleton(options)
            .AddSingleton<RabbitBus>()
            .AddSingleton<IBus>(provider => provider.GetRequiredService<RabbitBus>())
            .AddSingleton<IDependency, BrokerDependency>()
            .AddHostedService(provider => provider.GetRequiredService<RabbitBus>());

    /// <summary>Adds caches by name, and limits that processes share: over Redis where it is set up, else in memory. Needs the store.</summary>
    public static IServiceCollection AddCaches(this IServiceCollection services, CacheOptions caches, RedisOptions? redis)
    {
        caches.Validate();
        redis?.Validate();
        services.AddCacheLayers(caches, isShared: redis is not null);
        return redis is null ? services : services
            .AddSingleton(redis)
            .AddSingleton<RedisMetrics>()
            .AddSingleton(provider => new RedisConnection(
                redis,
                provider.GetRequiredService<RedisMetrics>(),
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILogger<RedisConnection>>()))
            .AddSingleton<RedisLevel>()
            .AddSingleton<ISharedBuckets, RedisBuckets>()
            .AddSingleton<IDependency, RedisDependency>()
            .AddHostedService(provider => provider.GetRequiredService<RedisConnection>());
    }

    // The last one registered is the one that is asked.
    private static IServiceCollection AddSessions(this IServiceCollection services, StoreOptions options) => options switch
    {
        { Sessions: null } => services,
        { ConnectionString: null } => services.AddDynamoSessions<SqliteStore, SqliteEngine>(options.Sessions),
        _ => services.AddDynamoSessions<PostgresStore, PostgresEngine>(options.Sessions),
    };

    private static IServiceCollection AddSqlite(this IServiceCollection services) =>
        services
            .AddSingleton<SqliteDatabase>()
            .AddSingleton<IDatabase>(provider => provider.GetRequiredService<SqliteDatabase>())
            .AddSingleton<SqliteStore>()
            .AddSingleton<IStore>(provider => provider.GetRequiredService<SqliteStore>())
            .AddSingleton<IStoreEngine, SqliteEngine>();

    private static IServiceCollection AddPostgres(this IServiceCollection services) =>
        services
            .AddSingleton<PostgresDatabase>()
            .AddSingleton<IDatabase>(provider => provider.GetRequiredService<PostgresDatabase>())
            .AddSingleton<PostgresStore>()
            .AddSingleton<IStore>(provider => provider.GetRequiredService<PostgresStore>())
            .AddSingleton<PostgresUpkeep>()
            .AddSingleton<PostgresEars>()
            .AddSingleton<IStoreEngine, PostgresEngine>();

    private static IServiceCollection AddTables(this IServiceCollection services) =>
        services
            .AddSingleton<IReplyFeed, ReplyFeed>()
            .AddSingleton<IPictures, Pictures>()
            .AddSingleton<ISessionLog, SessionLog>()
            .AddSingleton<ISchedule, Schedule>()
            .AddSingleton<IOutbox, Outbox>()
            .AddSingleton<ISettingStore, SettingStore>()
            .AddSingleton<IWallet, Wallet>()
            .AddSingleton<IPendingPostings, NothingPending>()
            .AddSingleton<Users>()
            .AddSingleton<IUsers>(provider => provider.GetRequiredService<Users>())
            .AddSingleton<IMembers>(provider => provider.GetRequiredService<Users>())
            .AddSingleton<IRooms, Rooms>()
            .AddSingleton<Ledger>()
            .AddSingleton<LedgerLock>()
            .AddSingleton<Leases>()
            .AddSingleton<Figures>()
            .AddSingleton<AuditLog>()
            .AddSingleton<IAuditLog>(provider => provider.GetRequiredService<AuditLog>())
            .AddSingleton<AuditCheck>()
            .AddSingleton<ISecretBox, SecretBox>()
            .AddSingleton(Retentions.Replies)
            .AddSingleton(Retentions.Pictures);

    private static IServiceCollection AddPersonalData(this IServiceCollection services) =>
        services
            .AddSingleton<PersonalFile>()
            .AddSingleton(provider => PeopleTables.Of(provider.GetRequiredService<IDatabase>()))
            .AddSingleton<IPersonalData, PurseData>()
            .AddSingleton<IPersonalData, ReplyData>()
            .AddSingleton<IPersonalData>(provider => new SessionData(
                provider.GetRequiredService<IDatabase>(),
                new SessionLog(provider.GetRequiredService<IDatabase>()),
                provider.GetServices<IGameRunner>(),
                provider.GetService<IStateCache>()))
            .AddSingleton<IPersonalData, AuditData>()
            .AddSingleton<IPersonalData>(provider => new NamedTexts(
                provider.GetRequiredService<IDatabase>(),
                "pictures",
                "SELECT hash, drawing FROM pictures WHERE hash > @after ORDER BY hash LIMIT @limit",
                "DELETE FROM pictures WHERE hash = @key"));
}
