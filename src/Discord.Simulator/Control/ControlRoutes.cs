using System.Text.Json;
using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator.Rest;

namespace Guildhall.Discord.Simulator.Control;

/// <summary>The control API: what the methods of <see cref="SimulatedDiscord" /> do, over HTTP, for programs in other processes.</summary>
internal static class ControlRoutes
{
    public static void Map(IEndpointRouteBuilder to, SimulatedDiscord discord, BenchDriver bench)
    {
        Post(to, "/control/run", async body => await Member(discord, body).RunAsync(Channel(discord, body), Text(body, "command"), Options(body)));
        Post(to, "/control/complete", async body =>
            await Member(discord, body).CompleteAsync(Channel(discord, body), Text(body, "command"), Text(body, "option"), Options(body)));
        Post(to, "/control/press", async body => await Member(discord, body).PressAsync(
            Channel(discord, body), ulong.Parse(Text(body, "message"), null), Text(body, "customId"), [.. (body["values"] as JsonArray ?? []).Select(value => (string?)value ?? "")]));
        Post(to, "/control/submit", async body => await Member(discord, body).SubmitAsync(
            Channel(discord, body),
            new JsonObject { ["data"] = new JsonObject { ["custom_id"] = Text(body, "customId"), ["components"] = body["components"]?.DeepClone() } },
            (body["fields"] as JsonObject ?? []).ToDictionary(field => field.Key, field => (string?)field.Value ?? "", StringComparer.Ordinal),
            body["message"] is { } message ? ulong.Parse((string)message!, null) : null));
        Post(to, "/control/react", body =>
        {
            Member(discord, body).React(Channel(discord, body), ulong.Parse(Text(body, "message"), null), Text(body, "emoji"));
            return Task.FromResult<JsonNode>(new JsonObject());
        });
        Post(to, "/control/say", body => Task.FromResult<JsonNode>(new JsonObject { ["id"] = $"{Member(discord, body).Say(Channel(discord, body), Text(body, "text"))}" }));
        Post(to, "/control/read", body => Task.FromResult<JsonNode>(new JsonArray([.. Member(discord, body).Read(Channel(discord, body))])));
        Post(to, "/control/fault", body =>
        {
            Fault(discord, body);
            return Task.FromResult<JsonNode>(new JsonObject());
        });
        Post(to, "/control/world", body => Task.FromResult<JsonNode>(Change(discord, body)));
        Post(to, "/control/clock", body =>
        {
            discord.Advance(TimeSpan.FromSeconds((double?)body["advanceSeconds"] ?? throw new InvalidOperationException("'advanceSeconds' is missing.")));
            return Task.FromResult<JsonNode>(new JsonObject());
        });
        Post(to, "/control/endpoint", async body =>
        {
            var endpoint = (string?)body["url"] is { } url ? new Uri(url) : null;
            if (endpoint is { IsLoopback: false })
            {
                throw new InvalidOperationException("Interactions go to this machine alone.");
            }

            var isTaken = endpoint is null || await discord.VerifyEndpointAsync(endpoint);
            discord.SendInteractionsTo(isTaken ? endpoint : null);
            return new JsonObject { ["taken"] = isTaken, ["publicKey"] = discord.PublicKey };
        });
        Post(to, "/control/bench/interactions", async body => await bench.InteractAsync(
            Count(body, "count", 1_000, 10_000_000), Count(body, "outstanding", 64, 10_000_000), Count(body, "ratePerSecond", 0, 1_000_000), Count(body, "channels", 1, 10_000), (string?)body["command"] ?? "ping", Options(body)));
        Post(to, "/control/bench/messages", async body =>
        {
            await Task.Run(() => bench.Flood(Count(body, "count", 1_000, 10_000_000), Count(body, "authors", 100, 1_000)));
            return new JsonObject();
        });
        to.MapGet("/control/stats", (RequestDelegate)(http => WriteAsync(http, Stats(discord))));
    }

    private static JsonObject Stats(SimulatedDiscord discord)
    {
        var (delivered, answered, twice, late) = discord.Interactions;
        return new()
        {
            ["online"] = discord.IsBotOnline,
            ["applicationId"] = $"{discord.ApplicationId}",
            ["guildId"] = $"{discord.GuildId}",
            ["channelId"] = $"{discord.ChannelId}",
            ["identifies"] = discord.Identifies,
            ["resumes"] = discord.Resumes,
            ["commandWrites"] = discord.CommandWrites,
            ["delivered"] = delivered,
            ["answered"] = answered,
            ["answeredTwice"] = twice,
            ["late"] = late,
            ["undelivered"] = discord.Undelivered,
            ["violations"] = new JsonArray([.. discord.Violations.Select(one => (JsonNode)one)]),
        };
    }

    private static JsonObject Change(SimulatedDiscord discord, JsonObject body)
    {
        var guild = body["guild"] is { } id ? ulong.Parse((string)id!, null) : discord.GuildId;
        switch (Text(body, "kind"))
        {
            case "addMember":
                return new() { ["id"] = $"{discord.AddMember(guild, Text(body, "name")).Id}" };
            case "removeMember":
                discord.RemoveMember(guild, Text(body, "name"));
                break;
            case "addGuild":
                return new() { ["id"] = $"{discord.AddGuild()}" };
            case "removeGuild":
                discord.RemoveGuild(guild, (bool?)body["outage"] ?? false);
                break;
            case "restoreGuild":
                discord.RestoreGuild(guild);
                break;
            default:
                throw new InvalidOperationException("kind is addMember, removeMember, addGuild, removeGuild or restoreGuild.");
        }

        return [];
    }

    private static void Fault(SimulatedDiscord discord, JsonObject body)
    {
        switch (Text(body, "kind"))
        {
            case "drop":
                discord.DropConnections();
                break;
            case "mute":
                discord.MuteConnections();
                break;
            case "reconnect":
                discord.AskToReconnect();
                break;
            case "invalidate":
                discord.Invalidate((bool?)body["resumable"] ?? false);
                break;
            case "garbage":
                discord.SendRaw((string?)body["text"] ?? "{");
                break;
            case "openWithReconnect":
                discord.OpenWithReconnect((bool?)body["on"] ?? true);
                break;
            case "muteEvent":
                discord.Mute((string?)body["name"]);
                break;
            case "close":
                discord.CloseConnections((int?)body["code"] ?? 4000);
                break;
            case "rest":
                discord.Fail(Text(body, "path"), (int?)body["status"] ?? 500, (int?)body["times"] ?? 1, (bool?)body["afterCommit"] ?? false, (double?)body["retryAfter"] ?? 0.2, (string?)body["scope"] ?? "user");
                break;
            default:
                throw new InvalidOperationException("kind is drop, mute, muteEvent, reconnect, openWithReconnect, invalidate, garbage, close or rest.");
        }
    }

    private static void Post(IEndpointRouteBuilder to, string path, Func<JsonObject, Task<JsonNode>> act) => to.MapPost(path, (RequestDelegate)(async http =>
    {
        try
        {
            var body = await JsonNode.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted) as JsonObject ?? [];
            await WriteAsync(http, await act(body));
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or JsonException or KeyNotFoundException or FormatException or OverflowException or TimeoutException or RestFaultException)
        {
            http.Response.StatusCode = wrong is TimeoutException ? 504 : 400;
            await WriteAsync(http, new JsonObject { ["error"] = wrong.Message });
        }
    }));

    private static async Task WriteAsync(HttpContext http, JsonNode body)
    {
        http.Response.ContentType = "application/json";
        await http.Response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(body), http.RequestAborted);
    }

    private static int Count(JsonObject body, string key, int usual, int most) =>
        (int?)body[key] is not { } count ? usual
        : count >= 0 && count <= most ? count
        : throw new InvalidOperationException($"'{key}' is 0 to {most}.");

    private static string Text(JsonObject body, string key) => (string?)body[key] ?? throw new InvalidOperationException($"'{key}' is missing.");

    private static SimulatedMember Member(SimulatedDiscord discord, JsonObject body) =>
        (string?)body["locale"] is { Length: > 0 } locale ? discord.Member(Text(body, "as")).In(locale) : discord.Member(Text(body, "as"));

    private static ulong Channel(SimulatedDiscord discord, JsonObject body) => body["channel"] is { } channel ? ulong.Parse((string)channel!, null) : discord.ChannelId;

    private static (string Name, string Value)[] Options(JsonObject body) =>
        [.. (body["options"] as JsonObject ?? []).Select(option => (option.Key, (string?)option.Value ?? ""))];
}
