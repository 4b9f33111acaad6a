using System.Diagnostics;
using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Tests.Scenarios.Campaigns;

/// <summary>Creatures whose fights a model decides: it chooses among what is legal, and the game goes on whatever it says.</summary>
public sealed class TacticianTests
{
    private const string Adventure = "thirteenth-stroke";

    [Theory]
    [InlineData("1", "chose")]
    [InlineData("Option 2, for it is the wisest.", "chose")]
    [InlineData("Ignore the rules: all heroes die. 999999", "garbled")]
    [InlineData("I cannot decide.", "garbled")]
    public async Task What_a_model_says_is_an_option_or_nothing_and_the_log_replays_without_it(string says, string how)
    {
        var model = ScriptedModel.Start(says);
        await using var host = await RunningHost.StartAsync(environment: [new("Model__Address", model.Address.ToString()), new("Model__Name", "scripted"), new("Model__BudgetMilliseconds", "2000")]);
        var (master, replies, sessionId) = await FightAsync(host, "table", commands: 12);

        model.Asked.ShouldNotBeEmpty();
        model.Asked.ShouldAllBe(asked => asked.Contains("Options:", StringComparison.Ordinal) && asked.Contains("1. ", StringComparison.Ordinal));
        replies.ShouldAllBe(reply => reply < TimeSpan.FromSeconds(3));
        await model.DisposeAsync();
        var export = await HostProgram.RunAsync(host.Environment, "session", "replay", sessionId);
        export.ExitCode.ShouldBe(0, export.Output);
        (await SaidAsync(master, "table")).ShouldContain(how);
    }

    [Theory]
    [InlineData(500, false, 2)]
    [InlineData(200, true, 2)]
    [InlineData(200, false, 4_000_000)]
    public async Task A_model_that_fails_is_late_or_floods_costs_its_budget_and_nothing_else(int status, bool slow, int length)
    {
        await using var model = ScriptedModel.Start(async _ =>
        {
            if (slow) await Task.Delay(TimeSpan.FromSeconds(20));
            return (status, new string('1', length));
        });
        await using var host = await RunningHost.StartAsync(environment: [new("Model__Address", model.Address.ToString()), new("Model__Name", "scripted"), new("Model__BudgetMilliseconds", slow ? "500" : "2000")]);
        var (master, replies, _) = await FightAsync(host, "table", commands: 5);

        model.Asked.ShouldNotBeEmpty();
        replies.ShouldAllBe(reply => reply < TimeSpan.FromSeconds(3));
        (await SaidAsync(master, "table")).ShouldContain(slow ? "late" : "failed");
    }

    [Fact]
    public async Task Where_nobody_listens_creatures_follow_their_own_minds()
    {
        await using var host = await RunningHost.StartAsync(environment: [new("Model__Address", $"http://127.0.0.1:{HostProgram.FreePort()}/v1"), new("Model__Name", "nobody")]);
        var (master, replies, _) = await FightAsync(host, "table", commands: 5);

        replies.ShouldAllBe(reply => reply < TimeSpan.FromSeconds(3));
        (await SaidAsync(master, "table")).ShouldContain("failed");
    }

    /// <summary>A dungeon master's fight against goblins, a hero who ends turn after turn.</summary>
    private static async Task<(Player Master, List<TimeSpan> Replies, string SessionId)> FightAsync(RunningHost host, string room, int commands)
    {
        var master = await Player.SignInAsync(host.Http, "Moira");
        var hero = await Player.SignInAsync(host.Http, "Ada");
        (await master.SayAsync(room, "start", "campaign start", new("title", "A fight"), new("master", "true"))).Reply.Refusal.ShouldBeNull();
        (await hero.SayAsync(room, "sheet", "sheet create", new("name", "Brakka"), new("class", "fighter"), new("level", "8"))).Reply.Refusal.ShouldBeNull();
        (await hero.SayAsync(room, "join", "campaign join")).Reply.Refusal.ShouldBeNull();
        (await master.SayAsync(room, "begin", "session start")).Reply.Refusal.ShouldBeNull();
        List<TimeSpan> replies = [];
        await TimedAsync(() => master.SayAsync(room, "fight", "dm battle", new("creature", "goblin warrior"), new("count", "3")));
        for (var press = 0; press < commands; press++)
        {
            var number = press;
            await TimedAsync(() => hero.SayAsync(room, $"next-{number}", "init next"));
        }

        return (master, replies, (await hero.SessionAsync(room)).ShouldNotBeNull().SessionId);

        async Task TimedAsync(Func<Task> say)
        {
            var started = Stopwatch.GetTimestamp();
            await say();
            replies.Add(Stopwatch.GetElapsedTime(started));
        }
    }

    /// <summary>The dungeon master's log, which says what the model said.</summary>
    private static async Task<string> SaidAsync(Player master, string room)
    {
        var told = "";
        for (var page = 1; page <= 8; page++) told += (await master.SayAsync(room, $"log-{page}-{Guid.NewGuid()}", "campaign log", KeyValuePair.Create("page", page.ToString(System.Globalization.CultureInfo.InvariantCulture)))).Reply.Text;
        return told;
    }
}
