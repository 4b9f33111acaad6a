using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Guildhall.Tests.Scenarios.Support;

/// <summary>A real PostgreSQL of Debian's package, on a free port of this machine with data of its own, which goes with it.</summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    private static readonly Lazy<Task<PostgresServer>> One = new(() => StartAsync());
    private readonly string _folder;
    private readonly string[] _settings;
    private readonly TestCertificates? _certificates;
    private LeashedProcess? _process;
    private int _databases;
    private string _sslMode = "";

    private PostgresServer(string folder, int port, TestCertificates? certificates, string[] settings)
    {
        _folder = folder;
        _settings = settings;
        _certificates = certificates;
        Port = port;
    }

    /// <summary>Why it cannot be used, or null.</summary>
    public static string? Missing => FindBin() is null ? "PostgreSQL 15 or newer is not installed (Debian: apt-get install postgresql)." : null;

    /// <summary>Where its programs are.</summary>
    public static string Bin => FindBin() ?? throw new FileNotFoundException(Missing);

    public int Port { get; }

    /// <summary>The folder of its data.</summary>
    public string Data => Path.Combine(_folder, "data");

    /// <summary>What it wrote.</summary>
    public string Log => _process?.Log ?? "";

    /// <summary>The server that all tests share, started with the first that asks; its data is never flushed to the disk.</summary>
    public static Task<PostgresServer> SharedAsync() => One.Value;

    /// <summary>Starts one of its own.</summary>
    /// <param name="durable">Whether a commit is flushed to the disk, as it is in earnest.</param>
    /// <param name="settings">More settings, as <c>name=value</c>.</param>
    public static async Task<PostgresServer> StartAsync(bool durable = false, params IEnumerable<string> settings)
    {
        var server = await NewAsync(certificates: null, durable, settings);
        await server.StartAgainAsync();
        return server;
    }

    /// <summary>Starts one that lets nobody in who does not encrypt.</summary>
    /// <param name="checksName">Whether clients look for its name in its certificate.</param>
    public static async Task<PostgresServer> StartEncryptedAsync(TestCertificates certificates, bool checksName = true)
    {
        var server = await NewAsync(certificates, durable: false, ["ssl=on", "ssl_cert_file=server.pem", "ssl_key_file=server.key"]);
        server._sslMode = checksName ? "VerifyFull" : "VerifyCA";
        foreach (var file in new[] { certificates.Certificate, certificates.Key })
        {
            var copy = Path.Combine(server.Data, Path.GetFileName(file));
            File.Copy(file, copy);
            await RunAsync("chmod", "400", copy);
            await RunAsync("chown", "postgres", copy);
        }

        await File.WriteAllTextAsync(Path.Combine(server.Data, "pg_hba.conf"), "hostssl all all 127.0.0.1/32 trust\n");
        await server.StartAgainAsync();
        return server;
    }

    /// <summary>Where a database of it is found.</summary>
    public string ConnectionString(string database = "postgres") =>
        $"Host=127.0.0.1;Port={Port.ToString(CultureInfo.InvariantCulture)};Username=guildhall;Database={database}"
        + (_certificates is null ? "" : $";SSL Mode={_sslMode};Root Certificate={_certificates.Authority}");

    /// <summary>Makes an empty database and tells where it is.</summary>
    public async Task<string> NewDatabaseAsync()
    {
        var name = $"test{Interlocked.Increment(ref _databases)}";
        await using var source = NpgsqlDataSource.Create(ConnectionString() + ";Pooling=false");
        await using var command = source.CreateCommand($"CREATE DATABASE {name}");
        await command.ExecuteNonQueryAsync();
        return ConnectionString(name);
    }

    /// <summary>Ends it at once, as a power failure would.</summary>
    public async Task KillAsync()
    {
        var pid = await File.ReadAllLinesAsync(Path.Combine(Data, "postmaster.pid"));
        await RunAsync("kill", "-KILL", pid[0]);
        await _process!.DisposeAsync();
    }

    /// <summary>Ends it in order.</summary>
    public ValueTask StopAsync() => _process!.DisposeAsync();

    /// <summary>Starts it on the data that it left.</summary>
    public async Task StartAgainAsync()
    {
        _process = LeashedProcess.Start(
            "INT", [.. AsOwner, Path.Combine(Bin, "postgres"), "-D", Data, .. _settings.SelectMany(setting => new[] { "-c", setting })]);
        await _process.WaitUntilAsync(IsReadyAsync, TimeSpan.FromSeconds(60));
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await _process.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private static async Task<PostgresServer> NewAsync(TestCertificates? certificates, bool durable, IEnumerable<string> settings)
    {
        var folder = Directory.CreateTempSubdirectory("guildhall-pg-").FullName;
        var port = HostProgram.FreePort();
        var server = new PostgresServer(folder, port, certificates,
        [
            $"port={port}", "listen_addresses=127.0.0.1", $"unix_socket_directories={folder}", "max_connections=200", "logging_collector=off",
            .. durable ? Array.Empty<string>() : ["fsync=off", "synchronous_commit=off", "full_page_writes=off"],
            .. settings,
        ]);
        await RunAsync("chown", "postgres", folder);
        await RunAsync([.. AsOwner, Path.Combine(Bin, "initdb"), "-D", server.Data, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-U", "guildhall"]);
        return server;
    }

    // initdb and postgres refuse to run as root.
    private static string[] AsOwner => Environment.UserName == "root"
        ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
        : [];

    private static string? FindBin() =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql")
                .Select(folder => (Version: int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var version) ? version : 0, Folder: folder))
                .Where(found => found.Version >= 15 && File.Exists(Path.Combine(found.Folder, "bin", "initdb")))
                .OrderByDescending(found => found.Version)
                .Select(found => Path.Combine(found.Folder, "bin"))
                .FirstOrDefault()
            : null;

    private static async Task RunAsync(params string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"'{string.Join(' ', command)}' ended with {process.ExitCode}: {await output} {await errors}");
        }
    }

    private async Task<bool> IsReadyAsync()
    {
        try
        {
            await using var connection = new NpgsqlConnection(ConnectionString() + ";Pooling=false;Timeout=2");
            await connection.OpenAsync();
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }
}
