using Dapper;
using Guildhall.Core.Ids;
using Guildhall.Core.Inventories;
using Guildhall.Core.Results;
using Guildhall.Core.Storage;

namespace Guildhall.Modules.Heroes;

/// <summary>The bags' table.</summary>
internal sealed class BagStore(IDatabase database) : IInventory
{
    public async Task<IReadOnlyList<Item>> ListAsync(Id<User> owner, CancellationToken cancellation)
    {
        var rows = await database.ReadAsync(
            connection => connection.QueryAsync<(string Item, long Amount)>(
                "SELECT item, amount FROM hero_bag WHERE owner = @owner", new { owner = owner.ToString() }),
            cancellation);

        // Databases do not agree on the order of letters.
        return [.. rows.Select(row => new Item(row.Item, (int)row.Amount)).OrderBy(item => item.Key, StringComparer.Ordinal)];
    }

    public void Add(UnitOfWork work, Id<User> owner, string key, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        work.Write(
            """
            INSERT INTO hero_bag (owner, item, amount) VALUES (@owner, @item, @count)
            ON CONFLICT (owner, item) DO UPDATE SET amount = hero_bag.amount + excluded.amount
            """,
            ("owner", owner),
            ("item", key),
            ("count", count));
    }

    public void Take(UnitOfWork work, Id<User> owner, string key, int count, Refusal otherwise)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        work.WriteOneOr(
            otherwise,
            "UPDATE hero_bag SET amount = amount - @count WHERE owner = @owner AND item = @item AND amount >= @count",
            ("owner", owner),
            ("item", key),
            ("count", count));
        work.Write("DELETE FROM hero_bag WHERE owner = @owner AND item = @item AND amount = 0", ("owner", owner), ("item", key));
    }
}
