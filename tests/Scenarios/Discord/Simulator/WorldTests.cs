using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator;

namespace Guildhall.Tests.Scenarios.Discord.Simulator;

/// <summary>What changes in the simulated world is told as Discord tells it, and what a bot does wrong is refused as there.</summary>
public sealed class WorldTests
{
    private const int AllIntents = 0b11_0011_1111_1111_1111_1111_1111;
    private const ulong ViewChannel = 1UL << 10;
    private static readonly object _message = new { content = "hello" };

    [Fact]
    public async Task Members_and_guilds_that_come_and_go_are_told_of()
    {
        await using var discord = await StartAsync();
        await using var bot = new RawBot(discord);
        await bot.ConnectAsync();
        await bot.IdentifyAsync(AllIntents);

        discord.AddMember(discord.GuildId, "zoe");
        (await bot.ExpectAsync("GUILD_MEMBER_ADD"))["user"]!["username"]!.GetValue<string>().ShouldBe("zoe");
        discord.RemoveMember(discord.GuildId, "zoe");
        (await bot.ExpectAsync("GUILD_MEMBER_REMOVE"))["guild_id"]!.GetValue<string>().ShouldBe($"{discord.GuildId}");
        var other = discord.AddGuild();
        (await bot.ExpectAsync("GUILD_CREATE"))["id"]!.GetValue<string>().ShouldBe($"{other}");
        discord.RemoveGuild(other, isOutage: true);
        (await bot.ExpectAsync("GUILD_DELETE"))["unavailable"]!.GetValue<bool>().ShouldBeTrue();
        discord.RestoreGuild(other);
        await bot.ExpectAsync("GUILD_CREATE");
        discord.RemoveGuild(other);
        (await bot.ExpectAsync("GUILD_DELETE")).ContainsKey("unavailable").ShouldBeFalse();
        Should.Throw<InvalidOperationException>(() => discord.RemoveGuild(discord.GuildId));
    }

    [Fact]
    public async Task Without_the_intent_for_presences_a_guild_shows_the_bot_alone_and_others_are_asked_for()
    {
        await using var discord = await StartAsync(new() { Time = TimeProvider.System, Members = 1_500 });
        await using var bot = new RawBot(discord);
        await bot.ConnectAsync();
        await bot.IdentifyAsync(AllIntents & ~(1 << 8));
        var guild = await bot.ExpectAsync("GUILD_CREATE");
        guild["members"]!.AsArray().ShouldHaveSingleItem()!["user"]!["bot"]!.GetValue<bool>().ShouldBeTrue();
        guild["member_count"]!.GetValue<int>().ShouldBe(1_501);

        await AskAsync(new() { ["query"] = "", ["limit"] = 0 });
        var (first, second) = (await bot.ExpectAsync("GUILD_MEMBERS_CHUNK"), await bot.ExpectAsync("GUILD_MEMBERS_CHUNK"));
        first["members"]!.AsArray().Count.ShouldBe(1_000);
        (second["members"]!.AsArray().Count, second["chunk_index"]!.GetValue<int>(), second["chunk_count"]!.GetValue<int>()).ShouldBe((501, 1, 2));
        await AskAsync(new() { ["user_ids"] = new JsonArray($"{discord.Member("ben").Id}", "7"), ["limit"] = 0 });
        var some = await bot.ExpectAsync("GUILD_MEMBERS_CHUNK");
        some["members"]!.AsArray().ShouldHaveSingleItem()!["user"]!["username"]!.GetValue<string>().ShouldBe("ben");
        some["not_found"]!.AsArray().ShouldHaveSingleItem()!.GetValue<string>().ShouldBe("7");

        Task AskAsync(JsonObject what)
        {
            what["guild_id"] = $"{discord.GuildId}";
            return bot.SayAsync(new JsonObject { ["op"] = 8, ["d"] = what });
        }
    }

    [Fact]
    public async Task What_is_said_in_a_channel_that_the_bot_may_not_see_is_not_told()
    {
        await using var discord = await StartAsync(new() { Time = TimeProvider.System, Channels = 2, BotPermissions = 0 });
        await using var bot = new RawBot(discord);
        await bot.ConnectAsync();
        await bot.IdentifyAsync(AllIntents);
        var hidden = (await bot.ExpectAsync("GUILD_CREATE"))["channels"]![1]!["id"]!.GetValue<string>();
        discord.SetOverwrite(ulong.Parse(hidden, null), discord.GuildId, allow: 0, deny: ViewChannel);

        discord.Member("ada").Say(ulong.Parse(hidden, null), "a secret");
        discord.Member("ada").Say(discord.ChannelId, "no secret");

        (await bot.ExpectAsync("MESSAGE_CREATE"))["content"]!.GetValue<string>().ShouldBe("no secret");
    }

    [Fact]
    public async Task The_clock_moves_on_when_told_to_and_a_token_ends_with_it()
    {
        await using var discord = await StartAsync();
        await using var bot = new RawBot(discord);
        await bot.ConnectAsync();
        await bot.IdentifyAsync();
        await PingAsync(bot, discord.Member("ada"), discord);
        var interaction = await bot.ExpectAsync("INTERACTION_CREATE");
        (await bot.AnswerAsync(interaction, new() { ["type"] = 4, ["data"] = new JsonObject { ["content"] = "pong" } })).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        discord.Advance(TimeSpan.FromMinutes(14));
        (await FollowAsync(bot, discord, interaction)).StatusCode.ShouldBe(HttpStatusCode.OK);
        discord.Advance(TimeSpan.FromMinutes(1.1));
        (await FollowAsync(bot, discord, interaction)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        Should.Throw<InvalidOperationException>(() => discord.Advance(TimeSpan.FromDays(-1)));
    }

    [Fact]
    public async Task Where_the_app_is_a_users_own_five_messages_may_follow()
    {
        await using var discord = await StartAsync(new() { Time = TimeProvider.System, RateLimits = false });
        await using var bot = new RawBot(discord);
        await bot.ConnectAsync();
        await bot.IdentifyAsync();
        await PingAsync(bot, discord.Member("ada").WithOwnApp(), discord);
        var interaction = await bot.ExpectAsync("INTERACTION_CREATE");
        interaction["authorizing_integration_owners"]!.AsObject().ShouldHaveSingleItem().Key.ShouldBe("1");
        await bot.AnswerAsync(interaction, new() { ["type"] = 4, ["data"] = new JsonObject { ["content"] = "pong" } });

        for (var number = 1; number <= 5; number++)
        {
            (await FollowAsync(bot, discord, interaction)).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        (await FollowAsync(bot, discord, interaction)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Who_asks_wrongly_too_often_is_shut_out_for_ten_minutes()
    {
        await using var discord = await StartAsync(new() { Time = TimeProvider.System, InvalidPerTenMinutes = 20, RateLimits = false });
        await using var bot = new RawBot(discord);
        using var stranger = new HttpClient { BaseAddress = bot.Rest.BaseAddress };
        for (var number = 0; number < 20; number++)
        {
            (await stranger.GetAsync("users/@me")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }

        var refused = await bot.Rest.GetAsync("users/@me");
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Content.Headers.ContentType!.MediaType.ShouldBe("text/plain");
        refused.Headers.Contains("X-RateLimit-Scope").ShouldBeFalse();
        refused.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromMinutes(9.9), TimeSpan.FromMinutes(10));
        discord.Advance(TimeSpan.FromMinutes(10));
        (await bot.Rest.GetAsync("users/@me")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("""{"content":5}""")]
    [InlineData("""{"content":"x","enforce_nonce":"yes"}""")]
    [InlineData("""{"content":"x","flags":99999999999999999999}""")]
    public async Task A_body_of_the_wrong_type_is_refused_and_noted(string body)
    {
        await using var discord = await StartAsync();
        await using var bot = new RawBot(discord);
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");

        var refused = await bot.Rest.PostAsync($"channels/{discord.ChannelId}/messages", content);

        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await refused.Content.ReadFromJsonAsync<JsonObject>())!["code"]!.GetValue<int>().ShouldBe(50035);
        discord.Violations.ShouldHaveSingleItem().ShouldStartWith("malformed-body");
    }

    [Fact]
    public async Task Mentions_call_whom_they_are_allowed_to()
    {
        await using var discord = await StartAsync();
        await using var bot = new RawBot(discord);
        var (ada, ben) = (discord.Member("ada").Id, discord.Member("ben").Id);
        var content = $"@everyone <@{ada}> <@{ben}>";

        var open = await SentAsync(new { content });
        open["mention_everyone"]!.GetValue<bool>().ShouldBeTrue();
        open["mentions"]!.AsArray().Count.ShouldBe(2);
        var one = await SentAsync(new { content, allowed_mentions = new { users = new[] { $"{ben}" } } });
        one["mention_everyone"]!.GetValue<bool>().ShouldBeFalse();
        one["mentions"]!.AsArray().ShouldHaveSingleItem()!["id"]!.GetValue<string>().ShouldBe($"{ben}");
        var none = await SentAsync(new { content, allowed_mentions = new { parse = Array.Empty<string>() } });
        none["mentions"]!.AsArray().ShouldBeEmpty();

        async Task<JsonObject> SentAsync(object body) =>
            (await (await bot.Rest.PostAsJsonAsync($"channels/{discord.ChannelId}/messages", body)).Content.ReadFromJsonAsync<JsonObject>())!;
    }

    [Theory]
    [InlineData("Origin", "https://example.invalid", HttpStatusCode.Forbidden)]
    [InlineData("Host", "rebound.example.invalid", HttpStatusCode.Forbidden)]
    [InlineData("X-Other", "x", HttpStatusCode.OK)]
    public async Task No_web_page_that_is_open_beside_it_may_act_here(string header, string value, HttpStatusCode status)
    {
        await using var discord = await StartAsync();
        using var http = new HttpClient { BaseAddress = new(discord.Address) };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/control/say") { Content = JsonContent.Create(new { @as = "ada", text = "hello" }) };
        request.Headers.TryAddWithoutValidation(header, value);

        (await http.SendAsync(request)).StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task Guilds_are_shared_out_among_shards()
    {
        await using var discord = await StartAsync(new() { Time = TimeProvider.System, Guilds = 100, Members = 1 });
        await using var bot = new RawBot(discord);
        await bot.ConnectAsync();
        (await bot.NextAsync())!["op"]!.GetValue<int>().ShouldBe(10);
        await bot.SayAsync(new JsonObject
        {
            ["op"] = 2,
            ["d"] = new JsonObject { ["token"] = discord.Token, ["intents"] = 1, ["properties"] = new JsonObject(), ["shard"] = new JsonArray(1, 4) },
        });

        (await bot.ExpectAsync("READY"))["guilds"]!.AsArray().Count.ShouldBeInRange(20, 30);
    }

    private static Task<SimulatedDiscord> StartAsync(SimulatorOptions? options = null) => SimulatedDiscord.StartAsync(options ?? new() { Time = TimeProvider.System });

    private static async Task PingAsync(RawBot bot, SimulatedMember member, SimulatedDiscord discord)
    {
        await bot.Rest.PutAsJsonAsync($"applications/{discord.ApplicationId}/commands", new[] { new { name = "ping", description = "Answers", type = 1 } });
        _ = member.RunAsync(discord.ChannelId, "ping");
    }

    private static Task<HttpResponseMessage> FollowAsync(RawBot bot, SimulatedDiscord discord, JsonObject interaction) =>
        bot.Rest.PostAsJsonAsync($"webhooks/{discord.ApplicationId}/{(string?)interaction["token"]}", _message);
}
