namespace Guildhall.Tests.Scenarios.Discord.Bot;

/// <summary>Commands that are typed in a channel: who may do what, and what one reads alone.</summary>
public sealed class TypedTests
{
    private const ulong ManageGuild = 1UL << 5;

    [Fact]
    public async Task Who_types_may_do_what_roles_and_channel_allow_also_after_a_restart_that_is_told_of_no_guild()
    {
        await using var hall = await DiscordHall.StartAsync();
        await AsksAsync(hall, "ada", mayDo: true);
        await AsksAsync(hall, "ben", mayDo: false);

        (await hall.Host.StopAsync()).ShouldBe(0);
        await hall.Host.StartAgainAsync();
        await hall.UntilAsync(() => hall.Discord.Resumes == 1);
        await AsksAsync(hall, "ben", mayDo: false);
        await AsksAsync(hall, "ada", mayDo: true);

        hall.Discord.SetOverwrite(hall.Channel, hall.Ben.Id, allow: ManageGuild, deny: 0);
        await hall.UntilAsync(() => hall.Discord.IsBotOnline);
        await AsksAsync(hall, "ben", mayDo: true);
        hall.Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_one_reads_alone_comes_directly_without_what_could_not_be_pressed_there()
    {
        await using var hall = await DiscordHall.StartAsync();
        var said = hall.Ada.Say(hall.Channel, Mention(hall, "help"));
        var answer = await hall.MessageAsync(hall.Ada, "`/help`", said, hall.Discord.DirectChannel("ada"));

        DiscordHall.ControlsOf(answer).ShouldBeEmpty();
        hall.Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_takes_no_direct_messages_is_told_how_to_ask_instead()
    {
        await using var hall = await DiscordHall.StartAsync();
        hall.Discord.RefuseMessagesOf("ada");
        var said = hall.Ada.Say(hall.Channel, Mention(hall, "help"));

        var answer = await hall.MessageAsync(hall.Ben, "`/help`", said);

        ((string?)answer["message_reference"]?["message_id"]).ShouldBe($"{said}");
    }

    [Fact]
    public async Task What_somebody_typed_does_not_come_back_as_a_link_of_the_bots()
    {
        await using var hall = await DiscordHall.StartAsync();
        var said = hall.Ada.Say(hall.Channel, Mention(hall, "dance [Nitro](https://example.invalid)"));

        var answer = await hall.MessageAsync(hall.Ada, "Nitro", said, hall.Discord.DirectChannel("ada"));

        DiscordHall.TextOf(answer).ShouldContain(@"[Nitro]\(");
    }

    private static string Mention(DiscordHall hall, string line) => $"<@{hall.Discord.ApplicationId}> {line}";

    private static async Task AsksAsync(DiscordHall hall, string name, bool mayDo)
    {
        var member = hall.Discord.Member(name);
        var said = member.Say(hall.Channel, Mention(hall, "settings list"));
        var answer = await hall.MessageAsync(member, "", said, hall.Discord.DirectChannel(name));
        DiscordHall.TextOf(answer).Contains("may not", StringComparison.Ordinal).ShouldBe(!mayDo, DiscordHall.TextOf(answer));
    }
}
