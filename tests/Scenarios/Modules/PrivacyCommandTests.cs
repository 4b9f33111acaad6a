using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Guildhall.Core.Storage;
using Guildhall.Tests.Scenarios.Backups;
using Guildhall.Tests.Scenarios.Privacy;
using Guildhall.Tests.Scenarios.Store;
using Guildhall.Tests.Scenarios.Support;
using Npgsql;

namespace Guildhall.Tests.Scenarios.Modules;

/// <summary>People take their data along and have themselves forgotten, while servers run and others play.</summary>
public sealed class PrivacyCommandTests
{
    private const string Name = "Zephyrina";
    private const string Hero = "Quillfeather";
    private const string Room = "parlor";

    [Theory, OnSqlite, OnPostgres]
    public async Task A_person_takes_along_what_is_theirs_alone_and_is_forgotten_while_the_server_runs(SqlDialect on)
    {
        var database = on == SqlDialect.PostgreSql ? await (await PostgresServer.SharedAsync()).NewDatabaseAsync() : null;
        await using var host = await RunningHost.StartAsync(data: null, database is null ? [] : [new("Store__ConnectionString", database)]);
        var (ada, bob) = await PlayAsync(host, host);

        var file = await ExportAsync(ada, "mine");
        file["person"]!["users"]![0]!["name"]!.GetValue<string>().ShouldBe(Name);
        file["heroes"]!["heroes"]![0]!["name"]!.GetValue<string>().ShouldBe(Hero);
        file["sessions"]!["session_log"]!.AsArray().ShouldNotBeEmpty();
        file["answers"]!.ToJsonString().ShouldContain("Marmaduke");
        file.ToJsonString().ShouldNotContain("Grumbold is a secret");
        file.ToJsonString().ShouldNotContain("\"name\":\"Bob\"");
        var others = (await ExportAsync(bob, "mine")).ToJsonString();
        others.ShouldContain("Grumbold is a secret");
        others.ShouldNotContain("Marmaduke");

        // What is kept of the answer has no file, and the same request again gets none.
        var again = await ada.SayAsync(Room, "mine", "privacy export");
        again.Status.ShouldBe(HttpStatusCode.OK);
        JsonNode.Parse(again.Body)!["file"].ShouldBeNull();

        var refused = await bob.PressAsync(Room, "theft", await AskAsync(ada, "sure?"));
        refused.Body.ShouldContain("components", customMessage: "pressed by another, the button asks them");
        (await ada.SayAsync(Room, "still", "hero sheet")).Body.ShouldContain(Hero);
        (await bob.SayAsync(Room, "typed", "privacy erase", new KeyValuePair<string, string>("sure", ada.UserId))).Body.ShouldContain("components");
        (await bob.SayAsync(Room, "alive", "hero sheet")).Body.ShouldContain("Grumbold");

        (await ada.PressAsync(Room, "forget", await AskAsync(ada, "sure"))).Body.ShouldContain("You are forgotten");

        await ShouldBeForgottenAsync(host, ada, bob, [host]);
        (await ada.SayAsync(Room, "forget", "purse")).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Cluster.FactOnCluster]
    public async Task Every_process_forgets_a_person_who_is_forgotten_in_one_of_them()
    {
        await using var rabbit = await RabbitServer.StartAsync();
        var database = await (await PostgresServer.SharedAsync()).NewDatabaseAsync();
        await using var here = await StartAsync("api,worker,scheduler,relay");
        await using var there = await StartAsync("api,worker");
        var (ada, bob) = await PlayAsync(here, there);
        (await (ada with { Http = there.Http }).SayAsync(Room, "warm", "hero sheet")).Body.ShouldContain(Hero);
        _ = await ExportAsync(ada with { Http = there.Http }, "mine");

        (await ada.PressAsync(Room, "forget", await AskAsync(ada, "sure"))).Body.ShouldContain("You are forgotten");

        await ShouldBeForgottenAsync(here, ada, bob, [here, there]);

        Task<RunningHost> StartAsync(string roles) => RunningHost.StartAsync(
            data: null,
            new("Store__ConnectionString", database),
            new("Broker__ConnectionString", rabbit.Address),
            new("Guildhall__Roles", roles),
            new("GUILDHALL_SECRET", Convert.ToBase64String(SHA256.HashData("a secret for all processes"u8))));
    }

    [PostgresFact]
    public async Task An_operator_forgets_somebody_beside_servers_that_run_on_PostgreSQL()
    {
        var database = await (await PostgresServer.SharedAsync()).NewDatabaseAsync();
        KeyValuePair<string, string>[] environment =
            [new("Store__ConnectionString", database), new("GUILDHALL_SECRET", Convert.ToBase64String(SHA256.HashData("a secret for all processes"u8)))];
        await using var host = await RunningHost.StartAsync(data: null, environment);
        var (ada, bob) = await PlayAsync(host, host);

        var erased = await HostProgram.RunAsync(host.Environment, "member", "erase", ada.UserId, "--yes");

        erased.ExitCode.ShouldBe(0, erased.Errors);
        await ShouldBeForgottenAsync(host, ada, bob, [host]);
    }

    [OnDynamoDbFact]
    public async Task Where_sessions_are_in_DynamoDB_the_operator_is_named_and_nothing_is_touched()
    {
        await using var host = await RunningHost.StartAsync(null, (await DynaliteServer.SharedAsync()).EnvironmentFor("privacy"));
        var ada = await Player.SignInAsync(host.Http, Name);

        var answer = await ada.SayAsync(Room, "sure", "privacy erase", new KeyValuePair<string, string>("sure", ada.UserId));

        answer.Body.ShouldContain("privacy.operator");
        answer.Body.ShouldContain(ada.UserId);
        (await ExportAsync(ada, "mine"))["person"]!["users"]![0]!["name"]!.GetValue<string>().ShouldBe(Name);
    }

    private static async Task<JsonNode> ExportAsync(Player player, string request)
    {
        var answer = await player.SayAsync(Room, request, "privacy export");
        answer.Status.ShouldBe(HttpStatusCode.OK, answer.Body);
        var reply = JsonNode.Parse(answer.Body)!;
        reply["visibility"]!.GetValue<string>().ShouldBe("only-me");
        reply["file"]!["mediaType"]!.GetValue<string>().ShouldBe("application/json");
        return JsonNode.Parse(reply["file"]!["text"]!.GetValue<string>())!;
    }

    /// <summary>Asks to be forgotten, and gives the button that says one is sure.</summary>
    private static async Task<string> AskAsync(Player player, string request)
    {
        var asked = await player.SayAsync(Room, request, "privacy erase");
        asked.Body.ShouldContain("cannot be taken back");
        return JsonNode.Parse(asked.Body)!["components"]!.AsArray().Single(one => one!["style"]?.GetValue<string>() == "danger")!["id"]!.GetValue<string>();
    }

    private static async Task<(Player Ada, Player Bob)> PlayAsync(RunningHost here, RunningHost there)
    {
        var ada = await Player.SignInAsync(here.Http, Name);
        var bob = await Player.SignInAsync(there.Http, "Bob");
        var asked = 0;
        async Task DoAsync(Player player, string command, params KeyValuePair<string, string>[] options)
        {
            var answer = await player.SayAsync(Room, $"r{asked++}", command, options);
            answer.Status.ShouldBe(HttpStatusCode.OK, $"{command}: {answer.Body}");
            answer.Body.ShouldNotContain("\"refusal\":{", customMessage: command);
        }

        await DoAsync(ada, "hero create", new("name", Hero), new("archetype", "fighter"));
        await DoAsync(bob, "hero create", new("name", "Grumbold"), new("archetype", "wizard"));
        await DoAsync(ada, "say", new KeyValuePair<string, string>("text", "my cat is called Marmaduke"));
        await DoAsync(bob, "say", new KeyValuePair<string, string>("text", "that Grumbold is a secret"));
        await DoAsync(bob, "say", new KeyValuePair<string, string>("text", $"{Name} and {Hero}, come along"));
        await DoAsync(ada, "delve start", new("seed", "crypt"), new("size", "small"));
        await DoAsync(bob, "delve join");
        await DoAsync(bob, "delve look");
        return (ada, bob);
    }

    /// <summary>Nowhere in the database, at no process, and all that must add up does; the game that goes on included.</summary>
    private static async Task ShouldBeForgottenAsync(RunningHost host, Player ada, Player bob, RunningHost[] processes)
    {
        foreach (var process in processes)
        {
            for (var tries = 0; (await (ada with { Http = process.Http }).SayAsync(Room, $"back{tries}", "purse")).Status != HttpStatusCode.Unauthorized; tries++)
            {
                tries.ShouldBeLessThan(50, "the old token is nobody's");
                await Task.Delay(100);
            }

            var looked = await (bob with { Http = process.Http }).SayAsync(Room, $"look-{process.ProcessId}", "delve look");
            looked.Status.ShouldBe(HttpStatusCode.OK, looked.Body);
            looked.Body.ShouldNotContain(Hero);
            (await (bob with { Http = process.Http }).SayAsync(Room, $"on-{process.ProcessId}", "delve pass")).Body.ShouldNotContain(Hero);
        }

        // Where the last process remembers the game as it was before, this is decided on what stands in the log now.
        var left = await (bob with { Http = processes[^1].Http }).SayAsync(Room, "leave", "delve leave");
        left.Status.ShouldBe(HttpStatusCode.OK);
        left.Body.ShouldNotContain("\"refusal\":{");
        await RunWellAsync(host, "ledger", "verify");
        (await RunWellAsync(host, "audit", "verify")).ShouldContain("is sound");
        var session = (await RunWellAsync(host, "session", "list")).Split('\n')[1].Split(' ')[0];
        await RunWellAsync(host, "session", "replay", session);
        (await RunWellAsync(host, "audit", "export", "--guild", "platform")).ShouldContain("member.erased");
        (await FindTracesAsync(host)).ShouldBeEmpty();
    }

    private static async Task<string> RunWellAsync(RunningHost host, params string[] arguments)
    {
        var result = await HostProgram.RunAsync(host.Environment, arguments);
        result.ExitCode.ShouldBe(0, $"{string.Join(' ', arguments)}: {result.Errors}{result.Output}");
        return result.Output;
    }

    private static async Task<IReadOnlyList<string>> FindTracesAsync(RunningHost host)
    {
        await using System.Data.Common.DbConnection connection = host.Environment.TryGetValue("Store__ConnectionString", out var database)
            ? new NpgsqlConnection(database)
            : new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(host.Data, "guildhall.db")};Pooling=False;Mode=ReadOnly");
        return await Traces.FindAsync(connection, [Name, Hero, "Marmaduke"]);
    }
}
