using Dapper;
using Guildhall.Core.Ids;
using Guildhall.Core.Rooms;
using Guildhall.Core.Storage;
using Guildhall.Store.Caching;

namespace Guildhall.Store.Tables;

/// <summary>Rooms, whose they are, and what goes on in them.</summary>
internal sealed class Rooms(IDatabase database, StoreMetrics metrics) : IRooms
{
    private readonly RecentCache<string, Id<User>> _owners = new(capacity: 16_384, metrics.Cache("owners"));

    public async ValueTask<Id<User>?> OwnerAsync(string room, CancellationToken cancellation)
    {
        if (_owners.TryGet(room, out var known))
        {
            return known;
        }

        var owner = await database.ReadAsync(
            connection => connection.QuerySingleOrDefaultAsync<string>("SELECT owner FROM rooms WHERE room = @room", new { room }), cancellation);
        if (owner is null)
        {
            return null;
        }

        // An owner stays the owner, so this never grows old.
        var id = Id<User>.Parse(owner);
        _owners.Set(room, id);
        return id;
    }

    public void Claim(UnitOfWork work, string room, string guild, Id<User> owner, DateTimeOffset now) =>
        work.Write(
            "INSERT INTO rooms (room, guild, owner, created_at) VALUES (@room, @guild, @owner, @at) ON CONFLICT (room) DO NOTHING",
            ("room", room),
            ("guild", guild),
            ("owner", owner),
            ("at", now));

    public async Task<IReadOnlyList<Room>> ListAsync(string prefix, int limit, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, 1_000);
        var rows = await database.ReadAsync(
            connection => connection.QueryAsync<Row>(
                """
                SELECT room AS Name, guild AS Guild, owner AS Owner, created_at AS CreatedAt, active_at AS ActiveAt, playing AS Playing FROM (
                    SELECT r.room, r.guild, r.owner, r.created_at,
                        (SELECT p.at FROM replies p WHERE p.room = r.room ORDER BY p.seq DESC LIMIT 1) AS active_at,
                        coalesce(
                            (SELECT s.game FROM sessions s WHERE s.room = r.room AND s.finished = 0),
                            (SELECT p.game FROM session_places p WHERE p.room = r.room AND p.finished = 0)) AS playing
                    FROM rooms r WHERE substr(r.room, 1, @length) = @prefix) AS lively
                WHERE active_at IS NOT NULL OR playing IS NOT NULL
                ORDER BY coalesce(active_at, 0) DESC, room LIMIT @limit
                """,
                new { prefix, length = prefix.Length, limit }),
            cancellation);
        return [.. rows.Select(row => row.ToRoom())];
    }

    private sealed class Row
    {
        public required string Name { get; init; }

        public required string Guild { get; init; }

        public required string Owner { get; init; }

        public required long CreatedAt { get; init; }

        public required long? ActiveAt { get; init; }

        public required string? Playing { get; init; }

        public Room ToRoom() => new(
            Name, Guild, Id<User>.Parse(Owner), Times.Read(CreatedAt), ActiveAt is { } active ? Times.Read(active) : null, Playing);
    }
}
