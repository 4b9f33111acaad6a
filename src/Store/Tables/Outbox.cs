using Dapper;
using Guildhall.Core.Events;
using Guildhall.Core.Sessions;
using Guildhall.Core.Storage;

namespace Guildhall.Store.Tables;

/// <summary>News between the commit that made them and the commit that handled them.</summary>
internal sealed class Outbox(IDatabase database, IStore store) : IOutbox
{
    private const string Claim =
        """
        UPDATE outbox SET claim = @claim, ready_at = @until, attempts = attempts + 1 WHERE id IN (
            SELECT o.id FROM outbox o
            WHERE o.dead = 0 AND o.ready_at <= @now AND NOT EXISTS (
                SELECT 1 FROM outbox e WHERE e.stream = o.stream AND e.id < o.id AND e.dead = 0 AND e.ready_at > @now)
            ORDER BY o.id LIMIT @limit)
        """;

    // On PostgreSQL two who claim at once would each see what the other has not yet taken, and share a stream.
    private const string OneAtATime = "SELECT pg_advisory_xact_lock(8030606834176387943)";

    private const string Later =
        """
        UPDATE outbox SET claim = '', ready_at = @at, fault = @fault, dead = @dead WHERE id = @id AND claim = @claim
        """;

    private const string Release =
        """
        UPDATE outbox SET claim = '', ready_at = 0, attempts = attempts - 1
        WHERE claim = @claim AND id > @id AND stream = (SELECT stream FROM outbox WHERE id = @id)
        """;

    public async Task<IReadOnlyList<OutboxEntry>> ClaimAsync(
        string claim, DateTimeOffset now, TimeSpan lease, int limit, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        if (!await AnyAsync(now, cancellation))
        {
            return [];
        }

        var work = new UnitOfWork();
        if (database.Dialect == SqlDialect.PostgreSql)
        {
            work.Write(OneAtATime);
        }

        work.Write(Claim, ("claim", claim), ("until", now + lease), ("now", now), ("limit", limit));
        _ = await store.CommitAsync(work, reply: null, cancellation);
        var rows = await database.ReadAsync(
            connection => connection.QueryAsync<(long Id, string News, long Attempts)>(
                "SELECT id, news, attempts FROM outbox WHERE claim = @claim ORDER BY id", new { claim }),
            cancellation);
        return [.. rows.Select(row => new OutboxEntry(row.Id, CanonicalJson.Read<DomainEvent>(row.News), (int)row.Attempts, claim))];
    }

    public void Complete(UnitOfWork work, OutboxEntry entry) =>
        work.WriteOne("DELETE FROM outbox WHERE id = @id AND claim = @claim", ("id", entry.Id), ("claim", entry.Claim));

    public void Postpone(UnitOfWork work, OutboxEntry entry, DateTimeOffset? at, string fault)
    {
        if (at is not null)
        {
            work.Write(Release, ("claim", entry.Claim), ("id", entry.Id));
        }

        work.WriteOne(Later, ("at", at ?? DateTimeOffset.UnixEpoch), ("fault", fault), ("dead", at is null), ("id", entry.Id), ("claim", entry.Claim));
    }

    public async Task<IReadOnlyList<DeadLetter>> DeadLettersAsync(int limit, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, 1_000);
        var rows = await database.ReadAsync(
            connection => connection.QueryAsync<(long Id, string Stream, string News, long Attempts, string Fault)>(
                "SELECT id, stream, news, attempts, fault FROM outbox WHERE dead = 1 ORDER BY id LIMIT @limit", new { limit }),
            cancellation);
        return [.. rows.Select(row => new DeadLetter(row.Id, row.Stream, row.News, (int)row.Attempts, row.Fault))];
    }

    public void Revive(UnitOfWork work, long? id) => work.Write(
        "UPDATE outbox SET dead = 0, attempts = 0, ready_at = 0, claim = '' WHERE dead = 1 AND (id = @id OR @id = 0)", ("id", id ?? 0));

    // Most of the time there is nothing, and finding that out must not cost a commit.
    private Task<bool> AnyAsync(DateTimeOffset now, CancellationToken cancellation) => database.ReadAsync(
        async connection => await connection.ExecuteScalarAsync<long?>(
            "SELECT 1 FROM outbox WHERE dead = 0 AND ready_at <= @now LIMIT 1", new { now = now.ToUnixTimeMilliseconds() }) is not null,
        cancellation);
}
