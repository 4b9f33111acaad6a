using System.Data.Common;
using System.Diagnostics;
using Dapper;
using Guildhall.Tests.Scenarios.Party;
using Guildhall.Tests.Scenarios.Support;
using Microsoft.Data.Sqlite;
using Npgsql;
using Xunit.Abstractions;

namespace Guildhall.Tests.Scenarios.Backups;

/// <summary>What everybody should try before the day they need it: played under load, backed up meanwhile, killed, destroyed, restored.</summary>
public sealed class RestoreDrillTests(ITestOutputHelper output)
{
    [Fact]
    public async Task What_was_acknowledged_before_a_backup_is_there_after_the_disk_was_lost()
    {
        using var hall = new BackupHall();
        await DrillAsync(hall, () => new SqliteConnection($"Data Source={hall.Database};Mode=ReadOnly;Pooling=False"), () =>
        {
            foreach (var file in Directory.GetFiles(hall.Data))
            {
                File.Delete(file);
            }

            return Task.CompletedTask;
        });
    }

    [PostgresFact]
    public async Task What_was_acknowledged_before_a_backup_is_there_after_a_database_of_PostgreSQL_was_lost()
    {
        var server = await PostgresServer.SharedAsync();
        var address = await server.NewDatabaseAsync();
        using var hall = new BackupHall(new KeyValuePair<string, string>("Store__ConnectionString", address));
        await DrillAsync(hall, () => new NpgsqlConnection(address + ";Pooling=false"), async () =>
        {
            await using var connection = new NpgsqlConnection(server.ConnectionString() + ";Pooling=false");
            await connection.ExecuteAsync($"DROP DATABASE {new NpgsqlConnectionStringBuilder(address).Database} WITH (FORCE)");
            File.Delete(Path.Combine(hall.Data, "secret.key"));
        });
    }

    private async Task DrillAsync(BackupHall hall, Func<DbConnection> open, Func<Task> destroy)
    {
        var host = await RunningHost.StartAsync(hall.Data, hall.Environment);
        var party = await AdventureParty.GatherAsync(host.Http, "tavern");
        await party.PlayAsync("before", "before", Courier.Plain);
        using var writers = new DrillWriters(host);
        await Task.Delay(TimeSpan.FromSeconds(2));
        var began = DateTimeOffset.UtcNow;
        output.WriteLine((await hall.DoAsync("backup", "create")).Trim());
        await Task.Delay(TimeSpan.FromSeconds(1));
        var killed = DateTimeOffset.UtcNow;
        await host.KillAsync();
        await writers.StopAsync();
        await host.DisposeAsync();
        await destroy();

        output.WriteLine((await hall.DoAsync("backup", "verify")).Trim());
        var clock = Stopwatch.StartNew();
        output.WriteLine((await hall.DoAsync("backup", "restore")).Trim());
        var took = clock.Elapsed;

        var kept = await ReadAsync(open, "SELECT request_id FROM replies");
        writers.Missing(kept, began).ShouldBeEmpty();
        writers.Told.Count(one => one.At < began).ShouldBeGreaterThan(100);
        (await hall.DoAsync("ledger", "verify")).ShouldContain("is sound");
        var sessions = await ReadAsync(open, "SELECT id FROM sessions");
        sessions.ShouldNotBeEmpty();
        foreach (var session in sessions)
        {
            await hall.DoAsync("session", "replay", session);
        }

        await using var again = await RunningHost.StartAsync(hall.Data, hall.Environment);
        output.WriteLine(
            $"{writers.Told.Count} acknowledged, {writers.Missing(kept, DateTimeOffset.MaxValue).Count} of them lost, all in the {(killed - began).TotalSeconds:0.0} s after the backup began; restored and proved in {took.TotalSeconds:0.0} s");
    }

    private static async Task<HashSet<string>> ReadAsync(Func<DbConnection> open, string sql)
    {
        await using var connection = open();
        return (await connection.QueryAsync<string>(sql)).ToHashSet(StringComparer.Ordinal);
    }
}
