using System.Collections.Immutable;
using Dapper;
using Guildhall.Core.Commands;
using Guildhall.Core.Results;
using Guildhall.Core.Sessions;
using Guildhall.Core.Storage;

namespace Guildhall.Store.Tables;

/// <summary>The durable schedule. A claim is a conditional write like any other: of several who try, one wins.</summary>
internal sealed class Schedule(IDatabase database, IStore store) : ISchedule
{
    private const string Ready =
        """
        SELECT key AS Key, due AS Due, ready_at AS ReadyAt, guild AS Guild, room AS Room, path AS Path, options AS Options,
            attempts AS Attempts, cron AS Cron, zone AS Zone
        FROM schedule WHERE ready_at <= @now ORDER BY ready_at, key LIMIT @limit
        """;

    private const string Again = "UPDATE schedule SET due = @next, ready_at = @next, attempts = 0 WHERE key = @key AND due = @due";
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    public async Task<IReadOnlyList<ScheduledRequest>> ClaimDueAsync(
        DateTimeOffset now, TimeSpan lease, int limit, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        var given = new { now = now.ToUnixTimeMilliseconds(), limit };
        var ready = await database.ReadAsync(connection => connection.QueryAsync<Row>(Ready, given), cancellation);
        var claimed = await Task.WhenAll(ready.Select(async row => await TryClaimAsync(row, now + LeaseOf(row, lease), cancellation) ? row.ToRequest() : null));
        return [.. claimed.OfType<ScheduledRequest>()];
    }

    public async Task<DateTimeOffset?> NextDueAsync(CancellationToken cancellation)
    {
        var next = await database.ReadAsync(
            connection => connection.ExecuteScalarAsync<long?>("SELECT min(ready_at) FROM schedule"), cancellation);
        return next is { } time ? Times.Read(time) : null;
    }

    public void Complete(UnitOfWork work, ScheduledRequest request, DateTimeOffset now)
    {
        // A rule that was read once and cannot be read any more (its zone is gone from the machine) ends here, and not in a circle.
        if (request.Every is { } every && Recurrences.Next(every, now > request.Due ? now : request.Due!.Value).TryGet(out var next, out _))
        {
            work.Write(Again, ("next", next), ("key", request.Key), ("due", request.Due));
            return;
        }

        work.Write("DELETE FROM schedule WHERE key = @key AND due = @due", ("key", request.Key), ("due", request.Due));
    }

    public Result<DateTimeOffset> Next(Recurrence every, DateTimeOffset after) => Recurrences.Next(every, after);

    // Twice as long with each attempt: whatever keeps failing must not be all that is done.
    private static TimeSpan LeaseOf(Row row, TimeSpan lease)
    {
        var longer = lease * (1 << (int)Math.Min(row.Attempts, 10));
        return longer < Longest || lease > Longest ? longer : Longest;
    }

    private async Task<bool> TryClaimAsync(Row row, DateTimeOffset until, CancellationToken cancellation)
    {
        var work = new UnitOfWork();
        work.WriteOne(
            "UPDATE schedule SET ready_at = @until, attempts = attempts + 1 WHERE key = @key AND due = @due AND ready_at = @ready",
            ("until", until),
            ("key", row.Key),
            ("due", row.Due),
            ("ready", row.ReadyAt));
        return await store.CommitAsync(work, null, cancellation) is CommitOutcome.Committed;
    }

    private sealed record Row(
        string Key, long Due, long ReadyAt, string Guild, string Room, string Path, string Options, long Attempts, string? Cron, string? Zone)
    {
        public ScheduledRequest ToRequest()
        {
            var options = CanonicalJson.Read<ImmutableSortedDictionary<string, string>>(Options);
            return new(Key, Times.Read(Due), Guild, Room, new CommandCall(Path, options.WithComparers(StringComparer.Ordinal)))
            {
                Every = Cron is null ? null : new(Cron, Zone!),
            };
        }
    }
}
