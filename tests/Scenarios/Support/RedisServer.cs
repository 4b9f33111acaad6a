using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Guildhall.Tests.Scenarios.Support;

/// <summary>A real Redis of Debian's package, on a free port of this machine, that keeps nothing on the disk.</summary>
internal sealed class RedisServer : IAsyncDisposable
{
    private const string Program = "/usr/bin/redis-server";
    private static readonly TimeSpan ReadyLimit = TimeSpan.FromSeconds(30);
    private readonly string _folder = Directory.CreateTempSubdirectory("guildhall-redis-").FullName;
    private readonly string[] _arguments;
    private LeashedProcess? _process;

    private RedisServer(string[] arguments) => _arguments = arguments;

    /// <summary>Why it cannot be used, or null.</summary>
    public static string? Missing => File.Exists(Program) ? null : "Redis is not installed (Debian: apt-get install redis-server).";

    public int Port { get; } = HostProgram.FreePort();

    /// <summary>Where it is found.</summary>
    public string Address => $"127.0.0.1:{Port.ToString(CultureInfo.InvariantCulture)}";

    public int ProcessId => int.Parse(File.ReadAllText(PidFile), CultureInfo.InvariantCulture);

    private string PidFile => Path.Combine(_folder, "pid");

    /// <summary>Starts one.</summary>
    /// <param name="arguments">More of what it is told, e.g. <c>--requirepass</c>.</param>
    public static async Task<RedisServer> StartAsync(params string[] arguments)
    {
        if (Missing is { } missing)
        {
            throw new FileNotFoundException(missing);
        }

        var server = new RedisServer(arguments);
        await server.StartAgainAsync();
        return server;
    }

    /// <summary>Starts it with nothing in it.</summary>
    public async Task StartAgainAsync()
    {
        _process = LeashedProcess.Start(
            "TERM",
            [Program, "--port", $"{Port}", "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", _folder, "--pidfile", PidFile, .. _arguments]);
        await _process.WaitUntilAsync(IsReadyAsync, ReadyLimit);
    }

    /// <summary>Ends it at once, as a power failure would.</summary>
    public async Task KillAsync()
    {
        await SignalAsync("KILL");
        await _process!.DisposeAsync();
    }

    /// <summary>Ends it in order.</summary>
    public ValueTask StopAsync() => _process!.DisposeAsync();

    /// <summary>Lets it hang: connections stand, and nothing is answered.</summary>
    public Task HangAsync() => SignalAsync("STOP");

    /// <summary>Lets it go on.</summary>
    public Task GoOnAsync() => SignalAsync("CONT");

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false })
        {
            await GoOnAsync();
            await _process.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{ProcessId}"]);
        await kill.WaitForExitAsync();
    }

    private async Task<bool> IsReadyAsync()
    {
        try
        {
            using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { ReceiveTimeout = 2_000 };
            await socket.ConnectAsync(IPAddress.Loopback, Port);
            await socket.SendAsync("PING\r\n"u8.ToArray());
            var answer = new byte[64];

            // Without the password it says so, and is there all the same.
            return Encoding.ASCII.GetString(answer, 0, await socket.ReceiveAsync(answer)) is ['+' or '-', ..];
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
