using System.Net;
using System.Text.Json;
using Dapper;
using Guildhall.Store.DynamoDb;
using Guildhall.Tests.Scenarios.Chaos;
using Guildhall.Tests.Scenarios.Store;
using Guildhall.Tests.Scenarios.Support;
using Microsoft.Data.Sqlite;
using Xunit.Abstractions;

namespace Guildhall.Tests.Scenarios.Party;

public sealed class DynamoDbPartyTests(ITestOutputHelper output)
{
    private const int Kills = 3;

    [OnDynamoDbFact]
    public async Task A_party_plays_delves_with_its_sessions_in_DynamoDB_through_kills_and_can_be_forgotten()
    {
        await using var dynalite = await DynaliteServer.StartAsync();
        await using var host = await RunningHost.StartAsync(null, dynalite.EnvironmentFor("party"));
        var outages = new Outages(host, "dynamo");
        var courier = new Courier(outages.OverAsync);
        var party = await AdventureParty.GatherAsync(host.Http, "tavern");
        PlayedDelve? played = null;
        for (var number = 0; number == 0 || outages.Count < Kills; number++)
        {
            var room = $"dynamo-{number}";
            played = await party.PlayAsync(room, room, courier, () => outages.MaybeAsync(number > 0 && outages.Count < Kills ? 12 : int.MaxValue));
            await outages.OverAsync();

            var reckoning = await Reckoning.OfAsync(host, room, played);

            reckoning.Lost.ShouldBeEmpty();
            reckoning.Doubled.ShouldBeEmpty();
            reckoning.Diverged.ShouldBeEmpty();
            output.WriteLine($"{room}: {played.Ending} after {played.Deeds.Count} requests, {outages.Count} kills, {courier.Lost} requests without an answer");
        }

        (await host.StopAsync()).ShouldBe(0, host.Log);
        (await HostProgram.RunAsync(host.Environment, "ledger", "verify")).ExitCode.ShouldBe(0);
        await CheckCoinsAsync(host.Data, dynalite.Address);
        await ForgetAsync(host, played!);
    }

    [OnDynamoDbFact]
    public async Task While_DynamoDB_is_away_games_say_so_in_time_and_everything_else_is_answered()
    {
        var dynalite = await DynaliteServer.StartAsync();
        await using var host = await RunningHost.StartAsync(null, dynalite.EnvironmentFor("away"));
        var ada = await Player.SignInAsync(host.Http, "Ada");
        (await ada.SayAsync("hall", "hero", "hero create", new("name", "Brakka"), new("archetype", "fighter"))).Status.ShouldBe(HttpStatusCode.OK);
        await dynalite.DisposeAsync();

        var clock = System.Diagnostics.Stopwatch.StartNew();
        (await ada.SayAsync("hall", "start", "delve start")).Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(3));
        (await ada.SayAsync("hall", "dice", "roll", new KeyValuePair<string, string>("dice", "2d6"))).Status.ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>What the rows of the table say was found, against what the ledger says was posted; and nothing is pending.</summary>
    private async Task CheckCoinsAsync(string data, Uri address)
    {
        var options = new DynamoOptions { Table = "party", Endpoint = address };
        using var client = new CuttableDynamoDb(options);
        var table = new DynamoTable(client, new(options), options);
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        await foreach (var page in table.AllAsync(CancellationToken.None))
        {
            foreach (var item in page.Where(item => item.ContainsKey(Attributes.Seed)))
            {
                var row = await SessionRow.ReadAsync(new Parts(table), item, CancellationToken.None);
                row.IsPending.ShouldBeFalse(row.Event);
                using var events = JsonDocument.Parse(row.Commit.Events);
                var finds = events.RootElement.EnumerateArray()
                    .Where(happened => happened.GetProperty("is").GetString() == "loot-taken" && happened.GetProperty("each").GetInt64() > 0)
                    .Select(happened => happened.GetProperty("each").GetInt64())
                    .Order()
                    .ToList();
                if (finds.Count > 0)
                {
                    found.Add($"{row.Commit.Actor}/{row.Commit.RequestId}", string.Join('+', finds));
                }
            }
        }

        await using var connection = new SqliteConnection($"Data Source={Path.Combine(data, "guildhall.db")};Mode=ReadOnly;Pooling=False");
        var posted = (await connection.QueryAsync<(string Request, string Account, long Amount)>(
            "SELECT request, to_account, amount FROM journal WHERE reason = 'reason.delve.treasure'")).ToList();
        foreach (var mine in posted.GroupBy(posting => (posting.Request, posting.Account)))
        {
            string.Join('+', mine.Select(posting => posting.Amount).Order()).ShouldBe(found[mine.Key.Request], $"{mine.Key}");
        }

        posted.Select(posting => posting.Request).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ShouldBe(found.Keys.Order(StringComparer.Ordinal));
        output.WriteLine($"{found.Count} treasures, each posted once to each of the party");
    }

    private static async Task ForgetAsync(RunningHost host, PlayedDelve played)
    {
        var ada = played.Deeds[0].Player;
        var file = await HostProgram.RunAsync(host.Environment, "member", "export", ada.UserId);
        file.Output.ShouldContain("\"sessiontable\"", customMessage: file.Errors);

        var erased = await HostProgram.RunAsync(host.Environment, "member", "erase", ada.UserId, "--yes");

        erased.ExitCode.ShouldBe(0, erased.Errors);
        var replay = await HostProgram.RunAsync(host.Environment, "session", "replay", played.Point.SessionId);
        replay.ExitCode.ShouldBe(0, replay.Output + replay.Errors);
        replay.Output.ShouldNotContain(played.Point.StateHash, customMessage: "the name in the state is another");
    }
}
