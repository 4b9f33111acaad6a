using Dapper;
using Guildhall.Core.Auditing;
using Guildhall.Core.Commands;
using Guildhall.Core.Ids;
using Guildhall.Core.Storage;
using Guildhall.Store.Caching;

namespace Guildhall.Store.Tables;

/// <summary>The people who are known, and those who were answered in a room lately.</summary>
internal sealed class Users(IDatabase database, Caches caches) : IUsers, IMembers
{
    private const int MostFound = 25;

    // A crowded room is searched no deeper than this: who was answered longer ago is found by id.
    private const int Depth = 2_000;

    /// <summary>Where it is remembered how people stand.</summary>
    public const string StandingsCache = "standings";

    private readonly ReadCache<Id<User>, Standing> _standings = caches.Add<Id<User>, Standing>(StandingsCache, capacity: 16_384, Id<User>.Parse);

    public void Keep(UnitOfWork work, User user, DateTimeOffset now)
    {
        work.Write(
            "INSERT INTO users (id, name, blocked, created_at) VALUES (@id, @name, 0, @at) ON CONFLICT (id) DO UPDATE SET name = excluded.name",
            ("id", user.Id),
            ("name", user.Name),
            ("at", now));
        work.Invalidate(new(StandingsCache, user.Id.ToString()));
    }

    public void Block(UnitOfWork work, Id<User> user, bool blocked, AuditEntry why)
    {
        work.WriteOne("UPDATE users SET blocked = @blocked WHERE id = @id", ("blocked", blocked ? 1 : 0), ("id", user));
        work.Invalidate(new(StandingsCache, user.ToString()));
        work.Record(why with { Member = user });
    }

    public async Task<IReadOnlyList<(Id<User> User, DateTimeOffset KnownSince)>> NamedAsync(string name, CancellationToken cancellation)
    {
        var rows = await database.ReadAsync(
            connection => connection.QueryAsync<(string Id, long At)>("SELECT id, created_at FROM users WHERE name = @name ORDER BY created_at, id", new { name }),
            cancellation);
        return [.. rows.Select(row => (Id<User>.Parse(row.Id), Times.Read(row.At)))];
    }

    public async Task<User?> FindAsync(Id<User> user, CancellationToken cancellation)
    {
        var name = await database.ReadAsync(
            connection => connection.QuerySingleOrDefaultAsync<string>("SELECT name FROM users WHERE id = @id", new { id = user.ToString() }),
            cancellation);
        return name is null ? null : new(user, name);
    }

    public ValueTask<Standing> StandingAsync(Id<User> user, CancellationToken cancellation) =>
        _standings.GetAsync(user, async () =>
        {
            var blocked = await database.ReadAsync(
                connection => connection.QuerySingleOrDefaultAsync<long?>("SELECT blocked FROM users WHERE id = @id", new { id = user.ToString() }),
                cancellation);
            return blocked switch
            {
                null => Standing.Unknown,
                0 => Standing.Known,
                _ => Standing.Blocked,
            };
        });

    public async ValueTask<IReadOnlyList<MemberRef>> FindAsync(string guild, string room, string text, CancellationToken cancellation)
    {
        var wanted = text.Trim('<', '@', '!', '>', ' ');
        if (Id<User>.TryParse(wanted, out var id))
        {
            return await FindAsync(id, cancellation) is { } known ? [new(known.Id, known.Name)] : [];
        }

        var lately = await ReadLatelyAsync(room, cancellation);
        return [.. lately
            .Where(member => member.Name.StartsWith(wanted, StringComparison.OrdinalIgnoreCase))
            .OrderBy(member => member.Name.Length != wanted.Length)
            .Take(MostFound)];
    }

    /// <summary>Everybody who was answered in a room lately, under their present name there, the latest first.</summary>
    private async Task<IEnumerable<MemberRef>> ReadLatelyAsync(string room, CancellationToken cancellation)
    {
        var rows = await database.ReadAsync(
            connection => connection.QueryAsync<(string Actor, string Name)>(
                """
                SELECT actor, actor_name FROM (
                    SELECT seq, actor, actor_name FROM replies WHERE room = @room ORDER BY seq DESC LIMIT @depth) AS latest
                GROUP BY actor, actor_name ORDER BY max(seq) DESC
                """,
                new { room, depth = Depth }),
            cancellation);
        // Names are compared by the caller, not by the database: no two agree on what upper and lower case are beyond English.
        return rows.Select(row => new MemberRef(Id<User>.Parse(row.Actor), row.Name)).Where(member => member.User != default).DistinctBy(member => member.User);
    }
}
