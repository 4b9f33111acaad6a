using System.Collections.Immutable;
using Dapper;
using Guildhall.Core.Commands;
using Guildhall.Core.Sessions;
using Guildhall.Core.Storage;

namespace Guildhall.Store.Tables;

/// <summary>The durable schedule. A claim is a conditional write like any other: of several who try, one wins.</summary>
internal sealed class Schedule(IDatabase database, IStore store) : ISchedule
{
    private const string Ready =
        """
        SELECT key AS Key, due AS Due, ready_at AS ReadyAt, guild AS Guild, room AS Room, path AS Path, options AS Options
        FROM schedule WHERE ready_at <= @now ORDER BY ready_at, key LIMIT @limit
        """;

    public async Task<IReadOnlyList<ScheduledRequest>> ClaimDueAsync(
        DateTimeOffset now, TimeSpan lease, int limit, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        var given = new { now = now.ToUnixTimeMilliseconds(), limit };
        var ready = await database.ReadAsync(connection => connection.QueryAsync<Row>(Ready, given), cancellation);
        var claimed = await Task.WhenAll(ready.Select(async row => await TryClaimAsync(row, now + lease, cancellation) ? row.ToRequest() : null));
        return [.. claimed.OfType<ScheduledRequest>()];
    }

    public async Task<DateTimeOffset?> NextDueAsync(CancellationToken cancellation)
    {
        var next = await database.ReadAsync(
            connection => connection.ExecuteScalarAsync<long?>("SELECT min(ready_at) FROM schedule"), cancellation);
        return next is { } time ? Times.Read(time) : null;
    }

    public void Complete(UnitOfWork work, ScheduledRequest request) =>
        work.Write("DELETE FROM schedule WHERE key = @key AND due = @due", ("key", request.Key), ("due", request.Due));

    private async Task<bool> TryClaimAsync(Row row, DateTimeOffset until, CancellationToken cancellation)
    {
        var work = new UnitOfWork();
        work.WriteOne(
            "UPDATE schedule SET ready_at = @until WHERE key = @key AND due = @due AND ready_at = @ready",
            ("until", until),
            ("key", row.Key),
            ("due", row.Due),
            ("ready", row.ReadyAt));
        return await store.CommitAsync(work, null, cancellation) is CommitOutcome.Committed;
    }

    private sealed record Row(string Key, long Due, long ReadyAt, string Guild, string Room, string Path, string Options)
    {
        public ScheduledRequest ToRequest()
        {
            var options = CanonicalJson.Read<ImmutableSortedDictionary<string, string>>(Options);
            return new(Key, Times.Read(Due), Guild, Room, new CommandCall(Path, options.WithComparers(StringComparer.Ordinal)));
        }
    }
}
