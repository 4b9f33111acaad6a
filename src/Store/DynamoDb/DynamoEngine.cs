using Guildhall.Store.Migrating;

namespace Guildhall.Store.DynamoDb;

/// <summary>The SQL database, and beside it the table of the sessions.</summary>
/// <param name="inner">What keeps everything else.</param>
internal sealed class DynamoEngine(IStoreEngine inner, DynamoTable table, TableShape shape, PendingSweep sweep) : IStoreEngine
{
    public string Place => $"{inner.Place} and {table.Place}";

    public string Product => inner.Product;

    public async Task OpenAsync(IReadOnlyList<Migration> migrations)
    {
        await shape.EnsureAsync(mayCreate: true);
        await inner.OpenAsync(migrations);
        sweep.Start();
    }

    public async Task OpenBesideAsync(IReadOnlyList<Migration> migrations, bool writes)
    {
        await shape.EnsureAsync(mayCreate: false);
        await inner.OpenBesideAsync(migrations, writes);
    }

    public async Task CloseAsync()
    {
        await sweep.StopAsync();
        await inner.CloseAsync();
    }
}
