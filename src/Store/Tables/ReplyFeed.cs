using Dapper;
using Guildhall.Core.Ids;
using Guildhall.Core.Storage;

namespace Guildhall.Store.Tables;

/// <summary>A room's feed is its stored replies.</summary>
internal sealed class ReplyFeed(IDatabase database) : IReplyFeed
{
    private const string Columns = "SELECT seq AS Seq, at AS At, actor AS Actor, actor_name AS Name, command AS Command, body AS Body FROM replies";
    private const string Visible = "WHERE room = @room AND (shown = 1 OR actor = @viewer)";
    private const string Later = $"{Columns} {Visible} AND seq > @after ORDER BY seq LIMIT @limit";
    private const string Newest = $"{Columns} {Visible} ORDER BY seq DESC LIMIT @limit";

    public async Task<IReadOnlyList<FeedEntry>> ReadAsync(
        string room, Id<User> viewer, long? after, int limit, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, 100);
        var given = new { room, viewer = viewer.ToString(), after, limit };
        var rows = await database.ReadAsync(connection => connection.QueryAsync<Row>(after is null ? Newest : Later, given), cancellation);
        return [.. rows.Select(Entry).OrderBy(entry => entry.Sequence)];
    }

    private static FeedEntry Entry(Row row) =>
        new(row.Seq, Times.Read(row.At), Id<User>.Parse(row.Actor), row.Name, row.Command, row.Body);

    private sealed record Row(long Seq, long At, string Actor, string Name, string Command, byte[] Body);
}
