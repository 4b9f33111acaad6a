using System.Globalization;
using Guildhall.Core.Commands;
using Guildhall.Core.Drawings;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Core.Units;

namespace Guildhall.Tests.Unit.Pipeline.Sample;

internal sealed class SampleCommands(SampleProbe probe)
{
    public static Drawing Drawing { get; } = new(8, 8, new Color(0, 0, 0), "A dark square", []);

    [Command("echo")]
    public Result<Reply> Echo(CommandContext context, [Option, Length(1, 5000)] string text)
    {
        probe.Contexts.Enqueue(context);
        return new Reply(text.Length > 100 ? "long" : text);
    }

    [Command("sample throw")]
    public Result<Reply> Throw(CommandContext context)
    {
        probe.Contexts.Enqueue(context);
        context.Work.Write("UPDATE sample SET faces = @face", ("face", context.Dice.Roll(1_000_000)));
        return new Reply(context.Dice.Roll(1_000_000).ToString(CultureInfo.InvariantCulture));
    }

    [Command("sample all")]
    public static Task<Result<Reply>> All(
        CommandContext context,
        [Option] int whole,
        [Option, Range(-5, 5)] long? big = null,
        [Option] decimal? number = null,
        [Option] bool yes = true,
        [Option, Choices("due-north", "far-south")] string direction = "due-north",
        [Option] Mood mood = Mood.VeryGrim,
        [Option, Range(30, 7200)] TimeSpan? time = null,
        [Option] Coins coins = default,
        [Option(Name = "with")] MemberRef? member = null,
        CancellationToken cancellation = default)
    {
        cancellation.ShouldBe(context.Cancellation);
        Result<Reply> reply = new Reply(string.Create(
            CultureInfo.InvariantCulture, $"{whole}|{big}|{number}|{yes}|{direction}|{mood}|{time}|{coins}|{member?.Name}"));
        return Task.FromResult(reply);
    }

    [Command("sample look"), Query]
    public static Result<Reply> Look(CommandContext context) => new Reply(context.Say("sample.look")) { Cards = [new("Title") { Picture = Picture.Of(Drawing) }] };

    [Command("sample show")]
    public static Result<Reply> Show(CommandContext context) => new Reply("shown") { Cards = [new("Title") { Picture = Picture.Of(Drawing) }] };

    [Command("sample refuse")]
    public static Result<Reply> Refuse(CommandContext context)
    {
        context.Work.Write("DELETE FROM everything");
        return Refusal.Of("sample.no");
    }

    [Command("sample whisper")]
    public static Result<Reply> Whisper(CommandContext context)
    {
        context.Work.Write("UPDATE sample SET heard = 1");
        return new Reply(context.Say("sample.look")) { Visibility = Visibility.OnlyMe };
    }

    [Command("sample tell")]
    public static Result<Reply> Tell(CommandContext context) => new Reply(context.Say("sample.look"));

    [Command("sample crash")]
    public static Result<Reply> Crash(CommandContext context) => throw new InvalidOperationException("on purpose");

    [Command("sample manage", Requires = Rights.ManageGuild)]
    public static Result<Reply> Manage(CommandContext context) => new Reply("managed");

    [Command("sample hidden", Listed = false)]
    public static Result<Reply> Hidden(CommandContext context, [Option] string word, [Option(Hidden = true)] int? at = null) => new Reply($"hidden {word}");

    [Command("sample claim"), Cooldown(2, Seconds = 90, Per = Scope.User)]
    public static Result<Reply> Claim(CommandContext context) => new Reply("claimed");

    [Command("sample wait", OrderedBy = Scope.Room)]
    public async Task<Result<Reply>> Wait(CommandContext context, [Option] string word)
    {
        probe.Seen.Enqueue($"{word} begins");
        await probe.Gate.Task.WaitAsync(context.Cancellation);
        probe.Seen.Enqueue($"{word} ends");
        return new Reply(word);
    }

    [Command("sample buttons")]
    public static Result<Reply> Buttons(CommandContext context) => new Reply("press") { Components = Components() };

    [Command("sample buttons-seen"), Query]
    public static Result<Reply> ButtonsSeen(CommandContext context) => new Reply("press") { Components = Components() };

    [Command("sample find")]
    public Result<Reply> Find(CommandContext context, [Option(Autocomplete = nameof(Names))] string name) => new Reply(name);

    public async Task<IReadOnlyList<Suggestion>> Names(CommandContext context, string typed)
    {
        await probe.Gate.Task;
        return typed == "crash"
            ? throw new InvalidOperationException("on purpose")
            : [.. Enumerable.Range(1, 40).Select(number => new Suggestion($"{typed} {number}", $"{typed}-{number}"))];
    }

    private static System.Collections.Immutable.ImmutableArray<Component> Components() =>
    [
        new Button("Short") { Call = CommandCall.To("sample hidden", ("word", "a;b~c=d?")) },
        new Button("Long") { Call = CommandCall.To("echo", ("text", new string('x', 99) + "ä")) },
        new Select("Pick", [new("North", "north")]) { Call = CommandCall.To("sample hidden"), Option = "word" },
        new Form("Fill", "Form", [new("whole", "Whole"), new("number", "Number", Required: false)]) { Call = CommandCall.To("sample all", ("mood", "merry")) },
    ];
}
