using System.Text.Json.Nodes;
using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Tests.Scenarios.Watching;

public sealed class LogTests
{
    [Fact]
    public async Task A_line_of_JSON_names_request_session_and_trace_and_nothing_that_players_wrote()
    {
        await using var host = await RunningHost.StartAsync(
            data: null, new("Guildhall__Logs__Format", "json"), new("Logging__LogLevel__Guildhall.Pipeline", "Debug"));
        var ada = await Player.SignInAsync(host.Http, "Ada");
        await ada.SayAsync("cellar", "h1", "hero create", new("name", "Brunhilde"), new("archetype", "fighter"));
        await ada.SayAsync("cellar", "d1", "delve start", new("seed", "x"), new("size", "small"));
        var session = (await ada.SessionAsync("cellar"))!;

        var line = await LineAsync(host, "d1");

        var scopes = line["Scopes"]!.AsArray().OfType<JsonObject>().SelectMany(scope => scope).ToLookup(pair => pair.Key, pair => (string?)pair.Value, StringComparer.Ordinal);
        scopes["guildhall.request_id"].ShouldContain(id => id == "d1");
        scopes["guildhall.session_id"].ShouldContain(id => id == session.SessionId);
        scopes["TraceId"].ShouldContain(id => id!.Length == 32);
        ((string?)line["State"]!["Command"]).ShouldBe("delve start");
        ((string?)line["State"]!["Outcome"]).ShouldBe("done");
        host.Log.ShouldNotContain("Brunhilde");
        host.Log.ShouldNotContain("cellar");
    }

    [Fact]
    public async Task Lines_for_people_are_no_JSON()
    {
        await using var host = await RunningHost.StartAsync(data: null, new KeyValuePair<string, string>("Guildhall__Logs__Format", "text"));

        host.Log.ShouldContain("Guildhall is open at");
        host.Log.ShouldNotContain("{");
    }

    private static async Task<JsonObject> LineAsync(RunningHost host, string request)
    {
        for (var began = Environment.TickCount64; ; await Task.Delay(25))
        {
            var found = host.Log.Split('\n').Where(line => line.StartsWith('{')).Select(line => JsonNode.Parse(line)!.AsObject())
                .FirstOrDefault(line => line["Scopes"]!.AsArray().OfType<JsonObject>().Any(scope => (string?)scope["guildhall.request_id"] == request));
            if (found is not null)
            {
                return found;
            }

            (Environment.TickCount64 - began).ShouldBeLessThan(10_000, host.Log);
        }
    }
}
