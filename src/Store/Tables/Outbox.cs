using Dapper;
using Guildhall.Core.Events;
using Guildhall.Core.Sessions;
using Guildhall.Core.Storage;

namespace Guildhall.Store.Tables;

/// <summary>News between the commit that made them and the commit that handled them.</summary>
internal sealed class Outbox(IDatabase database) : IOutbox
{
    public async Task<IReadOnlyList<(long Id, DomainEvent News)>> ReadAsync(int limit, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        var rows = await database.ReadAsync(
            connection => connection.QueryAsync<(long Id, string News)>("SELECT id, news FROM outbox ORDER BY id LIMIT @limit", new { limit }),
            cancellation);
        return [.. rows.Select(row => (row.Id, CanonicalJson.Read<DomainEvent>(row.News)))];
    }

    public void Complete(UnitOfWork work, long id) => work.WriteOne("DELETE FROM outbox WHERE id = @id", ("id", id));
}
