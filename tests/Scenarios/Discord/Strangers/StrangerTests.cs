using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator;

namespace Guildhall.Tests.Scenarios.Discord.Strangers;

/// <summary>
/// Three unrelated clients take the simulator for Discord: discord.js, Eris and Oceanic. Two things had to be arranged for. Eris speaks
/// HTTPS only, so its program leads its requests to plain HTTP; and it knows forms in the old shape (a row around the input), so it
/// asks in that one.
/// </summary>
public sealed class StrangerTests
{
    public static TheoryData<string> Programs => ["discordjs.mjs", "eris.mjs", "oceanic.mjs"];

    [StrangerTheory]
    [MemberData(nameof(Programs))]
    public async Task It_logs_in_registers_commands_and_answers_whatever_members_do(string program)
    {
        await using var discord = await StartAsync();
        await using var bot = await Stranger.StartAsync(program, discord);
        var ready = await bot.ExpectAsync("ready");
        ready["as"]!.GetValue<string>().ShouldBe("guildhall");
        ready["guilds"]!.GetValue<int>().ShouldBe(1);
        ready["members"]!.GetValue<int>().ShouldBe(6, "five and the bot, asked for over the gateway");
        discord.Commands().Count.ShouldBe(4);
        discord.CommandWrites.ShouldBe(1);
        var (ada, channel) = (discord.Member("ada"), discord.ChannelId);

        (await ada.RunAsync(channel, "ping", ("words", "hello")))["data"]!["content"]!.GetValue<string>().ShouldBe("pong hello");
        var command = await bot.ExpectAsync("command");
        command["by"]!.GetValue<string>().ShouldBe("ada");
        command["words"]!.GetValue<string>().ShouldBe("hello");
        (await bot.ExpectAsync("answered"))["message"]!.GetValue<string>().ShouldBe("pong hello");

        var message = Id(ada.Read(channel)[^1]);
        (await ada.PressAsync(channel, message, "pick", "right"))["data"]!["content"]!.GetValue<string>().ShouldBe("chose right");
        (await bot.ExpectAsync("select"))["values"]!.ToJsonString().ShouldBe("""["right"]""");
        discord.Member("ben").Read(channel).ShouldHaveSingleItem("what ada chose only she is told of");
        (await ada.PressAsync(channel, message, "again"))["type"]!.GetValue<int>().ShouldBe(7);
        (await bot.ExpectAsync("button"))["on"]!.GetValue<string>().ShouldBe("pong hello");
        ada.Read(channel)[0]["content"]!.GetValue<string>().ShouldBe("pressed");

        (await ada.CompleteAsync(channel, "find", "what", ("what", "ab")))["data"]!["choices"]!.AsArray().Select(choice => (string?)choice!["value"]).ShouldBe(["ab", "abab"]);
        (await bot.ExpectAsync("autocomplete"))["typed"]!.GetValue<string>().ShouldBe("ab");
        await AskAsync(bot, ada, channel);
        discord.Violations.ShouldBeEmpty();
        discord.Interactions.ShouldBe((6, 6, 0, 0));
    }

    [StrangerTheory]
    [MemberData(nameof(Programs))]
    public async Task It_answers_later_follows_up_sends_files_and_reads_reactions(string program)
    {
        await using var discord = await StartAsync();
        await using var bot = await Stranger.StartAsync(program, discord);
        await bot.ExpectAsync("ready");
        var (ada, ben, channel) = (discord.Member("ada"), discord.Member("ben"), discord.ChannelId);

        (await ada.RunAsync(channel, "slow"))["type"]!.GetValue<int>().ShouldBe(5);
        await bot.ExpectAsync("followed");
        ada.Read(channel).Select(message => (string?)message["content"]).ShouldBe(["at last", "for you"]);
        ben.Read(channel).ShouldHaveSingleItem()["content"]!.GetValue<string>().ShouldBe("at last");

        ben.Say(channel, "!card");
        (await bot.ExpectAsync("message"))["by"]!.GetValue<string>().ShouldBe("ben");
        (await bot.ExpectAsync("card"))["attachment"]!.GetValue<string>().ShouldBe("map.txt");
        var card = ada.Read(channel)[^1];
        card["embeds"]![0]!["title"]!.GetValue<string>().ShouldBe("Card");
        card["reactions"]![0]!["emoji"]!["name"]!.GetValue<string>().ShouldBe("🎲");
        card["referenced_message"]!["content"]!.GetValue<string>().ShouldBe("!card");
        discord.File(card["attachments"]![0]!["url"]!.GetValue<string>()).ShouldBe("a map"u8.ToArray());
        discord.Violations.ShouldBeEmpty();
    }

    [StrangerTheory]
    [MemberData(nameof(Programs))]
    public async Task It_resumes_after_a_broken_connection_and_misses_nothing(string program)
    {
        await using var discord = await StartAsync();
        await using var bot = await Stranger.StartAsync(program, discord);
        await bot.ExpectAsync("ready");
        discord.DropConnections();
        discord.Member("ada").Say(discord.ChannelId, "while you were away");
        (await bot.ExpectAsync("message"))["content"]!.GetValue<string>().ShouldBe("while you were away");
        await bot.ExpectAsync("resumed");

        discord.AskToReconnect();
        await bot.ExpectAsync("resumed");
        discord.Member("ben").Say(discord.ChannelId, "and now");
        (await bot.ExpectAsync("message"))["content"]!.GetValue<string>().ShouldBe("and now");
        discord.Identifies.ShouldBe(1);
        discord.Resumes.ShouldBe(2);
        discord.Violations.ShouldBeEmpty();
    }

    private static async Task AskAsync(Stranger bot, SimulatedMember ada, ulong channel)
    {
        var modal = await ada.RunAsync(channel, "form");
        modal["type"]!.GetValue<int>().ShouldBe(9);
        var sent = await ada.SubmitAsync(channel, modal, new Dictionary<string, string>(StringComparer.Ordinal) { ["name"] = "Ada of the Keep" });
        (await bot.ExpectAsync("modal"))["value"]!.GetValue<string>().ShouldBe("Ada of the Keep");
        sent["data"]!["content"]!.GetValue<string>().ShouldBe("You are Ada of the Keep");
    }

    private static Task<SimulatedDiscord> StartAsync() => SimulatedDiscord.StartAsync(new() { Time = TimeProvider.System });

    private static ulong Id(JsonObject message) => ulong.Parse((string)message["id"]!, null);
}
