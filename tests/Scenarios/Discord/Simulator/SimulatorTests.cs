using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator;
using Microsoft.Extensions.Time.Testing;

namespace Guildhall.Tests.Scenarios.Discord.Simulator;

/// <summary>The simulator keeps the promises that Discord's documentation makes.</summary>
public sealed class SimulatorTests
{
    private static readonly JsonObject _pong = new() { ["type"] = 4, ["data"] = new JsonObject { ["content"] = "pong" } };

    [Fact]
    public async Task A_command_is_sent_answered_and_read_by_whoever_looks()
    {
        await using var discord = await StartAsync();
        await using var bot = await ReadyAsync(discord);
        var used = discord.Member("ada").RunAsync(discord.ChannelId, "ping");
        var interaction = await bot.ExpectAsync("INTERACTION_CREATE");
        interaction["data"]!["name"]!.GetValue<string>().ShouldBe("ping");

        (await bot.AnswerAsync(interaction, _pong.DeepClone().AsObject())).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await used)["data"]!["content"]!.GetValue<string>().ShouldBe("pong");
        discord.Member("ben").Read(discord.ChannelId).ShouldHaveSingleItem()["content"]!.GetValue<string>().ShouldBe("pong");
        discord.Interactions.ShouldBe((1, 1, 0, 0));
    }

    [Fact]
    public async Task What_is_for_one_alone_nobody_else_reads()
    {
        await using var discord = await StartAsync();
        await using var bot = await ReadyAsync(discord);
        var used = discord.Member("ada").RunAsync(discord.ChannelId, "ping");
        var answer = new JsonObject { ["type"] = 4, ["data"] = new JsonObject { ["content"] = "psst", ["flags"] = 64 } };
        await bot.AnswerAsync(await bot.ExpectAsync("INTERACTION_CREATE"), answer);
        await used;

        discord.Member("ada").Read(discord.ChannelId).Count.ShouldBe(1);
        discord.Member("ben").Read(discord.ChannelId).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_second_answer_and_one_after_three_seconds_are_refused()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var discord = await StartAsync(clock);
        await using var bot = await ReadyAsync(discord);
        var used = discord.Member("ada").RunAsync(discord.ChannelId, "ping");
        var interaction = await bot.ExpectAsync("INTERACTION_CREATE");
        clock.Advance(TimeSpan.FromSeconds(2.9));
        (await bot.AnswerAsync(interaction, _pong.DeepClone().AsObject())).IsSuccessStatusCode.ShouldBeTrue();
        (await CodeOf(await bot.AnswerAsync(interaction, _pong.DeepClone().AsObject()))).ShouldBe(40060);
        await used;

        _ = discord.Member("ada").RunAsync(discord.ChannelId, "ping");
        var late = await bot.ExpectAsync("INTERACTION_CREATE");
        clock.Advance(TimeSpan.FromSeconds(3.1));
        (await CodeOf(await bot.AnswerAsync(late, _pong.DeepClone().AsObject()))).ShouldBe(10062);
        discord.Interactions.ShouldBe((2, 1, 1, 1));
    }

    [Fact]
    public async Task The_first_follow_up_after_a_defer_takes_the_place_of_the_loading_message()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var discord = await StartAsync(clock);
        await using var bot = await ReadyAsync(discord);
        var used = discord.Member("ada").RunAsync(discord.ChannelId, "ping");
        var interaction = await bot.ExpectAsync("INTERACTION_CREATE");
        await bot.AnswerAsync(interaction, new() { ["type"] = 5 });
        await used;
        var hook = $"webhooks/{discord.ApplicationId}/{(string?)interaction["token"]}";

        await bot.Rest.PostAsync(hook, JsonContent.Create(new { content = "at last", flags = 64 }));
        discord.Member("ben").Read(discord.ChannelId).ShouldHaveSingleItem()["content"]!.GetValue<string>().ShouldBe("at last");
        await bot.Rest.PostAsync(hook, JsonContent.Create(new { content = "and more" }));
        discord.Member("ben").Read(discord.ChannelId).Count.ShouldBe(2);
        clock.Advance(TimeSpan.FromMinutes(15));
        (await CodeOf(await bot.Rest.PostAsync(hook, JsonContent.Create(new { content = "too late" })))).ShouldBe(50027);
    }

    [Fact]
    public async Task A_resumed_session_gets_what_it_missed_in_order()
    {
        await using var discord = await StartAsync();
        await using var bot = await ReadyAsync(discord);
        await bot.ExpectAsync("GUILD_CREATE");
        discord.DropConnections();
        discord.Member("ada").Say(discord.ChannelId, "one");
        discord.Member("ada").Say(discord.ChannelId, "two");

        await using var again = new RawBot(discord);
        await again.ConnectAsync();
        (await again.NextAsync())!["op"]!.GetValue<int>().ShouldBe(10);
        var data = new JsonObject { ["token"] = discord.Token, ["session_id"] = bot.SessionId, ["seq"] = bot.Sequence };
        await again.SayAsync(new() { ["op"] = 6, ["d"] = data });
        (await again.ExpectAsync("MESSAGE_CREATE"))["id"]!.ShouldNotBeNull();
        await again.ExpectAsync("MESSAGE_CREATE");
        await again.ExpectAsync("RESUMED");
        again.Sequence.ShouldBe(bot.Sequence + 3);
        discord.Resumes.ShouldBe(1);
    }

    [Theory]
    [InlineData("""{"op":2,"d":{"token":"wrong","intents":1}}""", 4004)]
    [InlineData("""{"op":99,"d":null}""", 4001)]
    [InlineData("""{"op":8,"d":{}}""", 4003)]
    [InlineData("""{"op":2,"d":{"token":"simulated-token","intents":1,"shard":[3,2]}}""", 4010)]
    [InlineData("""{"op":2,"d":{"token":"simulated-token","intents":1073741824}}""", 4013)]
    [InlineData("""{"op":"two"}""", 4002)]
    public async Task What_the_gateway_does_not_take_it_closes_with_the_code_for_it(string frame, int code)
    {
        await using var discord = await StartAsync();
        await using var bot = new RawBot(discord);
        await bot.ConnectAsync();
        await bot.NextAsync();
        await bot.SayAsync(JsonNode.Parse(frame)!.AsObject());
        (await bot.NextAsync()).ShouldBeNull();
        bot.CloseCode.ShouldBe(code);
    }

    [Fact]
    public async Task Content_is_withheld_from_who_may_not_read_it_unless_it_mentions_the_bot()
    {
        await using var discord = await StartAsync();
        await using var bot = await ReadyAsync(discord);
        discord.Member("ada").Say(discord.ChannelId, "a secret");
        (await bot.ExpectAsync("MESSAGE_CREATE"))["content"]!.GetValue<string>().ShouldBe("");
        discord.Member("ada").Say(discord.ChannelId, $"<@{discord.ApplicationId}> hello");
        (await bot.ExpectAsync("MESSAGE_CREATE"))["content"]!.GetValue<string>().ShouldEndWith("hello");
    }

    [Fact]
    public async Task Each_write_of_commands_is_counted_and_a_look_at_them_is_not()
    {
        await using var discord = await StartAsync();
        await using var bot = await ReadyAsync(discord);
        await bot.Rest.GetAsync($"applications/{discord.ApplicationId}/commands");
        discord.CommandWrites.ShouldBe(1);
        await bot.Rest.PostAsJsonAsync($"applications/{discord.ApplicationId}/commands", new { name = "pong", description = "Answers." });
        discord.CommandWrites.ShouldBe(2);
    }

    [Fact]
    public async Task What_is_not_simulated_says_so_loudly()
    {
        await using var discord = await StartAsync();
        await using var bot = new RawBot(discord);
        (await bot.Rest.GetAsync("voice/unheard-of")).StatusCode.ShouldBe(HttpStatusCode.NotImplemented);
        discord.Violations.ShouldHaveSingleItem().ShouldContain("voice/unheard-of");
    }

    [Fact]
    public async Task A_stranger_is_not_let_in()
    {
        await using var discord = await StartAsync();
        using var http = new HttpClient();
        (await http.GetAsync(new Uri($"{discord.ApiBaseUrl}/v10/users/@me"))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_message_sent_again_with_its_nonce_is_one_message_even_where_the_answer_was_lost()
    {
        await using var discord = await StartAsync();
        await using var bot = new RawBot(discord);
        discord.Fail("/channels", 502, afterCommit: true);
        var message = new { content = "once", nonce = "n1", enforce_nonce = true };
        (await bot.Rest.PostAsJsonAsync($"channels/{discord.ChannelId}/messages", message)).StatusCode.ShouldBe(HttpStatusCode.BadGateway);
        (await bot.Rest.PostAsJsonAsync($"channels/{discord.ChannelId}/messages", message)).IsSuccessStatusCode.ShouldBeTrue();
        discord.Member("ada").Read(discord.ChannelId).Count.ShouldBe(1);
    }

    private static Task<SimulatedDiscord> StartAsync(TimeProvider? clock = null) => SimulatedDiscord.StartAsync(new() { Time = clock ?? TimeProvider.System });

    private static async Task<RawBot> ReadyAsync(SimulatedDiscord discord)
    {
        var bot = new RawBot(discord);
        await bot.Rest.PutAsJsonAsync($"applications/{discord.ApplicationId}/commands", new[] { new { name = "ping", description = "Answers." } });
        await bot.ConnectAsync();
        await bot.IdentifyAsync();
        return bot;
    }

    private static async Task<int> CodeOf(HttpResponseMessage answer) => (await answer.Content.ReadFromJsonAsync<JsonObject>())!["code"]!.GetValue<int>();
}
