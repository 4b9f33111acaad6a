using Dapper;
using Guildhall.Tests.Scenarios.Support;
using Npgsql;
using Xunit.Abstractions;

namespace Guildhall.Tests.Scenarios.Backups;

public sealed class PointInTimeTests(ITestOutputHelper output)
{
    [PostgresFact]
    public async Task A_destroyed_server_comes_back_as_it_was_at_a_point_in_time()
    {
        using var ops = new OpsScripts();
        await using var server = await PostgresServer.StartAsync(durable: true, ops.Settings);
        await DoAsync(server, "CREATE TABLE things (name TEXT, at TIMESTAMPTZ DEFAULT clock_timestamp()); INSERT INTO things VALUES ('in the base')");
        var based = await ops.RunAsync(server, "base-backup", ops.Archive);
        based.ExitCode.ShouldBe(0, based.Errors);
        await DoAsync(server, "INSERT INTO things VALUES ('before')");
        await Task.Delay(TimeSpan.FromSeconds(1.2));
        var time = await AskAsync(server, "SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') || ' UTC'");
        await Task.Delay(TimeSpan.FromSeconds(1.2));
        await DoAsync(server, "INSERT INTO things VALUES ('after')");
        await DoAsync(server, "SELECT pg_switch_wal()");
        await server.StopAsync();

        var refused = await ops.RunAsync(server, "recover-to-time", ops.Archive, server.Data, time);
        refused.ExitCode.ShouldBe(1);
        refused.Errors.ShouldContain("is not empty");
        Directory.Delete(server.Data, recursive: true);
        var early = await ops.RunAsync(server, "recover-to-time", ops.Archive, server.Data, "2020-01-01 00:00:00 UTC");
        early.ExitCode.ShouldBe(1);
        early.Errors.ShouldContain("no base backup");
        var recovered = await ops.RunAsync(server, "recover-to-time", ops.Archive, server.Data, time);
        recovered.ExitCode.ShouldBe(0, recovered.Errors);
        await server.StartAgainAsync();
        await PromotedAsync(server);

        var names = await AskAsync(server, "SELECT string_agg(name, ', ' ORDER BY at) FROM things");
        output.WriteLine($"Recovered to {time}: {names}");
        names.ShouldBe("in the base, before");
        await DoAsync(server, "INSERT INTO things VALUES ('life goes on')");
    }

    [PostgresFact]
    public async Task A_piece_of_the_log_is_archived_once_and_never_written_over()
    {
        using var ops = new OpsScripts();
        var server = await PostgresServer.SharedAsync();
        var piece = ops.PathOf("piece");
        await File.WriteAllTextAsync(piece, "one");
        (await ops.RunAsync(server, "archive-wal", ops.Archive, piece, "000000010000000000000001")).ExitCode.ShouldBe(0);
        (await ops.RunAsync(server, "archive-wal", ops.Archive, piece, "000000010000000000000001")).ExitCode.ShouldBe(0);

        await File.WriteAllTextAsync(piece, "two");
        var refused = await ops.RunAsync(server, "archive-wal", ops.Archive, piece, "000000010000000000000001");

        refused.ExitCode.ShouldBe(1);
        refused.Errors.ShouldContain("with other content");
        (await File.ReadAllTextAsync(Path.Combine(ops.Archive, "wal", "000000010000000000000001"))).ShouldBe("one");
        (await ops.RunAsync(server, "archive-wal", ops.Archive, piece, "../outside")).ExitCode.ShouldBe(2);
        Directory.GetFileSystemEntries(Path.Combine(ops.Archive, "wal")).Length.ShouldBe(1);
    }

    private static async Task PromotedAsync(PostgresServer server)
    {
        for (var tries = 0; await AskAsync(server, "SELECT pg_is_in_recovery()::TEXT") == "true"; tries++)
        {
            tries.ShouldBeLessThan(600, server.Log);
            await Task.Delay(50);
        }
    }

    private static async Task DoAsync(PostgresServer server, string sql)
    {
        await using var connection = new NpgsqlConnection(server.ConnectionString() + ";Pooling=false");
        await connection.ExecuteAsync(sql);
    }

    private static async Task<string> AskAsync(PostgresServer server, string sql)
    {
        await using var connection = new NpgsqlConnection(server.ConnectionString() + ";Pooling=false");
        return await connection.ExecuteScalarAsync<string>(sql) ?? "";
    }
}
