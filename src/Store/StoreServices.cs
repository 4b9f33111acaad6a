using Guildhall.Core.Commands;
using Guildhall.Core.Ids;
using Guildhall.Core.Rooms;
using Guildhall.Core.Sessions;
using Guildhall.Core.Settings;
using Guildhall.Core.Storage;
using Guildhall.Core.Wallets;
using Guildhall.Store.Sqlite;
using Guildhall.Store.Tables;
using Microsoft.Extensions.DependencyInjection;

namespace Guildhall.Store;

/// <summary>How the store is registered.</summary>
public static class StoreServices
{
    /// <summary>Adds every storage port of Core on SQLite. A clock and loggers must be registered too, and <see cref="StoreLifetime"/> opened.</summary>
    public static IServiceCollection AddSqliteStore(this IServiceCollection services, StoreOptions options) =>
        services
            .AddSingleton(options)
            .AddSingleton<SqliteDatabase>()
            .AddSingleton<IDatabase>(provider => provider.GetRequiredService<SqliteDatabase>())
            .AddSingleton<SqliteStore>()
            .AddSingleton<IStore>(provider => provider.GetRequiredService<SqliteStore>())
            .AddSingleton<StoreLifetime>()
            .AddSingleton(provider => ServerSecret.Load(provider.GetRequiredService<StoreOptions>()))
            .AddTables();

    private static IServiceCollection AddTables(this IServiceCollection services) =>
        services
            .AddSingleton<IReplyFeed, ReplyFeed>()
            .AddSingleton<IPictures, Pictures>()
            .AddSingleton<ISessionLog, SessionLog>()
            .AddSingleton<ISchedule, Schedule>()
            .AddSingleton<IOutbox, Outbox>()
            .AddSingleton<ISettingStore, SettingStore>()
            .AddSingleton<IWallet, Wallet>()
            .AddSingleton<Users>()
            .AddSingleton<IUsers>(provider => provider.GetRequiredService<Users>())
            .AddSingleton<IMembers>(provider => provider.GetRequiredService<Users>())
            .AddSingleton<IRooms, Rooms>()
            .AddSingleton<Ledger>()
            .AddSingleton(Retentions.Replies)
            .AddSingleton(Retentions.Pictures);
}
