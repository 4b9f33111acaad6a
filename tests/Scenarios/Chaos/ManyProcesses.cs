using System.Data.Common;
using System.Security.Cryptography;
using Guildhall.Tests.Scenarios.Support;
using Npgsql;

namespace Guildhall.Tests.Scenarios.Chaos;

/// <summary>Two doors, two workers and one process for what falls due, on one PostgreSQL, one RabbitMQ and one Redis, each reached over a way that can fail.</summary>
internal sealed class ManyProcesses : IPlatformShape
{
    private const int StartTries = 5;
    private static readonly TimeSpan Outage = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Spell = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Slow = TimeSpan.FromMilliseconds(25);
    private readonly PostgresServer _postgres;
    private readonly RabbitServer _rabbit;
    private readonly RedisServer _redis;
    private readonly TcpProxy _toPostgres;
    private readonly TcpProxy _toRabbit;
    private readonly TcpProxy _toRedis;
    private readonly List<RunningHost> _hosts = [];
    private string _database = "";

    private ManyProcesses(PostgresServer postgres, RabbitServer rabbit, RedisServer redis)
    {
        (_postgres, _rabbit, _redis) = (postgres, rabbit, redis);
        (_toPostgres, _toRabbit, _toRedis) = (new(postgres.Port), new(rabbit.Port), new(redis.Port));
        Faults =
        [
            new("worker: kill -9", () => KillAsync(2 + Random.Shared.Next(2))),
            new("door: kill -9", () => KillAsync(Random.Shared.Next(2))),
            new("scheduler: kill -9", () => KillAsync(4)),
            new("PostgreSQL: kill -9", () => OverAsync(_postgres.KillAsync, _postgres.StartAgainAsync)),
            new("PostgreSQL: ended in order", () => OverAsync(() => _postgres.StopAsync().AsTask(), _postgres.StartAgainAsync)),
            .. Ways.FaultsOf("PostgreSQL", _toPostgres, Spell, Slow),
            new("RabbitMQ: kill -9", () => OverAsync(_rabbit.KillAsync, _rabbit.StartAgainAsync)),
            new("RabbitMQ: ended in order", () => OverAsync(() => _rabbit.StopAsync().AsTask(), _rabbit.StartAgainAsync)),
            .. Ways.FaultsOf("RabbitMQ", _toRabbit, Spell, Slow),
            new("Redis: kill -9", () => OverAsync(_redis.KillAsync, _redis.StartAgainAsync)),
            .. Ways.FaultsOf("Redis", _toRedis, Spell, Slow),
        ];
    }

    public IReadOnlyList<RunningHost> Hosts => _hosts;

    public IReadOnlyList<Uri> Doors => [.. _hosts.Take(2).Select(host => host.Address)];

    public IReadOnlyList<Fault> Faults { get; }

    public static async Task<ManyProcesses> StartAsync()
    {
        // Flushed to the disk: what is killed must find again what it acknowledged.
        var platform = new ManyProcesses(await PostgresServer.StartAsync(durable: true), await RabbitServer.StartAsync(), await RedisServer.StartAsync());
        try
        {
            platform._database = await platform._postgres.NewDatabaseAsync();
            foreach (var roles in new[] { "api", "api", "worker", "worker", "scheduler,relay" })
            {
                platform._hosts.Add(await platform.StartAsync(roles));
            }

            return platform;
        }
        catch
        {
            await platform.DisposeAsync();
            throw;
        }
    }

    public async Task<DbConnection> OpenDatabaseAsync()
    {
        var connection = new NpgsqlConnection(_database + ";Pooling=false");
        await connection.OpenAsync();
        return connection;
    }

    public Task OfflineAsync(Func<Task> act) => act();

    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(_hosts.Select(host => host.DisposeAsync().AsTask()));
        await _toPostgres.DisposeAsync();
        await _toRabbit.DisposeAsync();
        await _toRedis.DisposeAsync();
        await _redis.DisposeAsync();
        await _rabbit.DisposeAsync();
        await _postgres.DisposeAsync();
    }

    private static async Task OverAsync(Func<Task> end, Func<Task> startAgain)
    {
        await end();
        await Task.Delay(Outage);
        for (var tries = 1; ; tries++)
        {
            try
            {
                await startAgain();
                return;
            }
            catch (InvalidOperationException) when (tries < StartTries)
            {
                // What was killed has children that end a little later, and hold what the next one needs.
                await Task.Delay(Outage);
            }
        }
    }

    private Task<RunningHost> StartAsync(string roles) => RunningHost.StartAsync(
        data: null,
        new("Store__ConnectionString", new NpgsqlConnectionStringBuilder(_database) { Port = _toPostgres.Port }.ConnectionString),
        new("Broker__ConnectionString", $"amqp://guest:guest@127.0.0.1:{_toRabbit.Port}/"),
        new("Redis__ConnectionString", $"127.0.0.1:{_toRedis.Port}"),
        new("Guildhall__Roles", roles),
        new("GUILDHALL_SECRET", Convert.ToBase64String(SHA256.HashData("a secret for all processes"u8))));

    private async Task KillAsync(int number)
    {
        await _hosts[number].KillAsync();
        await _hosts[number].StartAgainAsync();
    }
}
