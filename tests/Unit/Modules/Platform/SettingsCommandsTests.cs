using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Modules.Platform;
using Guildhall.Pipeline;
using Guildhall.Tests.Unit.Pipeline;
using Guildhall.Tests.Unit.Pipeline.Sample;

namespace Guildhall.Tests.Unit.Modules.Platform;

public sealed class SettingsCommandsTests
{
    private static readonly Actor Owner = TestPlatform.Ada with { Rights = Rights.ManageGuild };
    private readonly TestPlatform _platform = new(modules: [new PlatformModule(), new SampleModule()]);

    [Theory]
    [InlineData("settings list")]
    [InlineData("settings set")]
    [InlineData("settings show")]
    [InlineData("settings reset")]
    public async Task Settings_are_for_those_who_manage_the_guild(string command) =>
        (await _platform.AskAsync(command)).Reply.Refusal!.Code.ShouldBe("permission.missing");

    [Fact]
    public async Task A_setting_is_listed_set_and_reset()
    {
        (await ListAsync()).ShouldContain("sample.seats = 4");

        (await AskAsync("settings set", ("key", "sample.seats"), ("value", "08"))).Reply.Text.ShouldBe("sample.seats is now “8”.");
        (await ListAsync()).ShouldContain("sample.seats = 8");

        (await AskAsync("settings reset", ("key", "sample.seats"))).Reply.Text.ShouldBe("sample.seats is now “4”.");
        (await ListAsync()).ShouldContain("sample.seats = 4");
    }

    [Fact]
    public async Task A_value_that_will_not_do_changes_nothing()
    {
        (await AskAsync("settings set", ("key", "sample.seats"), ("value", "9"))).Reply.Refusal!.Code.ShouldBe("option.invalid-integer");
        (await ListAsync()).ShouldContain("sample.seats = 4");
    }

    [Theory]
    [InlineData("settings show")]
    [InlineData("settings reset")]
    public async Task A_setting_that_is_none_is_refused(string command) =>
        (await AskAsync(command, ("key", "sample.nothing"))).Reply.Refusal!.Code.ShouldBe("settings.unknown-key");

    [Fact]
    public async Task A_setting_is_changed_by_select_and_form()
    {
        var list = (await AskAsync("settings list")).Reply;
        var shown = (await PressAsync(list.Components[0], "sample.turn-clock")).Reply;
        shown.Cards[0].Fields.Select(field => field.Value).ShouldBe(["`1m30s`", "`1m30s`", "A time from 10s to 1h, e.g. 1h30m."]);
        shown.Components[1].Enabled.ShouldBeFalse();

        (await PressAsync(shown.Components[0], "2m")).Reply.Text.ShouldBe("sample.turn-clock is now “2m”.");

        var again = (await AskAsync("settings show", ("key", "sample.turn-clock"))).Reply;
        again.Components[0].ShouldBeOfType<Form>().Fields[0].Value.ShouldBe("2m");
        (await PressAsync(again.Components[1])).Reply.Text.ShouldBe("sample.turn-clock is now “1m30s”.");
    }

    [Fact]
    public async Task A_choice_is_changed_by_buttons()
    {
        var shown = (await AskAsync("settings show", ("key", "sample.mood"))).Reply;

        shown.Components.Select(button => $"{button.Label} {button.Enabled}").ShouldBe(["merry False", "very-grim True", "Back to the default False"]);
        (await PressAsync(shown.Components[1])).Reply.Refusal.ShouldBeNull();
        (await ListAsync()).ShouldContain("sample.mood = very-grim");
    }

    [Fact]
    public async Task A_module_is_switched_off_and_the_platform_is_not()
    {
        await AskAsync("settings set", ("key", "module.sample.enabled"), ("value", "no"));

        (await _platform.AskAsync("echo", ("text", "x"))).Reply.Refusal!.Code.ShouldBe("module.disabled");
        (await AskAsync("settings set", ("key", "module.platform.enabled"), ("value", "no"))).Reply.Refusal!.Code.ShouldBe("settings.unknown-key");
    }

    [Fact]
    public async Task Keys_are_completed()
    {
        var request = _platform.Request("settings set") with { Actor = Owner };

        (await _platform.Pipeline.SuggestAsync(request, "key", "TURN", CancellationToken.None)).ShouldBe([new Suggestion("sample.turn-clock", "sample.turn-clock")]);
    }

    private async Task<string> ListAsync() => (await AskAsync("settings list")).Reply.Text;

    private ValueTask<PipelineAnswer> AskAsync(string path, params ReadOnlySpan<(string Name, string Value)> options) =>
        _platform.AskAsync(_platform.Request(path, options) with { Actor = Owner });

    private ValueTask<PipelineAnswer> PressAsync(Component component, params string[] values) =>
        _platform.AskAsync(_platform.Request("") with { Actor = Owner, ComponentId = component.Id, Values = values });
}
