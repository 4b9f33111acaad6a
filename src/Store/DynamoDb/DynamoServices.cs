using Amazon;
using Amazon.DynamoDBv2;
using Guildhall.Core.Privacy;
using Guildhall.Core.Sessions;
using Guildhall.Core.Storage;
using Guildhall.Core.Wallets;
using Guildhall.Core.Watching;
using Microsoft.Extensions.DependencyInjection;

namespace Guildhall.Store.DynamoDb;

/// <summary>How sessions in DynamoDB are registered, over a store that keeps everything else.</summary>
internal static class DynamoServices
{
    /// <summary>Puts DynamoDB before a store and its engine, which are registered as themselves.</summary>
    public static IServiceCollection AddDynamoSessions<TStore, TEngine>(this IServiceCollection services, DynamoOptions options)
        where TStore : class, IStore
        where TEngine : class, IStoreEngine =>
        services
            .AddSingleton(options)
            .AddSingleton<IAmazonDynamoDB>(_ => NewClient(options))
            .AddSingleton<DynamoCalls>()
            .AddSingleton<DynamoTable>()
            .AddSingleton<TableShape>()
            .AddSingleton<Parts>()
            .AddSingleton<RoomClaims>()
            .AddSingleton<Books>()
            .AddSingleton<IntentionSeal>()
            .AddSingleton<Snapshots>()
            .AddSingleton(provider => ActivatorUtilities.CreateInstance<Settler>(provider, provider.GetRequiredService<TStore>()))
            .AddSingleton<PendingRows>()
            .AddSingleton<PendingSweep>()
            .AddSingleton<IStore>(provider => ActivatorUtilities.CreateInstance<DynamoStore>(provider, provider.GetRequiredService<TStore>()))
            .AddSingleton<ISessionLog, DynamoSessionLog>()
            .AddSingleton<IPendingPostings, PendingPostings>()
            .AddSingleton<LogRewriter>()
            .AddSingleton<IPersonalData, DynamoSessionData>()
            .AddSingleton<IDependency, DynamoDependency>()
            .AddSingleton(Books.Retention)
            .AddSingleton<TEngine>()
            .AddSingleton<IStoreEngine>(provider => ActivatorUtilities.CreateInstance<DynamoEngine>(provider, provider.GetRequiredService<TEngine>()));

    /// <summary>A client that gives up in time, and at once: calls are repeated by <see cref="DynamoCalls"/>.</summary>
    internal static AmazonDynamoDBClient NewClient(DynamoOptions options)
    {
        var settings = new AmazonDynamoDBConfig
        {
            Timeout = TimeSpan.FromMilliseconds(700),
            MaxErrorRetry = 0,
            AuthenticationRegion = options.Region,
        };
        if (options.Endpoint is { } endpoint)
        {
            settings.ServiceURL = endpoint.ToString();
        }
        else
        {
            settings.RegionEndpoint = RegionEndpoint.GetBySystemName(options.Region);
        }

        return new(settings);
    }
}
