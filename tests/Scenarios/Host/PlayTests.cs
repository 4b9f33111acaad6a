namespace Guildhall.Tests.Scenarios.Host;

public sealed class PlayTests : IDisposable
{
    private readonly TempDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task A_script_plays_line_by_line()
    {
        var played = await HostProcess.RunAsync(
            _directory.Path, "Ada\nping\n/help topic:ping\nsettings set locale de\nnonsense\n99\nquit\nping\n", "play", "--locale", "en");

        played.Code.ShouldBe(0, played.Errors);
        played.Errors.ShouldBeEmpty();
        played.Output.ShouldContain("Welcome, Ada");
        played.Output.ShouldContain("> /help topic:ping");
        played.Output.ShouldContain("/help");
        played.Output.ShouldNotContain("\u001b[", Case.Sensitive, "no colors where nobody sees them");
        played.Output.Split("> ping").Length.ShouldBe(2, "nothing is played after quitting");
    }

    [Theory]
    [InlineData("roll 1d1 for luck", "for luck")]
    [InlineData("/roll 1d1 + 1d1 advantage for luck", "for luck")]
    [InlineData("roll dice:1d1 for luck", "for luck")]
    [InlineData("roll 1d1 true luck odds:no", "true luck")]
    [InlineData("Shall we go down?", "Shall we go down?")]
    [InlineData("/shall we", "There is no command")]
    [InlineData("roll 1d1 advntage", "will not do for “advantage”")]
    [InlineData("roll dcie:1d1 dice:1d1", "Did you mean “dice”?")]
    public async Task A_line_is_read_as_it_is_meant(string line, string answer)
    {
        var played = await HostProcess.RunAsync(_directory.Path, $"Ada\n{line}\n", "play", "--locale", "en");
        played.Output.Split($"> {line}")[1].ShouldContain(answer);
    }

    [Fact]
    public async Task The_end_of_the_script_ends_the_game() =>
        (await HostProcess.RunAsync(_directory.Path, "Ada\nping\n", "play")).Code.ShouldBe(0);

    [Fact]
    public async Task The_terminal_speaks_German_too() =>
        (await HostProcess.RunAsync(_directory.Path, "Ada\nquit\n", "play", "--locale", "de")).Output.ShouldContain("Willkommen, Ada");

    [Fact]
    public async Task A_script_that_is_faster_than_people_is_not_refused()
    {
        var played = await HostProcess.RunAsync(_directory.Path, $"Ada\n{string.Concat(Enumerable.Repeat("ping\n", 40))}", "play", "--locale", "en");
        played.Output.Split("Pong").Length.ShouldBe(41);
    }

    [Fact]
    public async Task Nobody_plays_where_a_server_runs()
    {
        await using var hall = await Hall.OpenAsync(_directory.Path);
        var refused = await HostProcess.RunAsync(_directory.Path, "Ada\nping\n", "play");
        refused.Code.ShouldBe(4);
        refused.Errors.ShouldContain("in use");
    }
}
