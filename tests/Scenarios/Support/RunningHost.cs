using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Sockets;

namespace Guildhall.Tests.Scenarios.Support;

/// <summary>The real server in a process of its own, on a free port of this machine and a data directory of its own.</summary>
internal sealed class RunningHost : IAsyncDisposable
{
    private static readonly TimeSpan ReadyLimit = TimeSpan.FromSeconds(60);

    // Whoever plays by program is faster than a person is allowed to be.
    private static readonly KeyValuePair<string, string>[] NoLimits =
    [
        new("Guildhall__Pipeline__Burst", "10000"),
        new("Guildhall__Pipeline__RequestsPerSecond", "10000"),
        new("Guildhall__Web__GuestsPerMinute", "10000"),
        new("Guildhall__Web__RoomsPerMinute", "10000"),
    ];

    private readonly Dictionary<string, string> _environment;
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly int _port = HostProgram.FreePort();
    private readonly bool _ownsData;
    private Process? _process;

    private RunningHost(string? data, IEnumerable<KeyValuePair<string, string>> environment)
    {
        _ownsData = data is null;
        Data = data ?? Directory.CreateTempSubdirectory("guildhall-").FullName;
        Address = new($"http://127.0.0.1:{_port}");
        Http = NewClient();
        _environment = new(environment.UnionBy(NoLimits, one => one.Key, StringComparer.Ordinal), StringComparer.Ordinal) { ["GUILDHALL_DATA"] = Data, ["ASPNETCORE_URLS"] = Address.ToString() };
    }

    public Uri Address { get; }

    public string Data { get; }

    /// <summary>The environment of its processes, for tools that are to work beside it.</summary>
    public IReadOnlyDictionary<string, string> Environment => _environment;

    /// <summary>A client of this server, whichever process it is in.</summary>
    public HttpClient Http { get; }

    public int ProcessId => _process!.Id;

    /// <summary>From the start of the process until it said that it was ready.</summary>
    public TimeSpan ReadyAfter { get; private set; }

    /// <summary>Everything that it wrote to both of its outputs.</summary>
    public string Log => string.Join('\n', _lines);

    /// <summary>Starts one and waits until it is ready.</summary>
    /// <param name="data">A data directory that stays; null for a new one that goes with the server.</param>
    /// <param name="environment">More of the environment.</param>
    public static async Task<RunningHost> StartAsync(string? data = null, params IEnumerable<KeyValuePair<string, string>> environment)
    {
        var host = new RunningHost(data, environment);
        try
        {
            await host.StartAgainAsync();
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    public HttpClient NewClient(int connections = 64) => new(new SocketsHttpHandler { UseProxy = false, MaxConnectionsPerServer = connections })
    {
        BaseAddress = Address,
        Timeout = TimeSpan.FromSeconds(30),
    };

    /// <summary>Starts it again on the same data and the same port.</summary>
    public async Task StartAgainAsync()
    {
        _process?.Dispose();
        var clock = Stopwatch.StartNew();
        _process = HostProgram.Start(["run"], _environment);
        _process.OutputDataReceived += Keep;
        _process.ErrorDataReceived += Keep;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        while (!await IsReadyAsync())
        {
            if (_process.HasExited || clock.Elapsed > ReadyLimit)
            {
                throw new InvalidOperationException($"The server did not become ready. It wrote:\n{Log}");
            }

            await Task.Delay(5);
        }

        ReadyAfter = clock.Elapsed;
    }

    /// <summary>Ends it at once, as a power failure would.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Asks it to end, as a service manager would, and gives its exit code.</summary>
    public async Task<int> StopAsync()
    {
        using (var kill = Process.Start("kill", ["-TERM", $"{ProcessId}"]))
        {
            await kill.WaitForExitAsync();
        }

        await _process!.WaitForExitAsync();
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false })
        {
            await KillAsync();
        }

        _process?.Dispose();
        Http.Dispose();
        if (_ownsData)
        {
            Directory.Delete(Data, recursive: true);
        }
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is not null)
        {
            _lines.Enqueue(line.Data);
        }
    }

    // A new connection each time: one that the last process left behind says nothing about this one.
    private async Task<bool> IsReadyAsync()
    {
        try
        {
            using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync("127.0.0.1", _port);
            // Whether there is a bot, and a Discord that lets it in, is the test's own matter.
            var path = _environment.ContainsKey("Discord__Token") ? "/healthz/live" : "/healthz/ready";
            using var answer = await Http.GetAsync(new Uri(path, UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (Exception notYet) when (notYet is SocketException or HttpRequestException)
        {
            return false;
        }
    }
}
