using System.Runtime.CompilerServices;

namespace Guildhall.Store.DynamoDb;

/// <summary>The rows that are pending, found by the sparse index and then read as they stand now.</summary>
internal sealed class PendingRows(DynamoTable table, Parts parts)
{
    private const int PerPage = 100;

    public async IAsyncEnumerable<SessionRow> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var mark in Marks.Pending)
        {
            await foreach (var page in table.MarkedAsync(mark, newestFirst: false, PerPage, cancellation))
            {
                foreach (var key in page)
                {
                    if (await table.FindAsync(key.TextOf(Attributes.Stream), key.NumberOf(Attributes.Version), cancellation) is { } item
                        && item.ContainsKey(Attributes.Mark))
                    {
                        yield return await SessionRow.ReadAsync(parts, item, cancellation);
                    }
                }
            }
        }
    }
}
