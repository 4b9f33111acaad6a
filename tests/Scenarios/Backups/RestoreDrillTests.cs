using System.Collections.Concurrent;
using System.Diagnostics;
using Guildhall.Tests.Scenarios.Party;
using Guildhall.Tests.Scenarios.Support;
using Microsoft.Data.Sqlite;
using Xunit.Abstractions;

namespace Guildhall.Tests.Scenarios.Backups;

/// <summary>What everybody should try before the day they need it.</summary>
public sealed class RestoreDrillTests(ITestOutputHelper output) : IDisposable
{
    private const int Writers = 8;
    private readonly BackupHall _hall = new();

    public void Dispose() => _hall.Dispose();

    [Fact]
    public async Task What_was_acknowledged_before_a_backup_under_load_is_there_after_a_kill_and_a_restore()
    {
        var told = new ConcurrentBag<(string Request, DateTimeOffset At)>();
        DateTimeOffset began;
        DateTimeOffset killed;
        await using (var host = await RunningHost.StartAsync(_hall.Data, _hall.Environment))
        {
            var party = await AdventureParty.GatherAsync(host.Http, "tavern");
            await party.PlayAsync("before", "before", new Courier(() => Task.CompletedTask), () => { });
            using var stop = new CancellationTokenSource();
            var writers = Enumerable.Range(0, Writers).Select(number => WriteAsync(host, number, told, stop.Token)).ToArray();
            await Task.Delay(TimeSpan.FromSeconds(2));
            began = DateTimeOffset.UtcNow;
            output.WriteLine((await _hall.DoAsync("backup", "create")).Trim());
            await Task.Delay(TimeSpan.FromSeconds(1));
            await stop.CancelAsync();
            await host.KillAsync();
            killed = DateTimeOffset.UtcNow;
            await Task.WhenAll(writers);
        }

        // The disk is gone, and with it all but the backups.
        foreach (var file in Directory.GetFiles(_hall.Data))
        {
            File.Delete(file);
        }

        var clock = Stopwatch.StartNew();
        var restored = await _hall.DoAsync("backup", "restore");
        var took = clock.Elapsed;
        output.WriteLine(restored);

        var kept = await RequestsAsync();
        told.Where(one => one.At < began && !kept.Contains(one.Request)).ShouldBeEmpty();
        told.Count(one => one.At < began).ShouldBeGreaterThan(100);
        (await _hall.DoAsync("ledger", "verify")).ShouldContain("is sound");
        foreach (var session in await SessionsAsync())
        {
            await _hall.DoAsync("session", "replay", session);
        }

        // The secret came back, too: who was signed in still is.
        await using var again = await RunningHost.StartAsync(_hall.Data, _hall.Environment);
        var lost = told.Where(one => !kept.Contains(one.Request)).ToList();
        output.WriteLine(
            $"{told.Count} acknowledged, {lost.Count} lost: the {(killed - began).TotalSeconds:0.0} s after the backup began; restored and proved in {took.TotalSeconds:0.0} s");
        lost.ShouldAllBe(one => one.At >= began);
    }

    private static async Task WriteAsync(RunningHost host, int number, ConcurrentBag<(string Request, DateTimeOffset At)> told, CancellationToken stop)
    {
        var player = await Player.SignInAsync(host.Http, $"writer{number}");
        try
        {
            for (var turn = 0; !stop.IsCancellationRequested; turn++)
            {
                var request = $"drill-{number}-{turn}";
                var answer = await player.SayAsync($"room-{number}", request, "roll", new KeyValuePair<string, string>("dice", "2d6"));
                if (answer.Status == System.Net.HttpStatusCode.OK)
                {
                    told.Add((request, DateTimeOffset.UtcNow));
                }
            }
        }
        catch (HttpRequestException)
        {
            // It was killed.
        }
    }

    private Task<HashSet<string>> RequestsAsync() => ReadAsync("SELECT request_id FROM replies");

    private Task<HashSet<string>> SessionsAsync() => ReadAsync("SELECT id FROM sessions");

    private async Task<HashSet<string>> ReadAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={_hall.Database};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var rows = await command.ExecuteReaderAsync();
        var found = new HashSet<string>(StringComparer.Ordinal);
        while (await rows.ReadAsync())
        {
            found.Add(rows.GetString(0));
        }

        return found;
    }
}
