using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator;
using Microsoft.Extensions.Time.Testing;

namespace Guildhall.Tests.Scenarios.Discord.Simulator;

/// <summary>What a client does wrong over the gateway is answered with the code that the documentation has for it.</summary>
public sealed class CloseCodeTests
{
    private static readonly JsonObject _beat = new() { ["op"] = 1, ["d"] = null };

    [Fact]
    public async Task A_second_identify_is_4005()
    {
        await using var discord = await StartAsync();
        await using var bot = new RawBot(discord);
        await bot.ConnectAsync();
        await bot.IdentifyAsync();
        await bot.SayAsync(Identify(discord));
        (await CodeAsync(bot)).ShouldBe(4005);
    }

    [Fact]
    public async Task A_sequence_that_never_was_is_4007()
    {
        await using var discord = await StartAsync();
        await using var bot = new RawBot(discord);
        await bot.ConnectAsync();
        await bot.IdentifyAsync();
        (await ResumeAsync(discord, bot.SessionId, 999)).ShouldBe(4007);
    }

    [Fact]
    public async Task A_hundred_and_twenty_frames_a_minute_are_taken_and_one_more_is_4008()
    {
        await using var discord = await StartAsync(new FakeTimeProvider(DateTimeOffset.UtcNow));
        await using var bot = new RawBot(discord);
        await bot.ConnectAsync();
        await bot.IdentifyAsync();
        for (var number = 0; number < 120; number++)
        {
            await bot.SayAsync(_beat.DeepClone().AsObject());
        }

        (await CodeAsync(bot)).ShouldBe(4008);
        discord.Violations.ShouldContain(violation => violation.StartsWith("gateway-4008", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_session_whose_beats_stay_out_is_4009()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var discord = await StartAsync(clock);
        await using var bot = new RawBot(discord);
        await bot.ConnectAsync();
        await bot.IdentifyAsync();
        await bot.SayAsync(_beat.DeepClone().AsObject());
        await bot.NextAckAsync();
        var closing = CodeAsync(bot);
        while (!closing.IsCompleted)
        {
            clock.Advance(TimeSpan.FromSeconds(42));
            await Task.WhenAny(closing, Task.Delay(20));
        }

        (await closing).ShouldBe(4009);
    }

    [Fact]
    public async Task Too_many_guilds_for_one_shard_are_4011()
    {
        await using var discord = await SimulatedDiscord.StartAsync(new() { Guilds = 3, MostGuildsOfShard = 2, Time = TimeProvider.System });
        (await SayAsync(discord, "?v=10&encoding=json", Identify(discord))).ShouldBe(4011);
    }

    [Fact]
    public async Task A_version_that_is_no_more_is_4012()
    {
        await using var discord = await StartAsync();
        (await SayAsync(discord, "?v=5&encoding=json", frame: null)).ShouldBe(4012);
    }

    [Fact]
    public async Task A_privileged_intent_that_was_not_granted_is_4014()
    {
        await using var discord = await SimulatedDiscord.StartAsync(new() { GrantPrivilegedIntents = false, Time = TimeProvider.System });
        (await SayAsync(discord, "?v=10&encoding=json", Identify(discord, intents: 1 << 15))).ShouldBe(4014);
    }

    [Fact]
    public async Task A_frame_of_4097_bytes_is_4002()
    {
        await using var discord = await StartAsync();
        (await SayAsync(discord, "?v=10&encoding=json", new() { ["op"] = 1, ["d"] = new string('x', 4_097) })).ShouldBe(4002);
    }

    [Fact]
    public async Task A_resume_that_is_too_late_is_told_that_the_session_is_invalid()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var discord = await StartAsync(clock);
        await using var bot = new RawBot(discord);
        await bot.ConnectAsync();
        await bot.IdentifyAsync();
        discord.DropConnections();
        while (discord.IsBotOnline)
        {
            await Task.Delay(20);
        }

        clock.Advance(TimeSpan.FromMinutes(11));
        await using var again = new RawBot(discord);
        await again.ConnectAsync();
        await again.NextAsync();
        await again.SayAsync(Resume(discord, bot.SessionId, bot.Sequence));
        (await again.NextAsync())!["op"]!.GetValue<int>().ShouldBe(9);
    }

    private static async Task<int?> SayAsync(SimulatedDiscord discord, string query, JsonObject? frame)
    {
        await using var bot = new RawBot(discord);
        await bot.ConnectAsync(query);
        if (frame is not null)
        {
            await bot.NextAsync();
            await bot.SayAsync(frame);
        }

        return await CodeAsync(bot);
    }

    private static Task<int?> ResumeAsync(SimulatedDiscord discord, string session, long sequence) => SayAsync(discord, "?v=10&encoding=json", Resume(discord, session, sequence));

    private static async Task<int?> CodeAsync(RawBot bot)
    {
        while (await bot.NextAsync() is not null)
        {
            // What was on its way is read first.
        }

        return bot.CloseCode;
    }

    private static JsonObject Identify(SimulatedDiscord discord, int intents = 1) =>
        new() { ["op"] = 2, ["d"] = new JsonObject { ["token"] = discord.Token, ["intents"] = intents, ["properties"] = new JsonObject() } };

    private static JsonObject Resume(SimulatedDiscord discord, string session, long sequence) =>
        new() { ["op"] = 6, ["d"] = new JsonObject { ["token"] = discord.Token, ["session_id"] = session, ["seq"] = sequence } };

    private static Task<SimulatedDiscord> StartAsync(TimeProvider? clock = null) => SimulatedDiscord.StartAsync(new() { Time = clock ?? TimeProvider.System });
}
