using System.Diagnostics;
using System.Globalization;
using Guildhall.Bench.Figures;
using Guildhall.Bench.Platform.Http;
using Guildhall.Tests.Scenarios.Support;
using Microsoft.Data.Sqlite;

namespace Guildhall.Bench.Platform.Backups;

/// <summary>What players notice of a backup of a large database: latency over HTTP without one and during one, at the same rate.</summary>
internal static class BackupBench
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(15);

    public static async Task RunAsync(BenchOptions options)
    {
        var (megabytes, rate) = (options.Number("megabytes", 500), options.Number("rate", 100));
        var data = Directory.CreateTempSubdirectory("guildhall-backup-bench-").FullName;
        try
        {
            await HostProgram.RunAsync(data, "migrate");
            await FillAsync(Path.Combine(data, "guildhall.db"), megabytes);
            await using var host = await RunningHost.StartAsync(data);
            var load = await SteadyLoad.OpenAsync(host, options.Number("connections", 64));
            _ = await load.RunAsync(rate, TimeSpan.FromSeconds(5));
            var without = await load.RunAsync(rate, Quiet);
            var (gentle, gentleTook) = await DuringAsync(load, rate, data, "--gentle");
            var (hasty, hastyTook) = await DuringAsync(load, rate, data);

            var table = new FigureTable($"/roll over HTTP at {rate}/s with a database of {megabytes} MB, half of it random, from the moment each was due");
            Add(table, "without a backup", without);
            Add(table, "during a gentle one, as the server makes them", gentle);
            Add(table, "during 'backup create'", hasty);
            table.Add("gentle backup", $"{gentleTook.TotalSeconds:N1} s");
            table.Add("'backup create'", $"{hastyTook.TotalSeconds:N1} s");
            table.Print();
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    private static void Add(FigureTable table, string name, LoadResult result)
    {
        table.Add($"{name}: p50", $"{result.FromDue.At(500):N2} ms");
        table.Add($"{name}: p99", $"{result.FromDue.At(990):N2} ms");
        table.Add($"{name}: worst", $"{result.FromDue.Worst:N2} ms");
        table.Add($"{name}: errors", "0", $"{result.Errors}", result.Errors == 0);
    }

    // The load goes on for as long as the backup should take, and no longer: what is measured is the time of the backup.
    private static async Task<(LoadResult Result, TimeSpan Took)> DuringAsync(SteadyLoad load, int rate, string data, params string[] how)
    {
        var alone = await MakeAsync(data, how);
        var making = MakeAsync(data, how);
        var result = await load.RunAsync(rate, alone);
        return (result, await making);
    }

    private static async Task<TimeSpan> MakeAsync(string data, string[] how)
    {
        var clock = Stopwatch.StartNew();
        var result = await HostProgram.RunAsync(data, ["backup", "create", .. how]);
        return result.ExitCode == 0 ? clock.Elapsed : throw new InvalidOperationException(result.Errors);
    }

    private static async Task FillAsync(string file, int megabytes)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = string.Create(
            CultureInfo.InvariantCulture,
            $"CREATE TABLE ballast (content BLOB); WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {megabytes * 1000L}) INSERT INTO ballast SELECT CAST(randomblob(500) || zeroblob(400) AS BLOB) FROM n");
        command.CommandTimeout = 300;
        await command.ExecuteNonQueryAsync();
    }
}
