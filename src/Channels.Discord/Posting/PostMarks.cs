using Dapper;
using Guildhall.Core.Storage;

namespace Guildhall.Channels.Discord.Posting;

/// <summary>Remembers how far each room was told of what fell due, so that a restart goes on from there.</summary>
internal sealed class PostMarks(IDatabase database, IStore store, TimeProvider clock)
{
    /// <summary>Marks are kept for 30 days (2,592,000,000 ms): the feed itself goes back one.</summary>
    public static Retention Retention { get; } = new(
        "DELETE FROM discord_posts WHERE room IN (SELECT room FROM discord_posts WHERE at < @now - 2592000000 ORDER BY at LIMIT @limit)");

    /// <summary>The last place that was said; 0 where nothing was.</summary>
    public Task<long> ReadAsync(string room, CancellationToken cancellation) => database.ReadAsync(
        connection => connection.QuerySingleOrDefaultAsync<long>("SELECT seq FROM discord_posts WHERE room = @room", new { room }), cancellation);

    public async Task WriteAsync(string room, long sequence, CancellationToken cancellation)
    {
        var work = new UnitOfWork();
        work.Write(
            """
            INSERT INTO discord_posts (room, seq, at) VALUES (@room, @seq, @at)
            ON CONFLICT (room) DO UPDATE SET seq = excluded.seq, at = excluded.at WHERE discord_posts.seq < excluded.seq
            """,
            ("room", room),
            ("seq", sequence),
            ("at", clock.GetUtcNow()));
        _ = await store.CommitAsync(work, reply: null, cancellation);
    }
}
