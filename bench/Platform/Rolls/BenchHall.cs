using System.Collections.Concurrent;
using System.Diagnostics;
using System.Reflection;
using Guildhall.Bench.Figures;
using Guildhall.Core.Commands;
using Guildhall.Core.Ids;
using Guildhall.Core.Storage;
using Guildhall.GameMaster;
using Guildhall.Pipeline;
using Guildhall.Store;
using Microsoft.Extensions.DependencyInjection;

namespace Guildhall.Bench.Platform.Rolls;

/// <summary>Store and pipeline in this process, put together as the server does, without any doors.</summary>
internal sealed class BenchHall : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly CommandPipeline _pipeline;
    private readonly Actor[] _callers;
    private int _round;

    private BenchHall(ServiceProvider services, Actor[] callers)
    {
        _services = services;
        _pipeline = services.GetRequiredService<CommandPipeline>();
        _callers = callers;
    }

    public static async Task<BenchHall> OpenAsync(string data, int callers)
    {
        Assembly[] assemblies = [Assembly.Load("Guildhall.Modules"), Assembly.Load("Guildhall.GameMaster")];
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(TimeProvider.System)
            .AddStore(new() { DataDirectory = data, Secret = null, MigrationAssemblies = [typeof(CommandPipeline).Assembly, .. assemblies] })
            .AddSingleton(provider => new PipelineSecret(provider.GetRequiredService<ServerSecret>().KeyFor("pipeline")))
            .AddOfflineNarrator()
            .AddPipeline(new() { Burst = 10_000, RequestsPerSecond = 10_000 }, assemblies)
            .BuildServiceProvider();
        await services.GetRequiredService<StoreLifetime>().OpenAsync();
        return new(services, await InviteAsync(services, callers));
    }

    /// <summary>Everybody rolls, one roll after the other, until the time is up.</summary>
    public async Task<RollRound> RollAsync(TimeSpan time)
    {
        var round = _round++;
        var took = new ConcurrentBag<List<long>>();
        GC.Collect();
        var (cpu, allocated) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(_callers.Select(caller => Task.Run(async () => took.Add(await RollAsync(caller, round, clock, time)))));
        var elapsed = clock.Elapsed;
        var all = new Latencies(took.SelectMany(one => one));
        return new(
            all.Count / elapsed.TotalSeconds,
            all,
            (Environment.CpuUsage.TotalTime - cpu).TotalMicroseconds / all.Count,
            (GC.GetTotalAllocatedBytes(precise: true) - allocated) / (double)all.Count);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.GetRequiredService<StoreLifetime>().CloseAsync();
        await _services.DisposeAsync();
    }

    private static async Task<Actor[]> InviteAsync(ServiceProvider services, int callers)
    {
        var users = services.GetRequiredService<IUsers>();
        var work = new UnitOfWork();
        var actors = Enumerable.Range(1, callers)
            .Select(number => new Actor(new Id<User>(new Guid(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0])), $"Caller {number}", Rights.None))
            .ToArray();
        foreach (var actor in actors)
        {
            users.Keep(work, new User(actor.User, actor.Name), TimeProvider.System.GetUtcNow());
        }

        _ = await services.GetRequiredService<IStore>().CommitAsync(work, reply: null, CancellationToken.None);
        return actors;
    }

    private async Task<List<long>> RollAsync(Actor caller, int round, Stopwatch clock, TimeSpan time)
    {
        var took = new List<long>();
        while (clock.Elapsed < time)
        {
            var began = Stopwatch.GetTimestamp();
            var room = $"web:{caller.Name}";
            var request = new Request(
                $"{round}-{took.Count}", ChannelKind.Web, room, room, caller, CommandCall.To("roll", ("dice", "4d6kh3")));
            var answer = await _pipeline.RunAsync(request, CancellationToken.None);
            took.Add(Stopwatch.GetTimestamp() - began);
            if (answer.Reply.Refusal is { } refusal)
            {
                throw new InvalidOperationException(refusal.Text);
            }
        }

        return took;
    }
}
