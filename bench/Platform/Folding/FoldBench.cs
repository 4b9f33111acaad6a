using System.Diagnostics;
using System.Globalization;
using Guildhall.Bench.Figures;
using Guildhall.Core.Ids;
using Guildhall.Core.Sessions;
using Guildhall.Core.Storage;
using Guildhall.Modules.Delve.Rules;
using Guildhall.Modules.Delve.State;
using Guildhall.Store;
using Guildhall.Tests.Scenarios.Support;
using Guildhall.Tests.Unit.Modules.Delve;
using Microsoft.Extensions.DependencyInjection;

namespace Guildhall.Bench.Platform.Folding;

/// <summary>How fast the states of delves come from their events: from memory, and read from the database with the chain of hashes followed.</summary>
internal static class FoldBench
{
    private const double FromMemory = 1_000_000;
    private const double FromDatabase = 300_000;

    public static async Task<int> RunAsync(BenchOptions options)
    {
        var (sessions, rounds) = (options.Number("sessions", 300), options.Number("rounds", 15));
        var logs = Enumerable.Range(0, sessions).Select(Log).ToList();
        var events = logs.Select(log => log.SelectMany(EventsOf).ToArray()).ToList();
        var count = events.Sum(one => one.Length);
        var table = new FigureTable($"Folding {sessions} delves with {count:N0} events, medians of {rounds} rounds");
        var memory = Latencies.MedianOf(Enumerable.Range(0, rounds).Select(_ => Measure(count, () => events.ForEach(Fold))));
        table.Add("from memory", $">= {FromMemory:N0}/s", $"{memory:N0}/s", memory >= FromMemory);
        await AddAsync(table, "from SQLite", new(), logs, count, rounds);
        if (PostgresServer.Missing is null)
        {
            await using var server = await PostgresServer.StartAsync();
            await AddAsync(table, "from PostgreSQL", new() { ConnectionString = await server.NewDatabaseAsync() }, logs, count, rounds);
        }

        table.Print();
        if (PostgresServer.Missing is null && RedisServer.Missing is null)
        {
            await TakeoverBench.RunAsync(logs, rounds);
        }

        return table.AnyMissed ? 1 : 0;
    }

    private static async Task AddAsync(FigureTable table, string what, StoreOptions options, List<List<SessionCommit>> logs, int count, int rounds)
    {
        var folder = Directory.CreateTempSubdirectory("guildhall-bench-").FullName;
        try
        {
            await using var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System)
                .AddStore(options with { DataDirectory = folder, Secret = null }).BuildServiceProvider();
            await services.GetRequiredService<StoreLifetime>().OpenAsync();
            await KeepAsync(services.GetRequiredService<IStore>(), logs);
            var log = services.GetRequiredService<ISessionLog>();
            foreach (var atOnce in new[] { 1, Environment.ProcessorCount }.Distinct())
            {
                var figures = new List<double>();
                for (var round = 0; round < rounds; round++)
                {
                    var clock = Stopwatch.StartNew();
                    await Parallel.ForEachAsync(
                        logs.Select(one => one[0].Session),
                        new ParallelOptions { MaxDegreeOfParallelism = atOnce },
                        async (session, cancellation) => Fold((await log.ReadAsync(session, after: 0, cancellation)).SelectMany(EventsOf)));
                    figures.Add(count / clock.Elapsed.TotalSeconds);
                }

                var median = Latencies.MedianOf(figures);
                table.Add($"{what}, {atOnce} at once", $">= {FromDatabase:N0}/s", $"{median:N0}/s", median >= FromDatabase);
            }

            await services.GetRequiredService<StoreLifetime>().CloseAsync();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task KeepAsync(IStore store, List<List<SessionCommit>> logs)
    {
        foreach (var log in logs)
        {
            var work = new UnitOfWork();
            log.ForEach(work.Append);
            _ = await store.CommitAsync(work, reply: null, CancellationToken.None);
        }
    }

    // The players of the tests all play in one session; here each has its own, in a room of its own.
    private static List<SessionCommit> Log(int number)
    {
        var id = new Id<Session>(new Guid(number + 1, 7, 0, new byte[8]));
        var room = string.Create(CultureInfo.InvariantCulture, $"bench:{number}");
        return [.. new DelvePlayer(room).PlayToTheEnd().Log.Select(commit => new SessionCommit(id, commit.Before, commit.After)
        {
            Game = commit.Game,
            EngineVersion = commit.EngineVersion,
            Room = room,
            Guild = room,
            Actor = commit.Actor,
            RequestId = commit.RequestId,
            At = commit.At,
            Seed = commit.Seed,
            Command = commit.Command,
            Events = commit.Events,
            StateHash = commit.StateHash,
            Finished = commit.Finished,
        })];
    }

    private static IEnumerable<DelveEvent> EventsOf(SessionCommit commit) =>
        SessionRunner<DelveGame, DelveState, DelveCommand, DelveEvent>.EventsOf(commit);

    private static void Fold(IEnumerable<DelveEvent> events) => GC.KeepAlive(events.Aggregate(DelveState.Initial, DelveGame.Apply));

    private static double Measure(int count, Action act)
    {
        var clock = Stopwatch.StartNew();
        act();
        return count / clock.Elapsed.TotalSeconds;
    }
}
