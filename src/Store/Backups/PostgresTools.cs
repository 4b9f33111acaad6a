using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Guildhall.Store.Backups;

/// <summary>Runs PostgreSQL's own programs. Address and password travel in their environment, never on a command line that everybody can read.</summary>
internal sealed class PostgresTools(string connectionString)
{
    private const string Installed = "/usr/lib/postgresql";
    private readonly NpgsqlConnectionStringBuilder _address = Parse(connectionString);

    /// <summary>The database that the connection string names.</summary>
    public string Database => _address.Database ?? _address.Username ?? "postgres";

    /// <summary>The same server, another database; without a pool, so that nothing stays connected.</summary>
    public string To(string database) => new NpgsqlConnectionStringBuilder(_address.ConnectionString) { Database = database, Pooling = false }.ConnectionString;

    /// <summary>Runs a program to its end and gives what it wrote to its output.</summary>
    /// <exception cref="BackupException">It is not installed, or it failed.</exception>
    public async Task<string> RunAsync(string program, string database, IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(Find(program), arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in Environment(database))
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new BackupException($"{program} did not start.");
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellation);
            var errors = process.StandardError.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            var (said, wrong) = (await output, Shortened(await errors));
            return process.ExitCode == 0
                ? said
                : throw new BackupException(string.Create(CultureInfo.InvariantCulture, $"{program} ended with {process.ExitCode}: {wrong}"));
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>Where a program is: on the PATH, else the newest that Debian's packages installed.</summary>
    internal static string Find(string program)
    {
        var path = (System.Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var installed = Directory.Exists(Installed)
            ? Directory.GetDirectories(Installed)
                .OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var version) ? version : 0)
                .Select(folder => Path.Combine(folder, "bin"))
            : [];
        return path.Concat(installed).Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists) ?? throw new BackupException(
            $"{program} is not installed: PostgreSQL's client programs make and restore backups of it. Install them (Debian: apt-get install postgresql-client), "
            + "in the server's version or a newer one, and put them on the PATH.");
    }

    private static NpgsqlConnectionStringBuilder Parse(string connectionString)
    {
        try
        {
            return new(connectionString);
        }
        catch (ArgumentException malformed)
        {
            throw new BackupException($"The connection string cannot be read: {malformed.Message}", malformed);
        }
    }

    private static string Shortened(string errors) => errors.Trim() is { Length: > 2_000 } all ? all[..2_000] + "…" : errors.Trim();

    private Dictionary<string, string?> Environment(string database) => new(StringComparer.Ordinal)
    {
        ["PGHOST"] = _address.Host,
        ["PGPORT"] = _address.Port.ToString(CultureInfo.InvariantCulture),
        ["PGUSER"] = _address.Username,
        ["PGDATABASE"] = database,
        ["PGPASSWORD"] = _address.Password,
        ["PGPASSFILE"] = _address.Passfile,
        ["PGSSLROOTCERT"] = _address.RootCertificate,
        ["PGSSLMODE"] = _address.SslMode switch
        {
            SslMode.Disable => "disable",
            SslMode.Allow => "allow",
            SslMode.Prefer => "prefer",
            SslMode.Require => "require",
            SslMode.VerifyCA => "verify-ca",
            SslMode.VerifyFull => "verify-full",
        },
        ["PGCONNECT_TIMEOUT"] = "15",
        ["PGAPPNAME"] = "guildhall backup",
    };
}
