using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator;
using Microsoft.Extensions.Time.Testing;

namespace Guildhall.Tests.Scenarios.Discord.Simulator;

/// <summary>The simulator's rate limits have Discord's form and bite as they do.</summary>
public sealed class LimitTests
{
    private static readonly object _message = new { content = "hello" };

    [Fact]
    public async Task The_sixth_message_in_five_seconds_is_refused_and_one_after_them_is_not()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var discord = await StartAsync(clock);
        await using var bot = new RawBot(discord);
        for (var left = 4; left >= 0; left--)
        {
            var sent = await SayAsync(bot, discord);
            sent.StatusCode.ShouldBe(HttpStatusCode.OK);
            Header(sent, "X-RateLimit-Limit").ShouldBe("5");
            Header(sent, "X-RateLimit-Remaining").ShouldBe(left.ToString(CultureInfo.InvariantCulture));
            Header(sent, "X-RateLimit-Reset-After").ShouldBe("5.000");
        }

        clock.Advance(TimeSpan.FromSeconds(2));
        var refused = await SayAsync(bot, discord);
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        Header(refused, "X-RateLimit-Scope").ShouldBe("user");
        Header(refused, "X-RateLimit-Bucket").ShouldNotBeEmpty();
        Header(refused, "Retry-After").ShouldBe("3");
        var body = (await refused.Content.ReadFromJsonAsync<JsonObject>())!;
        body["retry_after"]!.GetValue<double>().ShouldBe(3, 0.01);
        body["global"]!.GetValue<bool>().ShouldBeFalse();

        clock.Advance(TimeSpan.FromSeconds(3));
        (await SayAsync(bot, discord)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Each_channel_has_a_window_of_its_own()
    {
        await using var discord = await StartAsync(new FakeTimeProvider(DateTimeOffset.UtcNow));
        await using var bot = new RawBot(discord);
        for (var number = 0; number < 5; number++)
        {
            await SayAsync(bot, discord);
        }

        var (one, other) = (await SayAsync(bot, discord), await bot.Rest.PostAsJsonAsync($"channels/{discord.DirectChannel("ada")}/messages", _message));
        one.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        other.StatusCode.ShouldBe(HttpStatusCode.OK);
        Header(other, "X-RateLimit-Bucket").ShouldBe(Header(one, "X-RateLimit-Bucket"));
    }

    [Fact]
    public async Task Of_everything_there_are_fifty_in_a_second_but_answers_to_interactions_are_outside()
    {
        await using var discord = await StartAsync(new FakeTimeProvider(DateTimeOffset.UtcNow));
        await using var bot = new RawBot(discord);
        for (var number = 0; number < 50; number++)
        {
            var path = number % 2 == 0 ? "users/@me" : "gateway/bot";
            (await bot.Rest.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        var refused = await bot.Rest.GetAsync($"guilds/{discord.GuildId}");
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        Header(refused, "X-RateLimit-Scope").ShouldBe("global");
        Header(refused, "X-RateLimit-Global").ShouldBe("true");
        (await bot.Rest.PostAsJsonAsync("interactions/1/token/callback", new { type = 4 })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await bot.Rest.PostAsJsonAsync($"webhooks/{discord.ApplicationId}/token", _message)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_third_name_for_a_channel_waits_while_its_topic_does_not()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var discord = await StartAsync(clock);
        await using var bot = new RawBot(discord);
        var channel = $"channels/{discord.ChannelId}";
        (await bot.Rest.PatchAsJsonAsync(channel, new { name = "one" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await bot.Rest.PatchAsJsonAsync(channel, new { name = "two" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        var third = await bot.Rest.PatchAsJsonAsync(channel, new { name = "three" });
        third.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        Header(third, "Retry-After").ShouldBe("600");
        Header(third, "X-RateLimit-Remaining").ShouldBe("7");
        (await bot.Rest.PatchAsJsonAsync(channel, new { topic = "Of keeps" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        clock.Advance(TimeSpan.FromMinutes(10));
        (await bot.Rest.PatchAsJsonAsync(channel, new { name = "three" })).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task All_members_of_a_guild_are_told_once_in_thirty_seconds()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var discord = await StartAsync(clock);
        await using var bot = new RawBot(discord);
        await bot.ConnectAsync();
        await bot.IdentifyAsync();
        await bot.SayAsync(AllMembers(discord, "first"));
        (await bot.ExpectAsync("GUILD_MEMBERS_CHUNK"))["nonce"]!.GetValue<string>().ShouldBe("first");
        await bot.SayAsync(AllMembers(discord, "second"));
        var refused = await bot.ExpectAsync("RATE_LIMITED");
        refused["opcode"]!.GetValue<int>().ShouldBe(8);
        refused["meta"]!["nonce"]!.GetValue<string>().ShouldBe("second");
        clock.Advance(TimeSpan.FromSeconds(30));
        await bot.SayAsync(AllMembers(discord, "third"));
        (await bot.ExpectAsync("GUILD_MEMBERS_CHUNK"))["nonce"]!.GetValue<string>().ShouldBe("third");
    }

    [Fact]
    public async Task A_bench_may_turn_them_off()
    {
        await using var discord = await SimulatedDiscord.StartAsync(new() { RateLimits = false, Time = new FakeTimeProvider(DateTimeOffset.UtcNow) });
        await using var bot = new RawBot(discord);
        for (var number = 0; number < 60; number++)
        {
            (await SayAsync(bot, discord)).StatusCode.ShouldBe(HttpStatusCode.OK);
        }
    }

    private static Task<SimulatedDiscord> StartAsync(TimeProvider clock) => SimulatedDiscord.StartAsync(new() { Time = clock });

    private static Task<HttpResponseMessage> SayAsync(RawBot bot, SimulatedDiscord discord) => bot.Rest.PostAsJsonAsync($"channels/{discord.ChannelId}/messages", _message);

    private static JsonObject AllMembers(SimulatedDiscord discord, string nonce) =>
        new() { ["op"] = 8, ["d"] = new JsonObject { ["guild_id"] = $"{discord.GuildId}", ["query"] = "", ["limit"] = 0, ["nonce"] = nonce } };

    private static string Header(HttpResponseMessage answer, string name) => answer.Headers.TryGetValues(name, out var values) ? values.Single() : "";
}
