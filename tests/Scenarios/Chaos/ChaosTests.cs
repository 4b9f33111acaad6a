using Guildhall.Tests.Scenarios.Cluster;
using Guildhall.Tests.Scenarios.Party;
using Guildhall.Tests.Scenarios.Support;
using Xunit.Abstractions;

namespace Guildhall.Tests.Scenarios.Chaos;

public sealed class ChaosTests(ITestOutputHelper output)
{
    private const int Kills = 5;

    [Fact]
    public async Task Delves_go_on_after_kills_in_the_middle_of_a_request_and_nothing_is_lost_or_doubled()
    {
        await using var host = await RunningHost.StartAsync();
        var outages = new Outages(host, "chaos");
        var courier = new Courier(outages.OverAsync);
        var party = await AdventureParty.GatherAsync(host.Http, "tavern");
        for (var number = 0; outages.Count < Kills; number++)
        {
            var room = $"chaos-{number}";
            var played = await party.PlayAsync(room, room, courier, () => outages.MaybeAsync(outages.Count < Kills ? 12 : int.MaxValue));
            await outages.OverAsync();

            var reckoning = await Reckoning.OfAsync(host, room, played);

            reckoning.Lost.ShouldBeEmpty();
            reckoning.Doubled.ShouldBeEmpty();
            reckoning.Diverged.ShouldBeEmpty();
        }

        var (faults, coins) = await CoinCheck.RunAsync(host.Data);
        faults.ShouldBeEmpty();
        output.WriteLine($"{outages.Count} kills, {courier.Lost} requests without an answer, {coins} coins");
    }

    [Fact]
    public async Task In_one_process_nothing_is_lost_or_doubled_while_it_is_killed_and_held_up()
    {
        await using var platform = await OneProcess.StartAsync();

        var report = await new ChaosRun(platform, "one").RunAsync(TimeSpan.FromSeconds(22), rate: 50, TimeSpan.FromSeconds(2));

        output.WriteLine($"{report}");
        report.Findings.ShouldBeEmpty();
        report.Faults.Count.ShouldBeGreaterThan(3);
        await platform.OfflineAsync(() => LoseOnePaymentAsync(platform));
        var findings = await new ChaosCheck(platform, report.Load).RunAsync([]);
        findings.ShouldContain(finding => finding.StartsWith("lost in feed", StringComparison.Ordinal), "what is lost is noticed");
        findings.ShouldContain(finding => finding.StartsWith("coins", StringComparison.Ordinal), "what was not paid is noticed");
    }

    private static async Task LoseOnePaymentAsync(OneProcess platform)
    {
        await using var database = await platform.OpenDatabaseAsync();
        await using var command = database.CreateCommand();
        command.CommandText =
            """
            UPDATE accounts SET balance = balance + 1 WHERE id = (SELECT from_account FROM journal WHERE reason = 'reason.purse.payment' ORDER BY id LIMIT 1);
            DELETE FROM replies WHERE seq = (SELECT seq FROM replies WHERE command LIKE '%pay%' AND room LIKE '%chaos-%' ORDER BY seq LIMIT 1);
            """;
        (await command.ExecuteNonQueryAsync()).ShouldBe(2);
    }

    [FactOnCluster]
    public async Task In_many_processes_nothing_is_lost_or_doubled_while_they_and_their_servers_die()
    {
        await using var platform = await ManyProcesses.StartAsync();

        var report = await new ChaosRun(platform, "many").RunAsync(TimeSpan.FromSeconds(40), rate: 50, TimeSpan.FromSeconds(2));

        output.WriteLine($"{report}");
        report.Findings.ShouldBeEmpty();
        report.Faults.Count.ShouldBeGreaterThan(3);
    }
}
