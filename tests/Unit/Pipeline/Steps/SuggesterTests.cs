using Guildhall.Core.Commands;

namespace Guildhall.Tests.Unit.Pipeline.Steps;

public sealed class SuggesterTests
{
    private readonly TestPlatform _platform = new();

    [Fact]
    public async Task At_most_25_completions_are_given()
    {
        var found = await SuggestAsync("sample find", "name", "go\u200bb");

        found.Count.ShouldBe(25);
        found[0].ShouldBe(new Suggestion("gob 1", "gob-1"));
    }

    [Theory]
    [InlineData("sample find", "nothing")]
    [InlineData("echo", "text")]
    [InlineData("no such", "name")]
    public async Task Where_nothing_completes_there_is_nothing(string path, string option) =>
        (await SuggestAsync(path, option, "x")).ShouldBeEmpty();

    [Fact]
    public async Task A_module_that_is_switched_off_completes_nothing()
    {
        _platform.Settings.Set("lobby", "module.sample.enabled", "false");

        (await SuggestAsync("sample find", "name", "x")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_fault_is_logged_and_gives_nothing()
    {
        (await SuggestAsync("sample find", "name", "crash")).ShouldBeEmpty();

        _platform.Logs.Lines.ShouldContain(line => line.Contains("sample find name", StringComparison.Ordinal));
    }

    [Fact]
    public async Task After_250_milliseconds_there_is_nothing()
    {
        _platform.Probe.Gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var asked = SuggestAsync("sample find", "name", "x");

        _platform.Clock.Advance(TimeSpan.FromMilliseconds(249));
        asked.IsCompleted.ShouldBeFalse();
        _platform.Clock.Advance(TimeSpan.FromMilliseconds(1));

        (await asked).ShouldBeEmpty();
    }

    private Task<IReadOnlyList<Suggestion>> SuggestAsync(string path, string option, string typed) =>
        _platform.Pipeline.SuggestAsync(_platform.Request(path), option, typed, CancellationToken.None).AsTask();
}
