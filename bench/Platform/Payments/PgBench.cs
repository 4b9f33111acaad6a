using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Guildhall.Tests.Scenarios.Support;
using Npgsql;

namespace Guildhall.Bench.Platform.Payments;

/// <summary>PostgreSQL's own load program with the statements of a payment, prepared, in a transaction: either one by one, or sent in one go.</summary>
internal static partial class PgBench
{
    private const string Choose =
        """
        \set from random(1, 1000)
        \set to 1 + (:from + random(0, 998)) % 1000
        \set lower least(:from, :to)
        \set upper greatest(:from, :to)
        \set request random(1, 9000000000000000000)

        """;

    // The account with the lower key first, as the store does; which of the two pays makes no difference to the work.
    private const string Statements =
        """
        WITH room AS MATERIALIZED (SELECT pg_advisory_xact_lock(hashtextextended('web:' || :client_id::text, 0)))
        INSERT INTO replies (actor, request_id, fingerprint, guild, room, shown, actor_name, command, body, at)
        SELECT :from::text, :request::text, 'fingerprint', 'web:' || :client_id::text, 'web:' || :client_id::text, 1, 'Payer', '/pay amount:1', :body::bytea, 1800000000000
        FROM room ON CONFLICT (actor, request_id) DO NOTHING RETURNING seq;
        UPDATE accounts SET balance = balance - 1
        WHERE id = 'user:' || :lower::text AND balance >= 1 AND NOT EXISTS (SELECT 1 FROM ledger_locks);
        INSERT INTO accounts (id, balance) SELECT 'user:' || :upper::text, 1 WHERE 1 <= 1000000000000000
        ON CONFLICT (id) DO UPDATE SET balance = accounts.balance + excluded.balance WHERE accounts.balance <= 1000000000000000 - excluded.balance;
        INSERT INTO journal (from_account, to_account, amount, reason, request, at)
        VALUES ('user:' || :lower::text, 'user:' || :upper::text, 1, 'reason.bench', :request::text, 1800000000000);

        """;

    /// <summary>Gives its payers their purses.</summary>
    public static async Task PrepareAsync(string connectionString)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand("INSERT INTO accounts (id, balance) SELECT 'user:' || n, 1000000000 FROM generate_series(1, 1000) AS n; ANALYZE");
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Transactions per second.</summary>
    /// <param name="pipelined">Whether each transaction is sent in one go.</param>
    public static async Task<double> RunAsync(PostgresServer server, string database, int clients, TimeSpan time, bool pipelined)
    {
        var script = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(
                script, Choose + (pipelined ? $"\\startpipeline\nBEGIN;\n{Statements}END;\n\\endpipeline\n" : $"BEGIN;\n{Statements}END;\n"));
            var start = new ProcessStartInfo(Path.Combine(PostgresServer.Bin, "pgbench"))
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                ArgumentList =
                {
                    "-h", "127.0.0.1", "-p", Text(server.Port), "-U", "guildhall", "-n", "-M", "prepared", "-c", Text(clients), "-j", Text(Math.Min(clients, 2)),
                    "-T", Text((int)Math.Max(1, time.TotalSeconds)), "-D", $"body=\\x{new string('0', 800)}", "-f", script, database,
                },
            };
            using var process = Process.Start(start)!;
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            await process.WaitForExitAsync();
            var found = Rate().Match(await output);
            return process.ExitCode == 0 && found.Success
                ? double.Parse(found.Groups["rate"].ValueSpan, CultureInfo.InvariantCulture)
                : throw new InvalidOperationException($"pgbench ended with {process.ExitCode}: {await output} {await errors}");
        }
        finally
        {
            File.Delete(script);
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"tps = (?<rate>[0-9.]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Rate();
}
