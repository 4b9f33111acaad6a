using System.Data.Common;
using Guildhall.Tests.Scenarios.Support;
using Microsoft.Data.Sqlite;

namespace Guildhall.Tests.Scenarios.Chaos;

/// <summary>Everything in one process, on SQLite.</summary>
internal sealed class OneProcess : IPlatformShape
{
    private static readonly TimeSpan Spell = TimeSpan.FromSeconds(3);
    private readonly RunningHost _host;
    private readonly TcpProxy _door;

    private OneProcess(RunningHost host)
    {
        _host = host;
        _door = new(host.Address.Port);
        Faults =
        [
            new("server: kill -9", KillAsync),
            new("server: kill -9, twice", async () =>
            {
                await KillAsync();
                await KillAsync();
            }),
            new("server: ended in order", async () =>
            {
                _ = await _host.StopAsync();
                await _host.StartAgainAsync();
            }),
            .. Ways.FaultsOf("HTTP", _door, Spell, TimeSpan.FromMilliseconds(200)),
        ];
    }

    public IReadOnlyList<RunningHost> Hosts => [_host];

    public IReadOnlyList<Uri> Doors => [new($"http://127.0.0.1:{_door.Port}")];

    public IReadOnlyList<Fault> Faults { get; }

    public static async Task<OneProcess> StartAsync() => new(await RunningHost.StartAsync());

    public async Task<DbConnection> OpenDatabaseAsync()
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(_host.Data, "guildhall.db")};Pooling=False");
        await connection.OpenAsync();
        return connection;
    }

    public async Task OfflineAsync(Func<Task> act)
    {
        _ = await _host.StopAsync();
        await act();
        await _host.StartAgainAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _door.DisposeAsync();
        await _host.DisposeAsync();
    }

    private async Task KillAsync()
    {
        await _host.KillAsync();
        await _host.StartAgainAsync();
    }
}
