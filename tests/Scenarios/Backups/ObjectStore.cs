using System.Globalization;
using System.Net.Sockets;
using Guildhall.Tests.Scenarios.Discord.Strangers;
using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Tests.Scenarios.Backups;

/// <summary>A server that speaks S3 and is not ours, with one bucket.</summary>
internal sealed class ObjectStore : IAsyncDisposable
{
    private const string Bucket = "guildhall-backups";
    private readonly LeashedProcess _process;
    private readonly string _folder;

    private ObjectStore(LeashedProcess process, string folder, int port)
    {
        _process = process;
        _folder = folder;
        Endpoint = $"http://127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}";
    }

    public string Endpoint { get; }

    public static string Place => $"s3://{Bucket}/hall";

    public IEnumerable<KeyValuePair<string, string>> Settings =>
    [
        new("Guildhall__Backups__CopyTo", Place),
        new("Guildhall__Backups__Endpoint", Endpoint),
        new("AWS_ACCESS_KEY_ID", "S3RVER"),
        new("AWS_SECRET_ACCESS_KEY", "S3RVER"),
    ];

    public static async Task<ObjectStore> StartAsync()
    {
        var (folder, port) = (Directory.CreateTempSubdirectory("guildhall-s3-").FullName, HostProgram.FreePort());
        var program = Path.Combine(await StrangerFolder.PreparedAsync(), "node_modules", "s3rver", "bin", "s3rver.js");
        var process = LeashedProcess.Start(
            "TERM",
            [StrangerFolder.Node, program, "-d", folder, "-a", "127.0.0.1", "-p", port.ToString(CultureInfo.InvariantCulture), "--configure-bucket", Bucket]);
        await process.WaitUntilAsync(() => ListensAsync(port), TimeSpan.FromSeconds(60));
        return new(process, folder, port);
    }

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task<bool> ListensAsync(int port)
    {
        try
        {
            using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync("127.0.0.1", port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
