using System.Text.Json.Nodes;

namespace Guildhall.Tests.Scenarios.Discord.Bot;

/// <summary>The platform's commands as members of a guild use them.</summary>
public sealed class ChannelTests : IAsyncLifetime
{
    private DiscordHall _hall = null!;

    public async Task InitializeAsync() => _hall = await DiscordHall.StartAsync();

    public Task DisposeAsync() => _hall.DisposeAsync().AsTask();

    [Fact]
    public async Task A_roll_is_answered_for_everybody_and_thrown_again_by_its_button()
    {
        await _hall.Ada.RunAsync(_hall.Channel, "roll", ("dice", "4d6kh3 + 2"));

        var message = await _hall.MessageAsync(_hall.Ben, "4d6kh3");
        var again = DiscordHall.ControlsOf(message).ShouldHaveSingleItem();
        await _hall.Ben.PressAsync(_hall.Channel, DiscordHall.IdOf(message), again.CustomId);

        var second = await _hall.MessageAsync(_hall.Ada, "4d6kh3", DiscordHall.IdOf(message));
        DiscordHall.ControlsOf(second).ShouldHaveSingleItem();
        DiscordHall.ControlsOf(await _hall.MessageAsync(_hall.Ada, "4d6kh3")).ShouldBeEmpty("what was used cannot be used again");
        Clean();
    }

    [Theory]
    [InlineData("de", "würfelt", "Noch einmal werfen")]
    [InlineData("fr", "rolls", "Throw again")]
    public async Task Everybody_is_answered_in_the_language_of_their_discord_where_it_is_spoken(string locale, string told, string button)
    {
        await _hall.Ada.In(locale).RunAsync(_hall.Channel, "roll", ("dice", "4d6kh3"));

        var message = await _hall.MessageAsync(_hall.Ben, told);
        DiscordHall.ControlsOf(message).ShouldHaveSingleItem().Label.ShouldBe(button);
        Clean();
    }

    [Fact]
    public async Task A_refusal_is_read_by_the_one_who_asked_alone()
    {
        var answer = await _hall.AskAsync(_hall.Ada, () => _hall.Ada.RunAsync(_hall.Channel, "roll", ("dice", "4d")));

        (((int)answer["flags"]!) & 64).ShouldBe(64);
        _hall.Ada.Read(_hall.Channel).ShouldHaveSingleItem();
        _hall.Ben.Read(_hall.Channel).ShouldBeEmpty();
        Clean();
    }

    [Fact]
    public async Task No_answer_mentions_anybody()
    {
        var answer = await _hall.AskAsync(_hall.Ada, () => _hall.Ada.RunAsync(_hall.Channel, "roll", ("dice", $"1d20 @everyone <@{_hall.Ben.Id}>")));

        ((bool)answer["mention_everyone"]!).ShouldBeFalse();
        answer["mentions"]!.AsArray().ShouldBeEmpty();
        Clean();
    }

    [Fact]
    public async Task What_is_being_typed_is_completed()
    {
        var offered = await _hall.Ada.CompleteAsync(_hall.Channel, "help", "topic", ("topic", "delve m"));

        ((int)offered["type"]!).ShouldBe(8);
        offered["data"]!["choices"]!.AsArray().Select(choice => (string)choice!["value"]!).ShouldContain(path => path == "delve move");
        Clean();
    }

    [Fact]
    public async Task A_private_list_is_turned_in_its_place()
    {
        var message = await _hall.AskAsync(_hall.Ada, () => _hall.Ada.RunAsync(_hall.Channel, "help"));
        var before = DiscordHall.TextOf(message);
        var next = DiscordHall.ControlsOf(message).Single(control => !control.Disabled);

        await _hall.Ada.PressAsync(_hall.Channel, DiscordHall.IdOf(message), next.CustomId);

        await _hall.UntilAsync(() => DiscordHall.TextOf(_hall.Ada.Read(_hall.Channel).ShouldHaveSingleItem()) != before);
        Clean();
    }

    [Fact]
    public async Task A_hero_is_made_by_choosing_and_by_a_form_and_shown_with_a_picture()
    {
        var asked = await _hall.AskAsync(_hall.Ada, () => _hall.Ada.RunAsync(_hall.Channel, "hero create"));
        var archetypes = DiscordHall.ControlsOf(asked).Single(control => control.Values.Count > 0);
        await _hall.Ada.PressAsync(_hall.Channel, DiscordHall.IdOf(asked), archetypes.CustomId, archetypes.Values[0]);
        await _hall.UntilAsync(() => _hall.Pressable(_hall.Ada) is { } next && DiscordHall.ControlsOf(next).All(control => control.Values.Count == 0));
        var named = _hall.Pressable(_hall.Ada)!;
        var form = DiscordHall.ControlsOf(named)[^1];
        var modal = await _hall.Ada.PressAsync(_hall.Channel, DiscordHall.IdOf(named), form.CustomId);

        ((int)modal["type"]!).ShouldBe(9);
        await _hall.Ada.SubmitAsync(_hall.Channel, modal, Fill(modal, "Mira"), DiscordHall.IdOf(named));

        var card = await _hall.MessageAsync(_hall.Ada, "Mira", DiscordHall.IdOf(named));
        await _hall.Ben.ChooseFromMenuAsync(_hall.Channel, "Hero sheet", _hall.Ada.Id);
        var sheet = await _hall.MessageAsync(_hall.Ben, "Mira", DiscordHall.IdOf(card));
        var picture = sheet["attachments"]!.AsArray().ShouldHaveSingleItem()!;
        _hall.Discord.File((string)picture["url"]!)!.AsSpan(1, 3).SequenceEqual("PNG"u8).ShouldBeTrue();
        ((string?)picture["description"]).ShouldNotBeNullOrEmpty();
        Clean();
    }

    [Fact]
    public async Task What_a_message_says_is_thrown_from_its_menu()
    {
        var message = _hall.Ben.Say(_hall.Channel, "2d8+1 for the troll");

        var answer = await _hall.AskAsync(_hall.Ada, () => _hall.Ada.ChooseFromMenuAsync(_hall.Channel, "Roll this", message));

        DiscordHall.TextOf(answer).ShouldContain("2d8");
        Clean();
    }

    [Fact]
    public async Task A_mention_and_a_direct_message_reach_the_same_commands_without_any_privilege()
    {
        var said = _hall.Ada.Say(_hall.Channel, $"<@{_hall.Discord.ApplicationId}> roll 1d1+41");
        var answer = await _hall.MessageAsync(_hall.Ben, "42", said);

        ((string?)answer["message_reference"]?["message_id"]).ShouldBe($"{said}");
        var direct = _hall.Discord.DirectChannel("ada");
        var typed = _hall.Ada.Say(direct, "roll 1d1+6");
        await _hall.MessageAsync(_hall.Ada, "7", typed, direct);
        _hall.Ada.Say(_hall.Channel, "!roll 1d1+90");
        var unknown = _hall.Ada.Say(_hall.Channel, $"<@{_hall.Discord.ApplicationId}> dance");
        await _hall.MessageAsync(_hall.Ada, "dance", unknown, direct);
        // What Ada said holds the bot's id, and that may hold any two digits.
        _hall.Ada.Read(_hall.Channel).Where(message => (string?)message["author"]!["id"] == $"{_hall.Discord.ApplicationId}")
            .ShouldAllBe(message => !DiscordHall.TextOf(message).Contains("91"), "a prefix is read with message content alone");
        Clean();
    }

    [Fact]
    public async Task Commands_have_their_names_in_german_and_their_rights()
    {
        var commands = _hall.Discord.Commands();
        var delve = commands.Single(command => (string)command["name"]! == "delve");

        ((string?)delve["name_localizations"]!["de"]).ShouldBe("verlies");
        var move = delve["options"]!.AsArray().Single(option => (string)option!["name"]! == "move")!;
        ((string?)move["name_localizations"]!["de"]).ShouldBe("gehen");
        var direction = move["options"]!.AsArray().ShouldHaveSingleItem("what buttons alone fill is not offered")!;
        ((string?)direction["name_localizations"]!["de"]).ShouldBe("richtung");
        direction["choices"]!.AsArray().Count.ShouldBe(4);
        ((string?)direction["choices"]![0]!["name_localizations"]!["de"]).ShouldNotBeNullOrEmpty();
        var settings = commands.Single(command => (string)command["name"]! == "settings");
        settings["default_member_permissions"]!.ToString().ShouldBe("32");
        commands.ShouldNotContain(command => (string)command["name"]! == "say");
        await Task.CompletedTask;
    }

    private void Clean()
    {
        _hall.Discord.Violations.ShouldBeEmpty();
        var (delivered, answered, twice, late) = _hall.Discord.Interactions;
        answered.ShouldBe(delivered);
        twice.ShouldBe(0);
        late.ShouldBe(0);
    }

    private static Dictionary<string, string> Fill(JsonObject modal, string text) => modal["data"]!["components"]!.AsArray()
        .ToDictionary(label => (string)label!["component"]!["custom_id"]!, _ => text, StringComparer.Ordinal);
}
