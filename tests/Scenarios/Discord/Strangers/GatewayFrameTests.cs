using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator;
using Guildhall.Tests.Scenarios.Discord.Simulator;

namespace Guildhall.Tests.Scenarios.Discord.Strangers;

/// <summary>What the simulator sends over its gateway, held against the types that discord.js is written with.</summary>
public sealed class GatewayFrameTests
{
    private const string Start = "2030-01-01T20:00:00+00:00";
    private const string End = "2030-01-01T23:00:00+00:00";
    private const int AllIntents = 0b11_0011_1111_1111_1111_1111_1111;
    private static readonly object[] _commands =
    [
        new { name = "ping", description = "Answers.", options = new[] { new { type = 3, name = "what", description = "What.", autocomplete = true } } },
        new { name = "Look", type = 2 },
        new { name = "Quote", type = 3 },
    ];

    [StrangerFact]
    public async Task Every_frame_is_one_that_discord_api_types_describes()
    {
        await using var discord = await SimulatedDiscord.StartAsync(new() { Time = TimeProvider.System });
        await using var bot = new RawBot(discord);
        await bot.Rest.PutAsJsonAsync($"applications/{discord.ApplicationId}/commands", _commands);
        await bot.ConnectAsync();
        await bot.IdentifyAsync(AllIntents);
        await ActAsync(discord, bot);
        await using var judge = await Stranger.StartAsync("frames.mjs");
        await judge.TellAsync(bot.Frames.Select(frame => frame.ToJsonString()));

        var faults = new List<string>();
        foreach (var frame in bot.Frames)
        {
            var verdict = await judge.ExpectAsync("frame");
            if (!verdict["fits"]!.GetValue<bool>())
            {
                faults.Add($"{verdict["type"]}: {verdict["faults"]!.ToJsonString()} in {frame.ToJsonString()}");
            }
        }

        faults.ShouldBeEmpty();

        bot.Frames.Select(frame => (string?)frame["t"]).Distinct(StringComparer.Ordinal).Count().ShouldBeGreaterThan(15);
    }

    private static async Task ActAsync(SimulatedDiscord discord, RawBot bot)
    {
        var (ada, channel) = (discord.Member("ada"), discord.ChannelId);
        var guild = $"guilds/{discord.GuildId}";
        _ = ada.RunAsync(channel, "ping", ("what", "this"));
        _ = ada.CompleteAsync(channel, "ping", "what", ("what", "th"));
        _ = ada.ChooseFromMenuAsync(channel, "Look", discord.Member("ben").Id);
        var said = ada.Say(channel, "hello");
        _ = ada.ChooseFromMenuAsync(channel, "Quote", said);
        _ = ada.SubmitAsync(channel, new() { ["data"] = new JsonObject { ["custom_id"] = "form" } }, new Dictionary<string, string>(StringComparer.Ordinal) { ["name"] = "Ada" });
        var card = await (await bot.Rest.PostAsJsonAsync($"channels/{channel}/messages", new
        {
            content = "choose",
            components = new[] { new { type = 1, components = new[] { new { type = 2, style = 1, custom_id = "again", label = "Again" } } } },
            message_reference = new { message_id = $"{said}" },
        })).Content.ReadFromJsonAsync<JsonObject>();
        var message = ulong.Parse((string)card!["id"]!, null);
        _ = ada.PressAsync(channel, message, "again");
        _ = ada.PressAsync(discord.ChannelId, message, "pick", "left");
        discord.Member("ben").Say(discord.DirectChannel("ben"), "psst");
        await bot.Rest.PutAsync($"channels/{channel}/messages/{message}/reactions/{Uri.EscapeDataString("🎲")}/@me", null);
        await bot.Rest.DeleteAsync($"channels/{channel}/messages/{message}/reactions/{Uri.EscapeDataString("🎲")}/@me");
        await bot.Rest.DeleteAsync($"channels/{channel}/messages/{message}/reactions");
        await bot.Rest.PutAsync($"channels/{channel}/messages/pins/{message}", null);
        await bot.Rest.DeleteAsync($"channels/{channel}/messages/{message}");
        await bot.Rest.PostAsJsonAsync($"channels/{channel}/threads", new { name = "aside", type = 11 });
        await bot.Rest.PatchAsJsonAsync($"channels/{channel}", new { topic = "Of keeps" });
        await bot.Rest.PostAsJsonAsync($"{guild}/channels", new { name = "hall" });
        await bot.Rest.PostAsJsonAsync($"{guild}/roles", new { name = "hero" });
        await bot.Rest.PostAsJsonAsync($"{guild}/emojis", new { name = "d20", image = "data:image/png;base64,AAAA" });
        await bot.Rest.PatchAsJsonAsync($"{guild}/members/{discord.Member("ben").Id}", new { nick = "Benedict" });
        await bot.Rest.PutAsync($"{guild}/bans/{discord.Member("cleo").Id}", null);
        await bot.Rest.DeleteAsync($"{guild}/bans/{discord.Member("cleo").Id}");
        await bot.Rest.DeleteAsync($"{guild}/members/{discord.Member("dan").Id}");
        await bot.Rest.PostAsJsonAsync($"{guild}/scheduled-events", new { name = "Delve", privacy_level = 2, entity_type = 3, scheduled_start_time = Start, scheduled_end_time = End, entity_metadata = new { location = "The keep" } });
        await bot.Rest.PostAsJsonAsync($"{guild}/auto-moderation/rules", new { name = "No shouting", event_type = 1, trigger_type = 1, actions = new[] { new { type = 1 } } });
        discord.Member("eve").Say(channel, "the end");
        await bot.ExpectAsync("AUTO_MODERATION_RULE_CREATE");
        await bot.ExpectAsync("MESSAGE_CREATE");
    }
}
