using Amazon.DynamoDBv2;
using Guildhall.Core.Storage;
using Guildhall.Store.DynamoDb;
using Microsoft.Extensions.DependencyInjection;

namespace Guildhall.Tests.Scenarios.Store;

/// <summary>Opens stores whose sessions are with everything else, or in a table of DynamoDB's.</summary>
internal static class SessionPlaces
{
    private static int _tables;

    /// <summary>A table's name that nobody else has, at the shared server.</summary>
    public static async Task<DynamoOptions> NewTableAsync() =>
        new() { Table = $"sessions-{Interlocked.Increment(ref _tables)}", Endpoint = (await DynaliteServer.SharedAsync()).Address };

    public static async Task<StoreFixture> OpenAsync(SqlDialect on, bool inDynamoDb) =>
        inDynamoDb ? await OpenAsync(on, await NewTableAsync()) : await StoreFixture.OpenAsync(on);

    /// <summary>Opens one on a table, over a client that calls once if one is given; on a directory that is given and stays, or on a new one.</summary>
    public static Task<StoreFixture> OpenAsync(SqlDialect on, DynamoOptions table, CuttableDynamoDb? client = null, string? directory = null, string? database = null) =>
        StoreFixture.OpenAsync(
            on,
            directory,
            services => services.AddSingleton<IAmazonDynamoDB>(client ?? new CuttableDynamoDb(table)),
            options => options with { Sessions = client is null ? table : table with { Attempts = 1 }, ConnectionString = database ?? options.ConnectionString });
}
