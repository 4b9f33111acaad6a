using Guildhall.Core.Commands;
using Guildhall.Core.Ids;
using Guildhall.Pipeline;

namespace Guildhall.Tests.Unit.Pipeline.Binding;

public sealed class OptionBindingTests
{
    private readonly TestPlatform _platform = new();

    [Fact]
    public async Task Options_that_are_not_given_are_what_the_method_says() =>
        (await AskAsync(("whole", "7"))).Reply.Text.ShouldBe("7|||True|due-north|VeryGrim||0|");

    [Fact]
    public async Task Every_type_is_bound()
    {
        _platform.Members.People.Add(new MemberRef(new Id<User>(new Guid(1, 1, 1, [0, 0, 0, 0, 0, 0, 0, 1])), "Bob"));

        var answer = await AskAsync(
            ("whole", " -12 "), ("big", "5"), ("number", "-1.25"), ("yes", "No"), ("direction", "far-south"), ("mood", "MERRY"),
            ("time", "1h30m"), ("coins", "12"), ("with", "bo"));

        answer.Reply.Text.ShouldBe("-12|5|-1.25|False|far-south|Merry|01:30:00|12|Bob");
    }

    [Theory]
    [InlineData("whole", "2147483647", null)]
    [InlineData("whole", "2147483648", "option.invalid-integer")]
    [InlineData("whole", "-2147483648", null)]
    [InlineData("whole", "-2147483649", "option.invalid-integer")]
    [InlineData("whole", "1.5", "option.invalid-integer")]
    [InlineData("whole", "1,000", "option.invalid-integer")]
    [InlineData("whole", "١", "option.invalid-integer")]
    [InlineData("big", "5", null)]
    [InlineData("big", "6", "option.invalid-integer")]
    [InlineData("big", "-5", null)]
    [InlineData("big", "-6", "option.invalid-integer")]
    [InlineData("big", "99999999999999999999", "option.invalid-integer")]
    [InlineData("number", "1e5", "option.invalid-number")]
    [InlineData("number", "NaN", "option.invalid-number")]
    [InlineData("number", "1,5", "option.invalid-number")]
    [InlineData("yes", "maybe", "option.invalid-boolean")]
    [InlineData("yes", "ja", null)]
    [InlineData("direction", "up", "option.invalid-choice")]
    [InlineData("direction", "Due-North", "option.invalid-choice")]
    [InlineData("mood", "0", "option.invalid-choice")]
    [InlineData("mood", "very-grim", null)]
    [InlineData("time", "30s", null)]
    [InlineData("time", "29s", "option.invalid-duration")]
    [InlineData("time", "2h", null)]
    [InlineData("time", "2h1s", "option.invalid-duration")]
    [InlineData("time", "90", "option.invalid-duration")]
    [InlineData("coins", "-1", "option.invalid-integer")]
    [InlineData("coins", "9223372036854775807", null)]
    [InlineData("coins", "9223372036854775808", "option.invalid-integer")]
    [InlineData("with", "nobody", "option.invalid-member")]
    public async Task A_value_that_will_not_do_is_refused_by_what_it_is(string option, string value, string? code)
    {
        var refusal = (await (option == "whole" ? AskAsync((option, value)) : AskAsync(("whole", "1"), (option, value)))).Reply.Refusal;

        refusal?.Code.ShouldBe(code);
        refusal?.Text.ShouldContain(option);
    }

    [Fact]
    public async Task A_missing_option_is_named()
    {
        var refusal = (await _platform.AskAsync("sample all")).Reply.Refusal!;

        refusal.Code.ShouldBe("option.missing");
        refusal.Text.ShouldContain("“whole”");
    }

    [Theory]
    [InlineData("txet", "/echo has no option “txet”. Did you mean “text”? It takes text.")]
    [InlineData("volume", "/echo has no option “volume”. It takes text.")]
    public async Task An_unknown_option_is_answered_with_the_one_that_was_meant_and_the_known_ones(string option, string text)
    {
        var refusal = (await _platform.AskAsync("echo", ("text", "x"), (option, "x"))).Reply.Refusal!;

        refusal.Code.ShouldBe("option.unknown");
        refusal.Text.ShouldBe(text);
    }

    [Fact]
    public async Task A_command_without_options_says_so() =>
        (await _platform.AskAsync("sample look", ("x", "y"))).Reply.Refusal!.Code.ShouldBe("option.none-known");

    [Fact]
    public async Task What_was_typed_is_shown_shortened()
    {
        var text = (await AskAsync(("whole", new string('9', 5_000)))).Reply.Refusal!.Text;

        text.ShouldContain(new string('9', 40) + "…");
        text.Length.ShouldBeLessThan(200);
    }

    private ValueTask<PipelineAnswer> AskAsync(params ReadOnlySpan<(string Name, string Value)> options) =>
        _platform.AskAsync("sample all", options);
}
