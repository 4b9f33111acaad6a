using Guildhall.Core.Replies;
using Guildhall.Tests.Scenarios.Store;

namespace Guildhall.Tests.Scenarios.Pipeline;

public sealed class PipelineOnSqliteTests : IDisposable
{
    private readonly string _directory = StoreFixture.NewDirectory();

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public async Task A_repeated_request_gets_the_identical_bytes_after_a_restart()
    {
        await using var before = await Hall.OpenAsync(_directory);
        var first = await before.AskAsync("one", "roll", ("dice", "10d1000"));
        await before.DisposeAsync();

        await using var after = await Hall.OpenAsync(_directory);
        var second = await after.AskAsync("one", "roll", ("dice", "10d1000"));
        var other = await after.AskAsync("one", "roll", ("dice", "10d999"));

        second.Duplicate.ShouldBeTrue();
        second.Body.ToArray().ShouldBe(first.Body.ToArray());
        other.Reply.Refusal!.Code.ShouldBe("request.reused");
    }

    [Theory]
    [InlineData("1d6")]
    [InlineData("1d6 and a remark that is so long that it does not fit into the id of a button, wherever one looks")]
    public async Task A_button_works_after_a_restart(string dice)
    {
        await using var before = await Hall.OpenAsync(_directory);
        var button = (await before.AskAsync("one", "roll", ("dice", dice))).Reply.Components[0];
        await before.DisposeAsync();

        await using var after = await Hall.OpenAsync(_directory);
        var pressed = await after.PressAsync("two", button);

        pressed.Reply.Refusal.ShouldBeNull();
        pressed.Reply.Text.ShouldContain("1d6");
    }

    [Fact]
    public async Task A_stored_button_is_forgotten_after_thirty_days()
    {
        await using var hall = await Hall.OpenAsync(_directory);
        await hall.AskAsync("one", "roll", ("dice", $"1d6 {new string('x', 100)}"));
        hall.Store.Clock.Advance(TimeSpan.FromDays(30));
        await hall.AskAsync("two", "roll", ("dice", "1d6"));
        (await hall.Store.ScalarAsync<long>("SELECT count(*) FROM components")).ShouldBe(1);

        hall.Store.Clock.Advance(TimeSpan.FromMinutes(2));
        await hall.AskAsync("three", "roll", ("dice", "1d6"));
        await hall.AskAsync("four", "roll", ("dice", "1d6"));

        (await hall.Store.ScalarAsync<long>("SELECT count(*) FROM components")).ShouldBe(0);
    }

    [Fact]
    public async Task So_many_successes_fit_into_a_window_however_many_come_at_once()
    {
        await using var hall = await Hall.OpenAsync(_directory);

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(number => Task.Run(() => hall.AskAsync($"r{number}", "count"))));

        answers.Count(answer => answer.Reply.Refusal is null).ShouldBe(2);
        answers.Count(answer => answer.Reply.Refusal?.Code == "cooldown.active").ShouldBe(10);
    }

    [Fact]
    public async Task The_window_slides()
    {
        await using var hall = await Hall.OpenAsync(_directory);
        (await CountAsync(hall, "a")).ShouldBeNull();
        hall.Store.Clock.Advance(TimeSpan.FromSeconds(40));
        (await CountAsync(hall, "b")).ShouldBeNull();
        (await CountAsync(hall, "c")).ShouldBe("cooldown.active");
        hall.Store.Clock.Advance(TimeSpan.FromSeconds(19.999));
        (await CountAsync(hall, "d")).ShouldBe("cooldown.active");
        hall.Store.Clock.Advance(TimeSpan.FromSeconds(0.001));
        (await CountAsync(hall, "e")).ShouldBeNull();
        (await CountAsync(hall, "f")).ShouldBe("cooldown.active");
    }

    [Fact]
    public async Task A_setting_is_kept_and_forms_change_it()
    {
        await using var before = await Hall.OpenAsync(_directory);
        var shown = await before.AskAsync("one", "settings show", ("key", "module.dice.enabled"));
        await before.PressAsync("two", shown.Reply.Components.Single(component => component.Label == "false"));
        await before.DisposeAsync();

        await using var after = await Hall.OpenAsync(_directory);
        (await after.AskAsync("three", "roll", ("dice", "1d6"))).Reply.Refusal!.Code.ShouldBe("module.disabled");
        (await after.AskAsync("four", "settings reset", ("key", "module.dice.enabled"))).Reply.Visibility.ShouldBe(Visibility.All);
        (await after.AskAsync("five", "roll", ("dice", "1d6"))).Reply.Refusal.ShouldBeNull();
    }

    private static async Task<string?> CountAsync(Hall hall, string id) => (await hall.AskAsync(id, "count")).Reply.Refusal?.Code;
}
