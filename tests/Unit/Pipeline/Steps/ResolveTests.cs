using Guildhall.Core.Commands;

namespace Guildhall.Tests.Unit.Pipeline.Steps;

public sealed class ResolveTests
{
    private readonly TestPlatform _platform = new();

    [Theory]
    [InlineData("ecko", "/echo")]
    [InlineData("sample loock", "/sample look")]
    [InlineData("loock", "/sample look")]
    [InlineData("sample", "/sample all")]
    public async Task An_unknown_command_is_answered_with_the_nearest_names(string typed, string near)
    {
        var refusal = (await _platform.AskAsync(typed)).Reply.Refusal!;

        refusal.Code.ShouldBe("command.unknown");
        refusal.Text.ShouldContain(near);
    }

    [Fact]
    public async Task At_most_three_names_are_guessed() =>
        (await _platform.AskAsync("sample")).Reply.Text.Split('/').Length.ShouldBe(4);

    [Theory]
    [InlineData("")]
    [InlineData("xylophone")]
    public async Task Where_nothing_is_near_help_is_named(string typed) =>
        (await _platform.AskAsync(typed)).Reply.Refusal!.Text.ShouldContain("/help");

    [Theory]
    [InlineData("/Echo")]
    [InlineData(" echo ")]
    [InlineData("ECHO")]
    public async Task A_command_is_found_as_people_type_it(string typed) =>
        (await _platform.AskAsync(typed, ("text", "x"))).Reply.Text.ShouldBe("x");

    [Fact]
    public async Task What_is_not_listed_cannot_be_typed()
    {
        var refusal = (await _platform.AskAsync("sample hidden", ("word", "x"))).Reply.Refusal!;

        refusal.Code.ShouldBe("command.unknown");
        refusal.Text.ShouldNotContain("/sample hidden,");
    }

    [Fact]
    public async Task What_is_not_listed_is_reached_by_the_schedule() =>
        (await _platform.AskAsync(_platform.Request("sample hidden", ("word", "x")) with { Channel = ChannelKind.Schedule, Actor = Actor.System }))
            .Reply.Text.ShouldBe("hidden x");

    [Fact]
    public async Task A_long_unknown_command_is_refused_without_being_compared() =>
        (await _platform.AskAsync(new string('x', 200))).Reply.Refusal!.Code.ShouldBe("command.unknown");

    [Fact]
    public async Task A_longer_one_is_not_even_looked_up() =>
        (await _platform.AskAsync(new string('x', 201))).Reply.Refusal!.Code.ShouldBe("request.too-long");
}
