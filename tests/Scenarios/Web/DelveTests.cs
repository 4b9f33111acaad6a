using System.Globalization;
using System.Net;
using System.Text.Json;
using Guildhall.Tests.Scenarios.Host;
using Microsoft.Data.Sqlite;

namespace Guildhall.Tests.Scenarios.Web;

/// <summary>A game, seen from outside.</summary>
public sealed class DelveTests : IAsyncLifetime, IDisposable
{
    private const string Room = "/api/v1/rooms/delve";

    private readonly TempDirectory _directory = new();
    private Hall? _hall;
    private Guest? _ada;

    private Hall Hall => _hall!;

    private Guest Ada => _ada!;

    public async Task InitializeAsync()
    {
        _hall = await Hall.OpenAsync(_directory.Path);
        _ada = await Hall.SignInAsync("Ada");
        (await Ada.RunAsync("delve", "hero create", new { name = "Ada", archetype = "fighter" })).RefusalCode.ShouldBeNull();
    }

    public async Task DisposeAsync()
    {
        Ada.Dispose();
        await Hall.DisposeAsync();
    }

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task A_game_that_runs_has_a_table_and_a_state_and_is_listed()
    {
        var started = await StartAsync();
        var session = (await Ada.GetAsync($"{Room}/sessions/current")).Json;
        var table = (await Ada.GetAsync($"{Room}/table")).Json;

        session.GetProperty("sessionId").GetString().ShouldBe(started.Text("sessionId"));
        session.GetProperty("finished").GetBoolean().ShouldBeFalse();
        session.GetProperty("stateHash").GetString()!.Length.ShouldBe(32);
        table.GetProperty("sessionId").GetString().ShouldBe(started.Text("sessionId"));
        table.GetProperty("version").GetInt64().ShouldBe(session.GetProperty("version").GetInt64());
        var hero = table.GetProperty("combatants")[0];
        hero.GetProperty("name").GetString().ShouldBe("Ada");
        hero.GetProperty("userId").GetString().ShouldBe(Ada.UserId);
        hero.GetProperty("side").GetString().ShouldBe("party");

        var listed = (await Ada.GetAsync("/api/v1/rooms")).Json.GetProperty("rooms").EnumerateArray().Single();
        listed.GetProperty("room").GetString().ShouldBe("delve");
        listed.GetProperty("playing").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task A_picture_of_a_reply_is_served_and_never_changes()
    {
        await StartAsync();
        var map = await Ada.RunAsync("delve", "delve map");
        var picture = map.Json.GetProperty("cards").EnumerateArray().First(card => card.TryGetProperty("picture", out _)).GetProperty("picture");
        var path = $"/api/v1/pictures/{picture.GetProperty("id").GetString()}.png";
        var png = await Hall.Http.CallAsync(HttpMethod.Get, path);

        png.Status.ShouldBe(HttpStatusCode.OK);
        png.Response.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        png.Body.AsSpan(0, 8).ToArray().ShouldBe([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a]);
        png.Header("Cache-Control").ShouldBe("public, max-age=31536000, immutable");
        var again = await Hall.Http.CallAsync(HttpMethod.Get, path, content: null, ("If-None-Match", png.Header("ETag")!));
        again.Status.ShouldBe(HttpStatusCode.NotModified);
        again.Body.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_button_does_once_what_it_says_and_only_in_its_room()
    {
        var started = await StartAsync();
        var button = started.Json.GetProperty("components").EnumerateArray()
            .First(component => component.GetProperty("type").GetString() == "button" && component.GetProperty("style").GetString() == "primary");
        var press = new { id = button.GetProperty("id").GetString(), values = Array.Empty<string>(), requestId = "press-1" };

        await using var listener = await HubSocket.ConnectAsync(Hall.Address, Ada.Token);
        await listener.InvokeAsync("Join", "delve");
        var first = await Ada.Http.CallAsync(HttpMethod.Post, $"{Room}/components", press);
        var second = await Ada.Http.CallAsync(HttpMethod.Post, $"{Room}/components", press);
        var elsewhere = await Ada.Http.CallAsync(HttpMethod.Post, "/api/v1/rooms/elsewhere/components", press with { requestId = "press-2" });

        first.RefusalCode.ShouldBeNull();
        second.Body.ShouldBe(first.Body);
        elsewhere.RefusalCode.ShouldBe("component.unknown");
        var told = await listener.EventAsync("table");
        told.GetProperty("room").GetString().ShouldBe("delve");
        told.GetProperty("sessionId").GetString().ShouldBe(started.Text("sessionId"));
        told.GetProperty("version").GetInt64().ShouldBe((await Ada.GetAsync($"{Room}/sessions/current")).Json.GetProperty("version").GetInt64());
    }

    [Fact]
    public async Task A_session_is_listed_and_replayed_beside_the_running_server()
    {
        await StartAsync();
        await Ada.RunAsync("delve", "delve search");
        var session = (await Ada.GetAsync($"{Room}/sessions/current")).Json;
        var id = session.GetProperty("sessionId").GetString()!;
        var hash = session.GetProperty("stateHash").GetString()!;

        var listed = await HostProcess.RunAsync(_directory.Path, "", "session", "list", "--running");
        listed.Output.ShouldContain($"{id}  delve  web:delve");
        var plain = await HostProcess.RunAsync(_directory.Path, "", "session", "replay", id);
        plain.Code.ShouldBe(0, plain.Output);
        plain.Output.ShouldContain($"state {hash}");
        plain.Output.ShouldContain("  Ada  start");

        var lines = (await HostProcess.RunAsync(_directory.Path, "", "session", "replay", id, "--json")).Output
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        lines[0].GetProperty("session").GetString().ShouldBe(id);
        lines.Count.ShouldBe(2 + (int)session.GetProperty("version").GetInt64(), "one line for each event, between the heading and the verdict");
        lines[^1].GetProperty("stateHash").GetString().ShouldBe(hash);
        lines[^1].GetProperty("divergences").GetArrayLength().ShouldBe(0);
        lines[^1].GetProperty("reexecuted").GetInt32().ShouldBe(lines[^1].GetProperty("commands").GetInt32());
    }

    [Fact]
    public async Task A_log_that_was_tampered_with_does_not_pass()
    {
        var id = (await StartAsync()).Text("sessionId")!;
        await using (var database = new SqliteConnection($"Data Source={Path.Combine(_directory.Path, "data", "guildhall.db")};Pooling=False"))
        {
            await database.OpenAsync();
            await using var tamper = database.CreateCommand();
            tamper.CommandText = "UPDATE session_log SET seed = 'pcg32:00000000000000000000000000000000' WHERE session = $id";
            tamper.Parameters.AddWithValue("$id", id);
            (await tamper.ExecuteNonQueryAsync()).ShouldBe(1);
        }

        var replayed = await HostProcess.RunAsync(_directory.Path, "", "session", "replay", id);
        replayed.Code.ShouldBe(1);
        replayed.Errors.ShouldContain(string.Create(CultureInfo.InvariantCulture, $"The log of session {id} is damaged"));
    }

    private async Task<Answer> StartAsync()
    {
        var started = await Ada.RunAsync("delve", "delve start");
        started.RefusalCode.ShouldBeNull();
        return started;
    }
}
