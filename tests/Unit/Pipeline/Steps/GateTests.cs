using Guildhall.Core.Commands;
using Guildhall.Core.Ids;
using Guildhall.Pipeline;

namespace Guildhall.Tests.Unit.Pipeline.Steps;

/// <summary>Modules that are switched off, rights, and rates.</summary>
public sealed class GateTests
{
    private readonly TestPlatform _platform = new(new() { Burst = 3, RequestsPerSecond = 2 });

    [Theory]
    [InlineData(null, null)]
    [InlineData("true", null)]
    [InlineData("false", "module.disabled")]
    public async Task A_module_that_is_switched_off_is_refused_by_its_name(string? set, string? code)
    {
        _platform.Settings.Set("lobby", "module.sample.enabled", set);

        var reply = (await _platform.AskAsync("echo", ("text", "x"))).Reply;

        reply.Refusal?.Code.ShouldBe(code);
        reply.Text.ShouldContain(code is null ? "x" : "en module.sample");
    }

    [Fact]
    public async Task Another_guild_keeps_its_module()
    {
        _platform.Settings.Set("elsewhere", "module.sample.enabled", "false");

        (await _platform.AskAsync("echo", ("text", "x"))).Reply.Refusal.ShouldBeNull();
    }

    [Theory]
    [InlineData(Rights.None, "permission.missing")]
    [InlineData(Rights.ManageMessages, "permission.missing")]
    [InlineData(Rights.ManageGuild, null)]
    [InlineData(Rights.Administrator, null)]
    [InlineData(Rights.All, null)]
    public async Task A_right_is_required_where_the_command_says_so(Rights rights, string? code)
    {
        var reply = (await _platform.AskAsync(_platform.Request("sample manage") with { Actor = TestPlatform.Ada with { Rights = rights } })).Reply;

        reply.Refusal?.Code.ShouldBe(code);
        reply.Text.ShouldContain(code is null ? "managed" : "the right to manage the community");
    }

    [Fact]
    public async Task A_burst_passes_and_the_next_one_waits()
    {
        for (var i = 0; i < 3; i++)
        {
            (await CodeAsync()).ShouldBeNull();
        }

        (await CodeAsync()).ShouldBe("rate.limited");
        _platform.Clock.Advance(TimeSpan.FromMilliseconds(499));
        (await CodeAsync()).ShouldBe("rate.limited");
        _platform.Clock.Advance(TimeSpan.FromMilliseconds(1));
        (await CodeAsync()).ShouldBeNull();
        (await CodeAsync()).ShouldBe("rate.limited");
    }

    [Fact]
    public async Task Somebody_elses_burst_is_their_own()
    {
        for (var i = 0; i < 4; i++)
        {
            await CodeAsync();
        }

        var eve = TestPlatform.Ada with { User = new Id<User>(new Guid(9, 9, 9, [9, 9, 9, 9, 9, 9, 9, 9])) };
        (await _platform.AskAsync(_platform.Request("echo", ("text", "x")) with { Actor = eve })).Reply.Refusal.ShouldBeNull();
    }

    [Fact]
    public async Task A_limited_request_may_be_repeated_under_its_id()
    {
        for (var i = 0; i < 3; i++)
        {
            await CodeAsync();
        }

        var request = _platform.Request("echo", ("text", "x"));
        (await _platform.AskAsync(request)).Reply.Refusal!.Code.ShouldBe("rate.limited");
        _platform.Clock.Advance(TimeSpan.FromSeconds(1));
        (await _platform.AskAsync(request)).Reply.Text.ShouldBe("x");
    }

    [Fact]
    public async Task A_duplicate_costs_nothing()
    {
        var request = _platform.Request("echo", ("text", "x"));
        for (var i = 0; i < 20; i++)
        {
            (await _platform.AskAsync(request)).Reply.Text.ShouldBe("x");
        }

        (await CodeAsync()).ShouldBeNull();
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(10_001, 10)]
    [InlineData(20, 0)]
    public void A_rate_out_of_range_fails_at_start(int burst, int perSecond)
    {
        var fault = Should.Throw<ArgumentOutOfRangeException>(() => new PipelineOptions { Burst = burst, RequestsPerSecond = perSecond }.Validate());

        fault.Message.ShouldContain("1 to 10000 requests");
    }

    private async Task<string?> CodeAsync() => (await _platform.AskAsync("echo", ("text", "x"))).Reply.Refusal?.Code;
}
