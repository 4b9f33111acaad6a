using System.Globalization;
using System.Net.Sockets;
using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Tests.Scenarios.Store;

/// <summary>A DynamoDB of somebody else's making on a free port of this machine: dynalite, in memory.</summary>
internal sealed class DynaliteServer : IAsyncDisposable
{
    private static readonly NpmFolder Folder = new("Dynalite");
    private static readonly Lazy<Task<DynaliteServer>> Shared = new(StartAsync);
    private readonly int _port = HostProgram.FreePort();
    private LeashedProcess? _process;

    private DynaliteServer()
    {
    }

    /// <summary>Why it cannot be used, or null.</summary>
    public static string? Missing => NpmFolder.Missing;

    /// <summary>Where it is found.</summary>
    public Uri Address => new($"http://127.0.0.1:{_port.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>The settings of a host that keeps its sessions there, in a table.</summary>
    public IEnumerable<KeyValuePair<string, string>> EnvironmentFor(string table) =>
    [
        new("Store__Sessions__DynamoDb__Table", table),
        new("Store__Sessions__DynamoDb__Endpoint", Address.ToString()),
        new("AWS_ACCESS_KEY_ID", "local"),
        new("AWS_SECRET_ACCESS_KEY", "local"),
    ];

    /// <summary>One for all tests, which goes with them.</summary>
    public static Task<DynaliteServer> SharedAsync() => Shared.Value;

    /// <summary>One of one's own.</summary>
    public static async Task<DynaliteServer> StartAsync()
    {
        var server = new DynaliteServer();
        var program = Path.Combine(await Folder.PreparedAsync(), "node_modules", "dynalite", "cli.js");
        server._process = LeashedProcess.Start(
            "TERM",
            [NpmFolder.Node, program, "--host", "127.0.0.1", "--port", server._port.ToString(CultureInfo.InvariantCulture), "--createTableMs", "0", "--deleteTableMs", "0"]);
        await server._process.WaitUntilAsync(server.IsReadyAsync, TimeSpan.FromSeconds(30));
        return server;
    }

    public ValueTask DisposeAsync() => _process?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async Task<bool> IsReadyAsync()
    {
        try
        {
            using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync("127.0.0.1", _port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
