using Dapper;
using Guildhall.Core.Ids;
using Guildhall.Core.Storage;

namespace Guildhall.Store.Tables;

/// <summary>A room's feed is its stored replies.</summary>
internal sealed class ReplyFeed(IDatabase database) : IReplyFeed
{
    private const string Columns = "SELECT seq AS Seq, at AS At, actor AS Actor, actor_name AS Name, command AS Command, body AS Body, room AS Room, guild AS Guild FROM replies";
    private const string Visible = "WHERE room = @room AND (shown = 1 OR actor = @viewer)";
    private const string Later = $"{Columns} {Visible} AND seq > @after ORDER BY seq LIMIT @limit";
    private const string Own =
        $"{Columns} WHERE actor = @actor AND shown = 1 AND seq > @after AND substr(room, 1, @length) = @prefix ORDER BY seq LIMIT @limit";
    private const string Newest = $"{Columns} {Visible} ORDER BY seq DESC LIMIT @limit";

    public Task<IReadOnlyList<FeedEntry>> ReadAsync(string room, Id<User> viewer, long? after, int limit, CancellationToken cancellation) =>
        ReadAsync(after is null ? Newest : Later, limit, new { room, viewer = viewer.ToString(), after, limit }, cancellation);

    public Task<IReadOnlyList<FeedEntry>> ReadOwnAsync(string prefix, long after, int limit, CancellationToken cancellation) =>
        ReadAsync(Own, limit, new { actor = default(Id<User>).ToString(), after, prefix, length = prefix.Length, limit }, cancellation);

    private async Task<IReadOnlyList<FeedEntry>> ReadAsync(string sql, int limit, object given, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, 100);
        var rows = await database.ReadAsync(connection => connection.QueryAsync<Row>(sql, given), cancellation);
        return [.. rows.Select(Entry).OrderBy(entry => entry.Sequence)];
    }

    private static FeedEntry Entry(Row row) =>
        new(row.Seq, Times.Read(row.At), Id<User>.Parse(row.Actor), row.Name, row.Command, row.Body, row.Room) { Guild = row.Guild };

    private sealed record Row(long Seq, long At, string Actor, string Name, string Command, byte[] Body, string Room, string Guild);
}
