using System.Diagnostics;
using Guildhall.Bench.Figures;
using Guildhall.Core.Sessions;
using Guildhall.Core.Storage;
using Guildhall.Modules.Delve.Rules;
using Guildhall.Modules.Delve.State;
using Guildhall.Store;
using Guildhall.Store.Redis;
using Guildhall.Tests.Scenarios.Support;
using Microsoft.Extensions.DependencyInjection;
using Runner = Guildhall.Core.Sessions.SessionRunner<
    Guildhall.Modules.Delve.Rules.DelveGame, Guildhall.Modules.Delve.State.DelveState, Guildhall.Modules.Delve.State.DelveCommand, Guildhall.Modules.Delve.State.DelveEvent>;

namespace Guildhall.Bench.Platform.Folding;

/// <summary>What it takes a process to go on with sessions that another one has left: from PostgreSQL alone, and with the state in Redis.</summary>
internal static class TakeoverBench
{
    /// <summary>Measures both and prints them.</summary>
    /// <param name="logs">Of sessions, whole; each is left at another place.</param>
    public static async Task RunAsync(IReadOnlyList<List<SessionCommit>> logs, int rounds)
    {
        await using var postgres = await PostgresServer.StartAsync();
        await using var redis = await RedisServer.StartAsync();
        await using var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System)
            .AddStore(new() { ConnectionString = await postgres.NewDatabaseAsync(), Secret = Convert.ToBase64String(new byte[32]) })
            .AddCaches(new(), new RedisOptions { ConnectionString = redis.Address })
            .BuildServiceProvider();
        await services.GetRequiredService<StoreLifetime>().OpenAsync();
        _ = await services.GetRequiredService<RedisConnection>().ConnectAsync(TimeSpan.FromSeconds(5), CancellationToken.None);
        var (log, states) = (services.GetRequiredService<ISessionLog>(), services.GetRequiredService<IStateCache>());
        var left = logs.Select((rows, number) => WithSnapshots(rows[..(1 + (rows.Count - 1) * (number % 20) / 20)])).ToList();
        var heads = new List<SessionHead>();
        foreach (var rows in left)
        {
            var work = new UnitOfWork();
            rows.ForEach(work.Append);
            _ = await services.GetRequiredService<IStore>().CommitAsync(work, reply: null, CancellationToken.None);
            heads.Add((await log.FindAsync(rows[0].Session, CancellationToken.None))!);

            // Whoever loads it first keeps it for the others.
            _ = await new Runner(log, states).LoadAsync(heads[^1], CancellationToken.None);
        }

        var (without, with) = (new List<double>(), new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            without.Add(await MeasureAsync(new(log), heads));
            with.Add(await MeasureAsync(new(log, states), heads));
        }

        var table = new FigureTable($"Taking over {left.Count} sessions with {left.Average(rows => rows[^1].After):N0} events each, medians of {rounds} rounds");
        table.Add("from PostgreSQL: snapshot, rows after it, folded", $"{Latencies.MedianOf(without):N0} µs");
        table.Add("the state from Redis", $"{Latencies.MedianOf(with):N0} µs");
        table.Add("size of a state", $"{heads.Average(head => CanonicalJson.Write(Fold(left.First(rows => rows[0].Session == head.Id))).Length):N0} characters");
        table.Print();
        await services.GetRequiredService<StoreLifetime>().CloseAsync();
    }

    private static async Task<double> MeasureAsync(Runner runner, List<SessionHead> heads)
    {
        var clock = Stopwatch.StartNew();
        foreach (var head in heads)
        {
            _ = await runner.LoadAsync(head, CancellationToken.None);
        }

        return clock.Elapsed.TotalMicroseconds / heads.Count;
    }

    private static List<SessionCommit> WithSnapshots(List<SessionCommit> rows)
    {
        var (state, snapped) = (DelveState.Initial, new List<SessionCommit>());
        foreach (var row in rows)
        {
            state = Runner.EventsOf(row).Aggregate(state, DelveGame.Apply);
            snapped.Add(row with { Snapshot = row.Before / Runner.SnapshotEvery < row.After / Runner.SnapshotEvery ? CanonicalJson.Write(state) : null });
        }

        return snapped;
    }

    private static DelveState Fold(IEnumerable<SessionCommit> rows) => rows.SelectMany(row => Runner.EventsOf(row)).Aggregate(DelveState.Initial, DelveGame.Apply);
}
