using Dapper;
using Guildhall.Core.Storage;

namespace Guildhall.Store.Broker;

/// <summary>Shares a group's queues out among its living workers; left alone, the first of them would be given every queue.</summary>
/// <param name="worker">This process.</param>
internal sealed class QueueLeases(IDatabase database, IStore store, TimeProvider time, string worker)
{
    /// <summary>How often a worker must say that it lives.</summary>
    public static readonly TimeSpan Beat = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(7);

    private const string Live =
        """
        INSERT INTO workers (name, served, until) VALUES (@worker, @served, @until)
        ON CONFLICT (name, served) DO UPDATE SET until = excluded.until
        """;

    private const string Take =
        """
        INSERT INTO worker_queues (queue, served, worker, until) VALUES (@queue, @served, @worker, @until)
        ON CONFLICT (queue) DO UPDATE SET worker = excluded.worker, until = excluded.until WHERE worker_queues.until < @now
        """;

    /// <summary>Says that this worker lives, takes queues that are free up to a fair share, and names those that are too many.</summary>
    public async Task<QueueShare> RenewAsync(string group, IReadOnlyList<string> queues, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await SayAliveAsync(group, now, cancellation);
        var (workers, leases) = await ReadAsync(group, now, cancellation);
        var mine = leases.Where(lease => lease.Worker == worker).Select(lease => lease.Queue).Order(StringComparer.Ordinal).ToList();
        var fair = (queues.Count + workers - 1) / Math.Max(1, workers);
        var free = queues.Except(leases.Select(lease => lease.Queue), StringComparer.Ordinal).Take(Math.Max(0, fair - mine.Count));
        var taken = await Task.WhenAll(free.Select(async queue => await TryTakeAsync(group, queue, now, cancellation) ? queue : null));
        return new(mine.Take(fair).Concat(taken.OfType<string>()).ToHashSet(StringComparer.Ordinal), [.. mine.Skip(fair)]);
    }

    /// <summary>Gives queues back; called when nothing of them is under way any more.</summary>
    public async Task ReleaseAsync(IEnumerable<string> queues, CancellationToken cancellation)
    {
        var work = new UnitOfWork();
        foreach (var queue in queues)
        {
            work.Write("DELETE FROM worker_queues WHERE queue = @queue AND worker = @worker", ("queue", queue), ("worker", worker));
        }

        _ = await store.CommitAsync(work, reply: null, cancellation);
    }

    /// <summary>This worker is no more.</summary>
    public async Task LeaveAsync(string group, CancellationToken cancellation)
    {
        var work = new UnitOfWork();
        work.Write("DELETE FROM worker_queues WHERE served = @served AND worker = @worker", ("served", group), ("worker", worker));
        work.Write("DELETE FROM workers WHERE served = @served AND name = @worker", ("served", group), ("worker", worker));
        _ = await store.CommitAsync(work, reply: null, cancellation);
    }

    private async Task SayAliveAsync(string group, DateTimeOffset now, CancellationToken cancellation)
    {
        var work = new UnitOfWork();
        work.Write(Live, ("worker", worker), ("served", group), ("until", now + Lease));
        work.Write("DELETE FROM workers WHERE until < @now", ("now", now));
        work.Write(
            "UPDATE worker_queues SET until = @until WHERE served = @served AND worker = @worker AND until >= @now",
            ("until", now + Lease),
            ("served", group),
            ("worker", worker),
            ("now", now));
        _ = await store.CommitAsync(work, reply: null, cancellation);
    }

    private Task<(int Workers, List<(string Queue, string Worker)> Leases)> ReadAsync(string group, DateTimeOffset now, CancellationToken cancellation) =>
        database.ReadAsync(
            async connection =>
            {
                var given = new { group, now = now.ToUnixTimeMilliseconds() };
                var workers = await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM workers WHERE served = @group AND until >= @now", given);
                var leases = await connection.QueryAsync<(string Queue, string Worker)>(
                    "SELECT queue, worker FROM worker_queues WHERE served = @group AND until >= @now", given);
                return ((int)workers, leases.AsList());
            },
            cancellation);

    private async Task<bool> TryTakeAsync(string group, string queue, DateTimeOffset now, CancellationToken cancellation)
    {
        var work = new UnitOfWork();
        work.WriteOne(Take, ("queue", queue), ("served", group), ("worker", worker), ("until", now + Lease), ("now", now));
        return await store.CommitAsync(work, reply: null, cancellation) is CommitOutcome.Committed;
    }
}
