using Guildhall.Core.Commands;
using Guildhall.Core.Replies;

namespace Guildhall.Tests.Unit.Pipeline.Steps;

public sealed class ComponentRequestTests
{
    private readonly TestPlatform _platform = new();

    [Theory]
    [InlineData("sample buttons")]
    [InlineData("sample buttons-seen")]
    public async Task A_button_sends_its_command(string command)
    {
        var buttons = await ComponentsAsync(command);

        (await _platform.PressAsync(buttons[0].Id)).Reply.Text.ShouldBe("hidden a;b~c=d?");
        (await _platform.PressAsync(buttons[1].Id)).Reply.Text.ShouldBe(new string('x', 99) + "ä");
        buttons.ShouldAllBe(button => button.Id.Length <= 100 && button.Call == null);
    }

    [Fact]
    public async Task A_payload_that_does_not_fit_into_the_id_is_stored_with_the_reply()
    {
        var buttons = await ComponentsAsync("sample buttons");

        _platform.Payloads.Stored.Keys.ShouldBe([buttons[1].Id]);
    }

    [Fact]
    public async Task A_select_fills_its_option()
    {
        var buttons = await ComponentsAsync("sample buttons");

        (await _platform.PressAsync(buttons[2].Id, "north")).Reply.Text.ShouldBe("hidden north");
    }

    [Fact]
    public async Task A_form_fills_its_fields_and_leaves_out_the_empty_ones()
    {
        var buttons = await ComponentsAsync("sample buttons");

        (await _platform.PressAsync(buttons[3].Id, "7", "1.5")).Reply.Text.ShouldBe("7||1.5|True|due-north|Merry||0|");
        (await _platform.PressAsync(buttons[3].Id, "7", "")).Reply.Text.ShouldBe("7|||True|due-north|Merry||0|");
        (await _platform.PressAsync(buttons[3].Id, "", "")).Reply.Refusal!.Code.ShouldBe("option.missing");
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(2, 0)]
    [InlineData(2, 2)]
    [InlineData(3, 1)]
    public async Task More_or_fewer_values_than_asked_for_are_refused(int index, int values)
    {
        var buttons = await ComponentsAsync("sample buttons");

        (await _platform.PressAsync(buttons[index].Id, [.. Enumerable.Repeat("1", values)])).Reply.Refusal!.Code.ShouldBe("component.wrong-values");
    }

    [Fact]
    public async Task A_button_of_another_room_is_refused()
    {
        var buttons = await ComponentsAsync("sample buttons");

        foreach (var button in buttons.Take(2))
        {
            var request = _platform.Request("") with { ComponentId = button.Id, Room = "cellar" };
            (await _platform.AskAsync(request)).Reply.Refusal!.Code.ShouldBe("component.unknown");
        }
    }

    [Fact]
    public async Task A_forged_button_is_refused_wherever_it_was_changed()
    {
        var id = (await ComponentsAsync("sample buttons"))[0].Id;

        for (var i = 0; i < id.Length; i++)
        {
            var forged = string.Concat(id.AsSpan(0, i), id[i] == 'x' ? "y" : "x", id.AsSpan(i + 1));
            (await _platform.PressAsync(forged)).Reply.Refusal!.Code.ShouldBe("component.unknown");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("short")]
    [InlineData("AAAAAAAAAAAA")]
    [InlineData("AAAAAAAAAAAA#")]
    [InlineData("AAAAAAAAAAAAecho;text=x")]
    [InlineData("ÄÄÄÄÄÄÄÄÄÄÄÄecho;text=x")]
    public async Task A_made_up_button_is_refused(string id) => (await _platform.PressAsync(id)).Reply.Refusal!.Code.ShouldBe("component.unknown");

    [Fact]
    public async Task A_stale_button_whose_payload_is_gone_is_refused_with_advice()
    {
        var buttons = await ComponentsAsync("sample buttons");
        _platform.Payloads.Stored.Clear();

        var refusal = (await _platform.PressAsync(buttons[1].Id)).Reply.Refusal!;

        refusal.Code.ShouldBe("component.unknown");
        refusal.Text.ShouldContain("fresh view");
    }

    [Fact]
    public async Task A_button_is_recorded_as_the_command_it_stands_for()
    {
        var buttons = await ComponentsAsync("sample buttons");

        await _platform.PressAsync(buttons[2].Id, "north");

        _platform.Store.Commits[^1].Reply!.Request.Call.ToString().ShouldBe("sample hidden word:north");
    }

    [Fact]
    public async Task What_only_a_button_carries_is_not_recorded_as_typed()
    {
        var request = _platform.Request("sample hidden", ("word", "north"), ("at", "5")) with { Channel = ChannelKind.Schedule, Actor = Actor.System };

        await _platform.AskAsync(request);

        _platform.Store.Commits[^1].Reply!.Request.Call.ToString().ShouldBe("sample hidden word:north");
    }

    [Fact]
    public async Task The_same_press_twice_is_one_and_another_value_under_its_id_is_refused()
    {
        var buttons = await ComponentsAsync("sample buttons");
        var press = _platform.Request("") with { ComponentId = buttons[2].Id, Values = ["north"] };

        var first = await _platform.AskAsync(press);
        var second = await _platform.AskAsync(press);
        var other = await _platform.AskAsync(press with { Values = ["south"] });

        second.Body.ToArray().ShouldBe(first.Body.ToArray());
        other.Reply.Refusal!.Code.ShouldBe("request.reused");
    }

    private async Task<IReadOnlyList<Component>> ComponentsAsync(string command) => (await _platform.AskAsync(command)).Reply.Components;
}
