using System.Globalization;
using System.Security.Cryptography;
using Guildhall.Bench.Discord.Bots;
using Guildhall.Tests.Scenarios.Support;
using Npgsql;

namespace Guildhall.Bench.Platform.Cluster;

/// <summary>Real processes on this machine: two gateways, a door, one for what falls due and some workers, on PostgreSQL, RabbitMQ, Redis and a simulated Discord.</summary>
internal sealed class BenchCluster : IAsyncDisposable
{
    private const int Queues = 16;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly PostgresServer _postgres;
    private readonly RabbitServer _rabbit;
    private readonly RedisServer _redis;
    private readonly List<(string Kind, RunningHost Host)> _processes = [];
    private string _database = "";

    private BenchCluster(PostgresServer postgres, RabbitServer rabbit, RedisServer redis, SimulatorProcess discord) =>
        (_postgres, _rabbit, _redis, Discord) = (postgres, rabbit, redis, discord);

    public SimulatorProcess Discord { get; }

    public RunningHost Door => _processes.First(process => process.Kind == "api").Host;

    public IReadOnlyList<(string Kind, RunningHost Host)> Processes => _processes;

    public IReadOnlyList<RunningHost> Workers => [.. _processes.Where(process => process.Kind == "worker").Select(process => process.Host)];

    /// <summary>The first process of PostgreSQL, whose time counts that of all that have ended.</summary>
    public int PostgresId => int.Parse(File.ReadLines(Path.Combine(_postgres.Data, "postmaster.pid")).First(), CultureInfo.InvariantCulture);

    public int RedisId => _redis.ProcessId;

    public static async Task<BenchCluster> StartAsync(int workers)
    {
        var cluster = new BenchCluster(
            await PostgresServer.StartAsync(durable: true), await RabbitServer.StartAsync(), await RedisServer.StartAsync(), await SimulatorProcess.StartAsync("--guilds", "8", "--channels", "4", "--members", "20"));
        try
        {
            cluster._database = await cluster._postgres.NewDatabaseAsync();
            await cluster.AddAsync("scheduler", "scheduler,relay");
            for (var number = 0; number < workers; number++)
            {
                await cluster.AddAsync("worker", "worker");
            }

            await cluster.AddAsync("api", "api");
            await cluster.AddAsync("gateway", "gateway", ("Discord__ShardRange", "0-0"));
            await cluster.AddAsync("gateway", "gateway", ("Discord__ShardRange", "1-1"));
            await cluster.UntilReadyAsync(workers);
            return cluster;
        }
        catch
        {
            await cluster.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(_processes.Select(process => process.Host.DisposeAsync().AsTask()));
        await Discord.DisposeAsync();
        await _redis.DisposeAsync();
        await _rabbit.DisposeAsync();
        await _postgres.DisposeAsync();
    }

    private async Task AddAsync(string kind, string roles, params (string Name, string Value)[] more)
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Store__ConnectionString"] = _database,
            ["Broker__ConnectionString"] = _rabbit.Address,
            ["Redis__ConnectionString"] = _redis.Address,
            ["Guildhall__Roles"] = roles,
            ["GUILDHALL_SECRET"] = Convert.ToBase64String(SHA256.HashData("a secret for all processes"u8)),
        };
        if (kind == "gateway")
        {
            (environment["Discord__Token"], environment["Discord__ApiBaseUrl"], environment["Discord__Shards"]) = (SimulatorProcess.Token, Discord.ApiBaseUrl, "2");
        }

        foreach (var (name, value) in more)
        {
            environment[name] = value;
        }

        _processes.Add((kind, await RunningHost.StartAsync(data: null, environment)));
    }

    /// <summary>Both shards have their session and the commands are written, and each worker has its part of the queues.</summary>
    private async Task UntilReadyAsync(int workers)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (await Discord.StatsAsync() is var stats && ((int)stats["identifies"]! < 2 || (int)stats["commandWrites"]! == 0))
        {
            await Task.Delay(100, limit.Token);
        }

        await using var connection = new NpgsqlConnection(_database);
        await connection.OpenAsync(limit.Token);
        await using var command = new NpgsqlCommand(
            "SELECT count(*) FROM (SELECT worker FROM worker_queues WHERE until >= (extract(epoch FROM now()) * 1000)::bigint GROUP BY worker HAVING count(*) = $1) AS shares", connection)
        {
            Parameters = { new() { Value = (long)Queues / workers } },
        };
        while (await command.ExecuteScalarAsync(limit.Token) is not long shares || shares != workers)
        {
            await Task.Delay(100, limit.Token);
        }
    }
}
