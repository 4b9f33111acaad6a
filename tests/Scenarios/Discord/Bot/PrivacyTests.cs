namespace Guildhall.Tests.Scenarios.Discord.Bot;

/// <summary>Members of a guild take their data along and are forgotten.</summary>
public sealed class PrivacyTests
{
    private const int Ephemeral = 64;

    [Fact]
    public async Task A_member_gets_a_file_that_nobody_else_sees_and_comes_back_as_somebody_new()
    {
        await using var hall = await DiscordHall.StartAsync();
        await hall.Ada.RunAsync(hall.Channel, "hero create", ("name", "Quillfeather"), ("archetype", "fighter"));

        var answer = await hall.AskAsync(hall.Ada, () => hall.Ada.RunAsync(hall.Channel, "privacy export"));

        (((int)answer["flags"]!) & Ephemeral).ShouldBe(Ephemeral);
        var file = answer["attachments"]!.AsArray().ShouldHaveSingleItem()!;
        ((string)file["filename"]!).ShouldBe("guildhall-my-data.json");
        answer["components"]!.AsArray().Select(part => (int)part!["type"]!).ShouldContain(13, "files must be shown by a component");
        hall.Ben.Read(hall.Channel).ShouldNotContain(message => message["attachments"]!.AsArray().Any(one => (string)one!["filename"]! == "guildhall-my-data.json"));

        var asked = await hall.AskAsync(hall.Ada, () => hall.Ada.RunAsync(hall.Channel, "privacy erase"));
        (((int)asked["flags"]!) & Ephemeral).ShouldBe(Ephemeral);
        var sure = DiscordHall.ControlsOf(asked).Single(control => control.Label == "Forget me");
        await hall.Ada.PressAsync(hall.Channel, DiscordHall.IdOf(asked), sure.CustomId);
        await hall.UntilAsync(() => hall.Ada.Read(hall.Channel).Any(message => DiscordHall.TextOf(message).Contains("You are forgotten", StringComparison.Ordinal)));

        var heroes = await hall.AskAsync(hall.Ada, () => hall.Ada.RunAsync(hall.Channel, "hero list"));
        DiscordHall.TextOf(heroes).ShouldNotContain("Quillfeather");
        await hall.Ada.RunAsync(hall.Channel, "roll", ("dice", "1d1+41"));
        await hall.MessageAsync(hall.Ben, "42");
        hall.Discord.Violations.ShouldBeEmpty();
    }
}
