using Guildhall.Store.Migrating;

namespace Guildhall.Store.Postgres;

/// <summary>A database on a server, which any number of processes share.</summary>
internal sealed class PostgresEngine(PostgresDatabase database, PostgresStore store, PostgresUpkeep upkeep, PostgresEars ears, TimeProvider time) : IStoreEngine
{
    public string Place => database.Place;

    public string Product { get; private set; } = "PostgreSQL";

    public async Task OpenAsync(IReadOnlyList<Migration> migrations)
    {
        await using var connection = await database.OpenAsync();
        await PostgresMigrator.ApplyAsync(connection, migrations, time.GetUtcNow());
        Product = $"PostgreSQL {connection.PostgreSqlVersion}";
        store.Open();
        upkeep.Start();
        ears.Start();
    }

    public async Task OpenBesideAsync(IReadOnlyList<Migration> migrations, bool writes)
    {
        await using var connection = await database.OpenAsync();
        await PostgresMigrator.CheckAsync(connection, migrations);
        if (writes)
        {
            store.Open();
        }
    }

    public async Task CloseAsync()
    {
        await ears.StopAsync();
        await upkeep.StopAsync();
        await store.CloseAsync();
        await database.CloseAsync();
    }
}
