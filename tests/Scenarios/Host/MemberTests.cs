using System.Data.Common;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Guildhall.Core.Storage;
using Guildhall.Tests.Scenarios.Privacy;
using Guildhall.Tests.Scenarios.Store;
using Guildhall.Tests.Scenarios.Support;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Guildhall.Tests.Scenarios.Host;

/// <summary>A person takes their data along, and is forgotten, while everything that must add up still does.</summary>
public sealed class MemberTests
{
    private const string Name = "Zephyrina";
    private const string Hero = "Quillfeather";
    private const string Words = "my cat is called Marmaduke";
    private const string Room = "parlor";

    // What must not be found any more, in whatever case.
    private static readonly string[] Marks = [Name, Hero, "Marmaduke"];

    [Theory, OnSqlite, OnPostgres]
    public async Task A_person_takes_their_data_along_and_is_forgotten(SqlDialect on)
    {
        var data = StoreFixture.NewDirectory();
        var database = on == SqlDialect.PostgreSql ? await (await PostgresServer.SharedAsync()).NewDatabaseAsync() : null;
        KeyValuePair<string, string>[] environment = database is null ? [] : [new("Store__ConnectionString", database)];
        var (ada, bob) = await PlayAsync(data, environment);

        await ForgetAsync(
            ada,
            bob,
            () => database is null ? new SqliteConnection($"Data Source={Path.Combine(data, "guildhall.db")};Pooling=False;Mode=ReadOnly") : new NpgsqlConnection(database),
            arguments => HostProgram.RunAsync(data, database is null ? arguments : [.. arguments, $"--Store:ConnectionString={database}"]));

        // Free pages of a file hold what was deleted, unless it is written anew.
        foreach (var file in Directory.EnumerateFiles(data))
        {
            var bytes = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file));
            Marks.Where(trace => bytes.Contains(trace, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty(file);
        }

        await using (var host = await RunningHost.StartAsync(data, environment))
        {
            (await (ada with { Http = host.Http }).SayAsync(Room, "back", "purse")).Status.ShouldNotBe(HttpStatusCode.OK, "the old token is nobody's");
            (await (bob with { Http = host.Http }).SayAsync(Room, "again", "delve log")).Status.ShouldBe(HttpStatusCode.OK);
        }

        Directory.Delete(data, recursive: true);
    }

    [Fact]
    public async Task Who_is_nobody_can_be_neither_exported_nor_erased()
    {
        var data = StoreFixture.NewDirectory();
        (await HostProgram.RunAsync(data, "migrate")).ExitCode.ShouldBe(0);
        foreach (var verb in new[] { "export", "erase" })
        {
            (await HostProgram.RunAsync(data, "member", verb, "nonsense")).ExitCode.ShouldBe(2);
            var nobody = await HostProgram.RunAsync(data, "member", verb, "discord:1");
            nobody.ExitCode.ShouldBe(1);
            nobody.Errors.ShouldContain("is held of");
        }

        (await HostProgram.RunAsync(data, "member", "find", "Nobody")).ExitCode.ShouldBe(1);
        Directory.Delete(data, recursive: true);
    }

    [Fact]
    public async Task Nobody_is_erased_while_a_server_has_the_data()
    {
        await using var host = await RunningHost.StartAsync();
        var ada = await Player.SignInAsync(host.Http, Name);

        var asked = await HostProgram.RunAsync(host.Data, "member", "erase", ada.UserId);
        asked.ExitCode.ShouldBe(0, asked.Errors);
        asked.Output.ShouldContain("Nothing was changed");
        var refused = await HostProgram.RunAsync(host.Data, "member", "erase", ada.UserId, "--yes");
        refused.ExitCode.ShouldBe(4);
        (await HostProgram.RunAsync(host.Data, "member", "find", Name)).Output.ShouldContain(ada.UserId);
    }

    /// <summary>Two people make heroes, talk, pay, set, and play; the server is stopped afterwards.</summary>
    private static async Task<(Player Ada, Player Bob)> PlayAsync(string data, params KeyValuePair<string, string>[] environment)
    {
        await using var host = await RunningHost.StartAsync(data, environment);
        var ada = await Player.SignInAsync(host.Http, Name);
        var bob = await Player.SignInAsync(host.Http, "Bob");
        var asked = 0;
        async Task DoAsync(Player player, string command, params KeyValuePair<string, string>[] options)
        {
            var answer = await player.SayAsync(Room, $"r{asked++}", command, options);
            answer.Status.ShouldBe(HttpStatusCode.OK, $"{command}: {answer.Body}");
            answer.Body.ShouldNotContain("\"refusal\":{", customMessage: command);
        }

        await DoAsync(ada, "hero create", new("name", Hero), new("archetype", "fighter"));
        await DoAsync(bob, "hero create", new("name", "Grumbold"), new("archetype", "wizard"));
        await DoAsync(ada, "hero sheet");
        await DoAsync(ada, "say", new KeyValuePair<string, string>("text", Words));
        await DoAsync(bob, "say", new KeyValuePair<string, string>("text", $"{Name}, is it fat? Ask {Hero.ToUpperInvariant()}."));
        await DoAsync(ada, "language", new KeyValuePair<string, string>("locale", "en"));
        await DoAsync(ada, "settings set", new("key", "locale"), new("value", "en"));
        await DoAsync(ada, "delve start", new("seed", "crypt"), new("size", "small"));
        await DoAsync(bob, "delve join");
        await DoAsync(bob, "hero sheet", new KeyValuePair<string, string>("of", ada.UserId));
        (await bob.SayAsync(Room, "refused", "settings set", new("key", "locale"), new("value", Name))).Body.ShouldContain("permission.missing");
        (await host.StopAsync()).ShouldBe(0, host.Log);
        return (ada, bob);
    }

    private static async Task ForgetAsync(
        Player ada, Player bob, Func<DbConnection> connect, Func<string[], Task<VerbResult>> run)
    {
        (await FindTracesAsync(connect)).ShouldContain(found => found.StartsWith("session_log.", StringComparison.Ordinal), "else the test finds nothing by not looking");
        var found = await RunWellAsync(run, "member", "find", Name);
        found.ShouldContain(ada.UserId);

        var file = JsonNode.Parse(await RunWellAsync(run, "member", "export", ada.UserId))!;
        file["person"]!["users"]![0]!["name"]!.GetValue<string>().ShouldBe(Name);
        file["person"]!["rooms"]!.AsArray().Count.ShouldBe(1);
        file["heroes"]!["heroes"]![0]!["name"]!.GetValue<string>().ShouldBe(Hero);
        file["heroes"]!["hero_bag"]!.AsArray().ShouldNotBeEmpty();
        file["sessions"]!["session_log"]!.AsArray().ShouldNotBeEmpty();
        file["answers"]!["replies"]!.ToJsonString().ShouldContain("Marmaduke");
        file["audit"]!["audit_log"]!.AsArray().Select(row => row!["action"]!.GetValue<string>()).ShouldBe(["member.signed-in", "setting.changed"], ignoreOrder: true);

        (await RunWellAsync(run, "member", "erase", ada.UserId)).ShouldContain("Nothing was changed");
        (await FindTracesAsync(connect)).ShouldNotBeEmpty();
        (await RunWellAsync(run, "member", "erase", ada.UserId, "--yes")).ShouldContain("is forgotten");

        (await FindTracesAsync(connect)).ShouldBeEmpty();
        await RunWellAsync(run, "ledger", "verify");
        (await RunWellAsync(run, "audit", "verify")).ShouldContain("is sound");
        var session = (await RunWellAsync(run, "session", "list")).Split('\n')[1].Split(' ')[0];
        await RunWellAsync(run, "session", "replay", session);
        (await RunWellAsync(run, "audit", "export", "--guild", "platform")).ShouldContain("member.erased");
        (await RunWellAsync(run, "member", "export", bob.UserId)).ShouldContain("Grumbold");
    }

    private static async Task<string> RunWellAsync(Func<string[], Task<VerbResult>> run, params string[] arguments)
    {
        var result = await run(arguments);
        result.ExitCode.ShouldBe(0, $"{string.Join(' ', arguments)}: {result.Errors}{result.Output}");
        return result.Output;
    }

    private static async Task<IReadOnlyList<string>> FindTracesAsync(Func<DbConnection> connect)
    {
        await using var connection = connect();
        return await Traces.FindAsync(connection, Marks);
    }
}
