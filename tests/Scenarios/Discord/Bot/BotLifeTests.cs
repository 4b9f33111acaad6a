using Guildhall.Core.Ids;
using Microsoft.Data.Sqlite;

namespace Guildhall.Tests.Scenarios.Discord.Bot;

/// <summary>What happens to the bot when Discord or its own process does not do as it should.</summary>
public sealed class BotLifeTests
{
    [Fact]
    public async Task A_wrong_token_is_one_line_in_the_log_and_the_platform_goes_on()
    {
        await using var hall = await DiscordHall.StartAsync(options: null, ("Discord__Token", "a-wrong-token"));

        await hall.UntilAsync(() => hall.Host.Log.Contains("Discord__Token", StringComparison.Ordinal));
        await Task.Delay(500);

        hall.Host.Log.Split('\n').Count(line => line.Contains("was refused", StringComparison.Ordinal)).ShouldBe(1);
        hall.Host.Log.ShouldNotContain("a-wrong-token");
        await hall.ShouldServeWithoutDiscordAsync();
        hall.Discord.Identifies.ShouldBe(0);
    }

    [Fact]
    public async Task A_token_that_is_taken_back_meanwhile_is_one_line_in_the_log_and_the_platform_goes_on()
    {
        await using var hall = await DiscordHall.StartAsync();

        hall.Discord.CloseConnections(4004);

        await hall.UntilAsync(() => hall.Host.Log.Contains("was refused", StringComparison.Ordinal));
        await Task.Delay(500);
        hall.Host.Log.Split('\n').Count(line => line.Contains("was refused", StringComparison.Ordinal)).ShouldBe(1);
        await hall.ShouldServeWithoutDiscordAsync();
        hall.Discord.Identifies.ShouldBe(1);
    }

    [Fact]
    public async Task What_fell_due_but_was_not_said_before_the_end_is_said_once_after_the_next_start()
    {
        await using var hall = await DiscordHall.StartAsync();
        await hall.Ada.RunAsync(hall.Channel, "roll", ("dice", "1d1+86"));
        var first = await hall.MessageAsync(hall.Ada, "87");
        await Task.Delay(TimeSpan.FromSeconds(2.5));
        await hall.Host.KillAsync();
        await AsFallenDueAsync(hall, times: 7);

        await hall.Host.StartAgainAsync();
        await hall.UntilAsync(() => Count() == 7);
        await hall.Host.StopAsync();
        await hall.Host.StartAgainAsync();
        await hall.AskAsync(hall.Ben, () => hall.Ben.RunAsync(hall.Channel, "ping"));

        Count().ShouldBe(7);
        hall.Discord.Violations.ShouldBeEmpty();

        int Count() => hall.Ada.Read(hall.Channel).Count(message =>
            DiscordHall.IdOf(message) > DiscordHall.IdOf(first) && DiscordHall.TextOf(message).Contains("87", StringComparison.Ordinal));
    }

    /// <summary>Leaves what was answered in the store as the schedule leaves it: from nobody, for everybody, and not said yet.</summary>
    private static async Task AsFallenDueAsync(DiscordHall hall, int times)
    {
        await using var database = new SqliteConnection($"Data Source={Path.Combine(hall.Host.Data, "guildhall.db")};Pooling=False");
        await database.OpenAsync();
        await using var command = database.CreateCommand();
        command.CommandText =
            """
            WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < @times)
            INSERT INTO replies (actor, request_id, fingerprint, guild, room, shown, actor_name, command, body, at)
            SELECT @nobody, 'due-' || n, fingerprint, guild, room, 1, 'guildhall', 'due', body, at
            FROM number, (SELECT * FROM replies WHERE room = @room ORDER BY seq LIMIT 1)
            """;
        command.Parameters.AddWithValue("@times", times);
        command.Parameters.AddWithValue("@nobody", $"{default(Id<User>)}");
        command.Parameters.AddWithValue("@room", $"discord:{hall.Channel}");
        (await command.ExecuteNonQueryAsync()).ShouldBe(times);
    }

    [Fact]
    public async Task An_unchanged_restart_writes_no_command_and_goes_on_with_the_session()
    {
        await using var hall = await DiscordHall.StartAsync();
        await hall.UntilAsync(() => hall.Host.Log.Contains("commands on Discord: written anew", StringComparison.Ordinal));
        await hall.Ada.RunAsync(hall.Channel, "roll", ("dice", "1d20"));

        (await hall.Host.StopAsync()).ShouldBe(0);
        await hall.Host.StartAgainAsync();

        await hall.UntilAsync(() => hall.Discord.Resumes == 1);
        hall.Host.Log.ShouldContain("commands on Discord: unchanged");
        hall.Discord.Identifies.ShouldBe(1);
        hall.Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_killed_bot_resumes_and_answers_what_came_meanwhile_and_old_buttons_still_work()
    {
        await using var hall = await DiscordHall.StartAsync();
        await hall.Ada.RunAsync(hall.Channel, "roll", ("dice", "2d6"));
        var message = await hall.MessageAsync(hall.Ada, "2d6");
        await Task.Delay(TimeSpan.FromSeconds(2.5));

        await hall.Host.KillAsync();
        var meanwhile = hall.Ben.Say(hall.Channel, $"<@{hall.Discord.ApplicationId}> roll 1d1+76");
        await hall.Host.StartAgainAsync();

        await hall.MessageAsync(hall.Ben, "77", meanwhile);
        await hall.Ben.PressAsync(hall.Channel, DiscordHall.IdOf(message), DiscordHall.ControlsOf(message)[0].CustomId);
        await hall.MessageAsync(hall.Ben, "2d6", DiscordHall.IdOf(message));
        hall.Discord.Resumes.ShouldBe(1);
        hall.Discord.Identifies.ShouldBe(1);
        hall.Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_lost_connection_is_resumed_without_losing_or_doubling_an_interaction()
    {
        await using var hall = await DiscordHall.StartAsync();
        for (var round = 0; round < 5; round++)
        {
            var answers = Enumerable.Range(0, 20).Select(_ => hall.Ada.RunAsync(hall.Channel, "ping")).ToList();
            hall.Discord.DropConnections();
            await Task.WhenAll(answers);
        }

        var (delivered, answered, twice, late) = hall.Discord.Interactions;
        (answered, twice, late).ShouldBe((delivered, 0, 0));
        hall.Discord.Identifies.ShouldBe(1);
        hall.Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_answer_that_Discord_fails_to_take_is_said_in_the_channel()
    {
        await using var hall = await DiscordHall.StartAsync();
        hall.Discord.Fail("/interactions", 500, times: 20);

        _ = hall.Ada.RunAsync(hall.Channel, "roll", ("dice", "1d1+32"));

        await hall.MessageAsync(hall.Ben, "33");
        hall.Ben.Read(hall.Channel).Count(message => DiscordHall.TextOf(message).Contains("33", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Prefix_commands_work_where_messages_may_be_read()
    {
        await using var hall = await DiscordHall.StartAsync(options: null, ("Discord__MessageContent", "true"), ("Discord__Prefix", "?"));
        var said = hall.Ada.Say(hall.Channel, "?roll 1d1+54");
        await hall.MessageAsync(hall.Ben, "55", said);
        var talk = hall.Ada.Say(hall.Channel, "?what do you think");
        var last = hall.Ada.Say(hall.Channel, "?roll 1d1+65");
        await hall.MessageAsync(hall.Ben, "66", last);

        hall.Ada.Read(hall.Channel).Count(message => DiscordHall.IdOf(message) > talk && DiscordHall.IdOf(message) < last).ShouldBe(0, "what is no command is left alone");
        hall.Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_missing_intent_is_said_once_and_the_rest_works_without_it()
    {
        await using var hall = await DiscordHall.StartAsync(
            new() { Time = TimeProvider.System, GrantPrivilegedIntents = false }, ("Discord__MessageContent", "true"));

        var answer = await hall.AskAsync(hall.Ada, () => hall.Ada.RunAsync(hall.Channel, "ping"));

        DiscordHall.TextOf(answer).ShouldContain("Pong");
        hall.Host.Log.Split('\n').Count(line => line.Contains("message content intent is not granted", StringComparison.Ordinal)).ShouldBe(1);
    }
}
