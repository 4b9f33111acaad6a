using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;

namespace Guildhall.Tests.Scenarios.Support;

/// <summary>A real RabbitMQ of Debian's package, on free ports of this machine with data of its own, which goes with it.</summary>
internal sealed class RabbitServer : IAsyncDisposable
{
    private const string Program = "/usr/lib/rabbitmq/bin/rabbitmq-server";

    // Erlang's port mapper is a daemon that would outlive its node, so whoever ends the node ends it too.
    private const string Start =
        """
        "$0" & node=$!
        echo "$node" > "$RABBITMQ_BASE/pid"
        trap 'kill -s TERM "$node"' TERM
        wait "$node"; wait "$node" 2>/dev/null
        epmd -port "$ERL_EPMD_PORT" -kill >/dev/null
        """;

    private readonly string _folder;
    private readonly TestCertificates? _certificates;
    private readonly int _distributionPort = HostProgram.FreePort();
    private readonly int _mapperPort = HostProgram.FreePort();
    private LeashedProcess? _process;

    private RabbitServer(string folder, TestCertificates? certificates) => (_folder, _certificates) = (folder, certificates);

    /// <summary>Why it cannot be used, or null.</summary>
    public static string? Missing => File.Exists(Program) ? null : "RabbitMQ is not installed (Debian: apt-get install rabbitmq-server).";

    public int Port { get; } = HostProgram.FreePort();

    /// <summary>Where it is found.</summary>
    public string Address => $"{(_certificates is null ? "amqp" : "amqps")}://guest:guest@127.0.0.1:{Port.ToString(CultureInfo.InvariantCulture)}/";

    /// <summary>Starts one.</summary>
    /// <param name="certificates">For one that is spoken to encrypted and not otherwise.</param>
    public static async Task<RabbitServer> StartAsync(TestCertificates? certificates = null)
    {
        if (Missing is { } missing)
        {
            throw new FileNotFoundException(missing);
        }

        var folder = Directory.CreateTempSubdirectory("guildhall-mq-").FullName;
        var server = new RabbitServer(folder, certificates);
        await File.WriteAllTextAsync(Path.Combine(folder, "plugins"), "[].");
        await File.WriteAllTextAsync(
            Path.Combine(folder, "rabbit.conf"),
            $"{server.Listeners}disk_free_limit.absolute = 50MB\nlog.console = true\nlog.console.level = warning\nlog.file = false\n");
        await server.StartAgainAsync();
        return server;
    }

    private string Listeners => _certificates is null
        ? $"listeners.tcp.default = 127.0.0.1:{Port}\n"
        : $"listeners.tcp = none\nlisteners.ssl.default = 127.0.0.1:{Port}\nssl_options.cacertfile = {_certificates.Authority}\nssl_options.certfile = {_certificates.Certificate}\n"
            + $"ssl_options.keyfile = {_certificates.Key}\nssl_options.verify = verify_none\nssl_options.fail_if_no_peer_cert = false\n";

    /// <summary>Starts it on the data that it left.</summary>
    public async Task StartAgainAsync()
    {
        string Text(int port) => port.ToString(CultureInfo.InvariantCulture);
        _process = LeashedProcess.Start(
            "TERM",
            ["/bin/sh", "-c", Start, Program],
            new("HOME", _folder),
            new("RABBITMQ_BASE", _folder),
            new("RABBITMQ_NODENAME", $"guildhall{Text(Port)}@localhost"),
            new("RABBITMQ_MNESIA_BASE", Path.Combine(_folder, "mnesia")),
            new("RABBITMQ_LOG_BASE", Path.Combine(_folder, "log")),
            new("RABBITMQ_CONFIG_FILE", Path.Combine(_folder, "rabbit.conf")),
            new("RABBITMQ_ENABLED_PLUGINS_FILE", Path.Combine(_folder, "plugins")),
            new("RABBITMQ_DIST_PORT", Text(_distributionPort)),
            new("ERL_EPMD_PORT", Text(_mapperPort)),
            new("ERL_EPMD_ADDRESS", "127.0.0.1"),
            new("RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS", "+S 1:1"));
        await _process.WaitUntilAsync(IsReadyAsync, TimeSpan.FromSeconds(90));
    }

    /// <summary>Ends it at once, as a power failure would.</summary>
    public async Task KillAsync()
    {
        // The program is a script that waits for the broker: killed alone, it would leave the broker behind.
        var pid = (await File.ReadAllTextAsync(Path.Combine(_folder, "pid"))).Trim();
        var children = (await File.ReadAllTextAsync($"/proc/{pid}/task/{pid}/children")).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        using (var kill = Process.Start("kill", ["-KILL", .. children, pid]))
        {
            await kill.WaitForExitAsync();
        }

        await StopAsync();
    }

    /// <summary>Ends it in order.</summary>
    public ValueTask StopAsync() => _process!.DisposeAsync();

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await _process.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    // The port is open before the broker speaks; eight bytes of nonsense make it say which protocol it wants, once it does.
    private async Task<bool> IsReadyAsync()
    {
        try
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(2));
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, Port, limit.Token);
            await using var stream = await StreamOfAsync(client, limit.Token);
            await stream.WriteAsync("XXXX\0\0\0\0"u8.ToArray(), limit.Token);
            var answer = new byte[4];
            await stream.ReadExactlyAsync(answer, limit.Token);
            return answer.AsSpan().SequenceEqual("AMQP"u8);
        }
        catch (Exception notYet) when (notYet is SocketException or IOException or AuthenticationException or OperationCanceledException)
        {
            return false;
        }
    }

    // Whether clients should trust it is their own matter.
    private async Task<Stream> StreamOfAsync(TcpClient client, CancellationToken limit)
    {
        if (_certificates is null)
        {
            return client.GetStream();
        }

#pragma warning disable CA5359 // It is only asked whether it is awake.
        var stream = new SslStream(client.GetStream(), leaveInnerStreamOpen: false, (_, _, _, _) => true);
#pragma warning restore CA5359
        await stream.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = "127.0.0.1" }, limit);
        return stream;
    }
}
