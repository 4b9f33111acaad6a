using Guildhall.Discord.Simulator;
using Guildhall.Tests.Scenarios.Discord.Oracles;

namespace Guildhall.Tests.Scenarios.Discord.Simulator;

/// <summary>Every route of the simulator is asked at least once, and its answer is what Discord's own document says.</summary>
public sealed class AnswerTests
{
    [OpenApiFact]
    public async Task Every_answer_of_every_route_is_one_that_Discord_describes()
    {
        await using var discord = await SimulatedDiscord.StartAsync(new() { Roles = 3, RateLimits = false, Time = TimeProvider.System });
        using var rest = new JudgedRest(discord);
        await AskAboutApplicationAsync(rest, discord);
        await AskAboutChannelsAsync(rest, discord);
        await AskAboutGuildAsync(rest, discord);
        await AskAboutRecordsAsync(rest, discord);
        await AskAboutInteractionsAsync(rest, discord);

        rest.Faults.ShouldBeEmpty();
        var asked = rest.Asked.Select(one => (one.Method, Parts: one.Path.Split('?')[0].Split('/', StringSplitOptions.RemoveEmptyEntries))).ToList();
        discord.Routes.Where(route => !asked.Exists(one => route.Split(' ')[0] == one.Method && Fits(route.Split(' ')[1].Split('/', StringSplitOptions.RemoveEmptyEntries), one.Parts))).ShouldBeEmpty();
        discord.Violations.ShouldBeEmpty();
    }

    private static bool Fits(string[] route, string[] path) => route.Length == path.Length && route.Zip(path).All(pair => pair.First.StartsWith('{') || pair.First == pair.Second);

    private static async Task AskAboutApplicationAsync(JudgedRest rest, SimulatedDiscord discord)
    {
        foreach (var path in new[] { "/gateway", "/gateway/bot", "/users/@me", $"/users/{discord.Member("ada").Id}", "/applications/@me", "/oauth2/applications/@me", "/users/@me/guilds" })
        {
            await rest.AskAsync("GET", path);
        }

        await rest.AskAsync("POST", "/users/@me/channels", $$"""{"recipient_id":"{{discord.Member("ada").Id}}"}""");
        foreach (var scope in new[] { "", $"/guilds/{discord.GuildId}" })
        {
            var commands = $"/applications/{discord.ApplicationId}{scope}/commands";
            await rest.AskAsync("PUT", commands, """[{"name":"ping","description":"Answers.","options":[{"type":3,"name":"what","description":"What."}]},{"name":"Look","type":2}]""");
            var id = await rest.MakeAsync(commands, """{"name":"pong","description":"Answers."}""");
            await rest.AskAsync("GET", commands);
            await rest.AskAsync("GET", $"{commands}/{id}");
            await rest.AskAsync("PATCH", $"{commands}/{id}", """{"description":"Answers twice."}""");
            await rest.AskAsync("DELETE", $"{commands}/{id}");
        }
    }

    private static async Task AskAboutChannelsAsync(JudgedRest rest, SimulatedDiscord discord)
    {
        var channel = $"/channels/{discord.ChannelId}";
        await rest.AskAsync("GET", channel);
        await rest.AskAsync("PATCH", channel, """{"topic":"Of keeps"}""");
        await rest.AskAsync("PUT", $"{channel}/permissions/{discord.Member("ben").Id}", """{"type":1,"deny":2048}""");
        await rest.AskAsync("DELETE", $"{channel}/permissions/{discord.Member("ben").Id}");
        await rest.AskAsync("POST", $"{channel}/typing");
        var said = discord.Member("ada").Say(discord.ChannelId, "hello");
        var answer = await rest.MakeAsync($"{channel}/messages", $$"""{"content":"hi","message_reference":{"message_id":"{{said}}"},"embeds":[{"title":"A card"}]}""");
        await rest.AskAsync("GET", $"{channel}/messages?limit=5");
        await rest.AskAsync("GET", $"{channel}/messages/{answer}");
        await rest.AskAsync("PATCH", $"{channel}/messages/{answer}", """{"components":[{"type":1,"components":[{"type":2,"style":1,"custom_id":"a","label":"A"}]}]}""");
        var reactions = $"{channel}/messages/{answer}/reactions";
        await rest.AskAsync("PUT", $"{reactions}/%F0%9F%8E%B2/@me");
        await rest.AskAsync("GET", $"{channel}/messages/{answer}");
        await rest.AskAsync("GET", $"{reactions}/%F0%9F%8E%B2");
        await rest.AskAsync("DELETE", $"{reactions}/%F0%9F%8E%B2/@me");
        await rest.AskAsync("DELETE", $"{reactions}/%F0%9F%8E%B2/{discord.Member("ada").Id}");
        await rest.AskAsync("DELETE", $"{reactions}/%F0%9F%8E%B2");
        await rest.AskAsync("DELETE", reactions);
        foreach (var pins in new[] { "messages/pins", "pins" })
        {
            await rest.AskAsync("PUT", $"{channel}/{pins}/{answer}");
            await rest.AskAsync("GET", $"{channel}/{pins}");
            await rest.AskAsync("DELETE", $"{channel}/{pins}/{answer}");
        }

        var thread = await rest.MakeAsync($"{channel}/threads", """{"name":"aside","type":11}""");
        await rest.AskAsync("POST", $"{channel}/messages/{answer}/threads", """{"name":"aside"}""");
        await rest.AskAsync("PATCH", $"/channels/{thread}", """{"archived":true}""");
        foreach (var member in new[] { "@me", $"{discord.Member("ada").Id}" })
        {
            await rest.AskAsync("PUT", $"/channels/{thread}/thread-members/{member}");
            await rest.AskAsync("DELETE", $"/channels/{thread}/thread-members/{member}");
        }

        await rest.AskAsync("POST", $"{channel}/messages/bulk-delete", $$"""{"messages":["{{answer}}","{{discord.Member("ada").Say(discord.ChannelId, "bye")}}"]}""");
        await rest.AskAsync("DELETE", $"{channel}/messages/{said}");
        await rest.AskAsync("DELETE", $"/channels/{thread}");
    }

    private static async Task AskAboutGuildAsync(JudgedRest rest, SimulatedDiscord discord)
    {
        var guild = $"/guilds/{discord.GuildId}";
        await rest.AskAsync("PATCH", guild, """{"name":"The Keep"}""");
        await rest.AskAsync("POST", $"{guild}/channels", """{"name":"hall","type":0}""");
        var role = await rest.MakeAsync($"{guild}/roles", """{"name":"hero","color":255}""");
        await rest.AskAsync("GET", $"{guild}/roles/{role}");
        await rest.AskAsync("PATCH", $"{guild}/roles/{role}", """{"name":"heroine"}""");
        var ben = $"{guild}/members/{discord.Member("ben").Id}";
        await rest.AskAsync("PUT", $"{ben}/roles/{role}");
        await rest.AskAsync("DELETE", $"{ben}/roles/{role}");
        await rest.AskAsync("PATCH", ben, """{"nick":"Benedict","communication_disabled_until":"2040-01-01T00:00:00+00:00"}""");
        await rest.AskAsync("PATCH", $"{guild}/members/@me", """{"nick":"Guild"}""");
        await rest.AskAsync("DELETE", $"{guild}/members/{discord.Member("dan").Id}");
        await rest.AskAsync("DELETE", $"{guild}/roles/{role}");
        await rest.AskAsync("PUT", $"{guild}/bans/{discord.Member("cleo").Id}", "{}");
        await rest.AskAsync("GET", $"{guild}/bans/{discord.Member("cleo").Id}");
        await rest.AskAsync("GET", $"{guild}/bans");
        await rest.AskAsync("DELETE", $"{guild}/bans/{discord.Member("cleo").Id}", "{}");
        await rest.AskAsync("POST", $"{guild}/bulk-ban", $$"""{"user_ids":["{{discord.Member("eve").Id}}"]}""");
        foreach (var list in new[] { "", "?with_counts=true", "/channels", "/roles", "/members?limit=10", "/members/search?query=b&limit=1", $"/members/{discord.Member("ada").Id}", "/threads/active", "/audit-logs" })
        {
            await rest.AskAsync("GET", guild + list);
        }
    }

    private static async Task AskAboutRecordsAsync(JudgedRest rest, SimulatedDiscord discord)
    {
        var guild = $"/guilds/{discord.GuildId}";
        foreach (var (path, create, change) in new[]
        {
            ($"{guild}/emojis", """{"name":"d20","image":"data:image/png;base64,AAAA"}""", """{"name":"d12"}"""),
            ($"/applications/{discord.ApplicationId}/emojis", """{"name":"d20","image":"data:image/png;base64,AAAA"}""", """{"name":"d12"}"""),
            ($"{guild}/auto-moderation/rules", """{"name":"No shouting","event_type":1,"trigger_type":1,"actions":[{"type":1}],"trigger_metadata":{"keyword_filter":["LOUD"]}}""", """{"enabled":true}"""),
            ($"{guild}/scheduled-events", """{"name":"Delve","privacy_level":2,"entity_type":3,"scheduled_start_time":"2030-01-01T00:00:00+00:00","scheduled_end_time":"2030-01-01T02:00:00+00:00","entity_metadata":{"location":"The keep"}}""", """{"name":"Deep delve"}"""),
        })
        {
            var id = await rest.MakeAsync(path, create);
            await rest.AskAsync("GET", path);
            await rest.AskAsync("GET", $"{path}/{id}");
            await rest.AskAsync("PATCH", $"{path}/{id}", change);
            if (path.EndsWith("events", StringComparison.Ordinal))
            {
                await rest.AskAsync("GET", $"{path}/{id}/users");
            }

            await rest.AskAsync("DELETE", $"{path}/{id}");
        }

        var channel = $"/channels/{discord.ChannelId}";
        var code = (string?)(await rest.AskAsync("POST", $"{channel}/invites", """{"max_age":0}"""))?["code"];
        await rest.AskAsync("GET", $"{channel}/invites");
        await rest.AskAsync("GET", $"{guild}/invites");
        await rest.AskAsync("GET", $"/invites/{code}");
        await rest.AskAsync("DELETE", $"/invites/{code}");
    }

    private static async Task AskAboutInteractionsAsync(JudgedRest rest, SimulatedDiscord discord)
    {
        var channel = $"/channels/{discord.ChannelId}";
        var hook = await rest.AskAsync("POST", $"{channel}/webhooks", """{"name":"herald"}""");
        var (id, token) = ((string?)hook?["id"], (string?)hook?["token"]);
        await rest.AskAsync("GET", $"{channel}/webhooks");
        await rest.AskAsync("GET", $"/guilds/{discord.GuildId}/webhooks");
        foreach (var address in new[] { $"/webhooks/{id}", $"/webhooks/{id}/{token}" })
        {
            await rest.AskAsync("GET", address);
            await rest.AskAsync("PATCH", address, """{"name":"crier"}""");
        }

        await rest.AskAsync("POST", $"/webhooks/{id}/{token}", """{"content":"hear ye"}""");
        var cried = (string?)(await rest.AskAsync("POST", $"/webhooks/{id}/{token}?wait=true", """{"content":"hear ye"}"""))?["id"];
        await rest.AskAsync("GET", $"/webhooks/{id}/{token}/messages/{cried}");
        await rest.AskAsync("PATCH", $"/webhooks/{id}/{token}/messages/{cried}", """{"content":"hear me"}""");
        await rest.AskAsync("DELETE", $"/webhooks/{id}/{token}/messages/{cried}");
        await rest.AskAsync("DELETE", $"/webhooks/{id}/{token}");
        await rest.AskAsync("DELETE", $"/webhooks/{await rest.MakeAsync($"{channel}/webhooks", """{"name":"herald"}""")}");

        await using var bot = new RawBot(discord);
        await bot.ConnectAsync();
        await bot.IdentifyAsync();
        _ = discord.Member("ada").RunAsync(discord.ChannelId, "ping");
        var interaction = await bot.ExpectAsync("INTERACTION_CREATE");
        var answers = $"/webhooks/{discord.ApplicationId}/{(string?)interaction["token"]}";
        await rest.AskAsync("POST", $"/interactions/{(string?)interaction["id"]}/{(string?)interaction["token"]}/callback?with_response=true", """{"type":4,"data":{"content":"pong"}}""");
        await rest.AskAsync("GET", $"{answers}/messages/@original");
        await rest.AskAsync("PATCH", $"{answers}/messages/@original", """{"content":"PONG"}""");
        var more = await rest.MakeAsync(answers, """{"content":"more","flags":64}""");
        await rest.AskAsync("DELETE", $"{answers}/messages/{more}");
        await rest.AskAsync("DELETE", $"{answers}/messages/@original");
    }
}
