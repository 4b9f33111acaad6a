using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Modules.Platform;
using Guildhall.Tests.Unit.Pipeline;
using Guildhall.Tests.Unit.Pipeline.Sample;

namespace Guildhall.Tests.Unit.Modules.Platform;

public sealed class HelpCommandsTests
{
    private readonly TestPlatform _platform = new(modules: [new PlatformModule(), new SampleModule()]);

    [Fact]
    public async Task Everything_is_listed_by_module_and_page()
    {
        var first = (await _platform.AskAsync("help")).Reply;

        first.Visibility.ShouldBe(Visibility.OnlyMe);
        first.Text.ShouldStartWith("Platform: /about, /help, /language, /ping");
        first.Cards[0].Fields.Select(field => field.Name).ShouldBe(["Platform", "en module.sample"]);
        first.Components.Select(button => button.Enabled).ShouldBe([false, true]);

        var last = (await _platform.PressAsync(first.Components[1].Id)).Reply;
        last.Components.Select(button => button.Enabled).ShouldBe([true, false]);
        last.Text.ShouldNotContain("/about");
        (await _platform.PressAsync(last.Components[0].Id)).Reply.Text.ShouldBe(first.Text);
    }

    [Fact]
    public async Task What_one_may_not_use_and_what_is_not_listed_is_left_out()
    {
        var mine = await AllAsync(Rights.None);
        var theirs = await AllAsync(Rights.ManageGuild);

        mine.ShouldNotContain("/settings set");
        mine.ShouldNotContain("/sample hidden");
        theirs.ShouldContain("/settings set");
        theirs.ShouldNotContain("/sample hidden");
    }

    [Fact]
    public async Task A_command_is_explained_with_its_options()
    {
        var reply = (await _platform.AskAsync("help", ("topic", "sample all"))).Reply;

        reply.Text.ShouldStartWith("/sample all whole:… [big:…]");
        reply.Cards[0].Fields.Single(field => field.Name == "direction").Value.ShouldContain("`far-south` (en choice.far-south)");
        reply.Cards[0].Fields[0].Value.ShouldContain("Needed.");
        reply.Cards[0].Fields[1].Value.ShouldNotContain("Needed.");
    }

    [Theory]
    [InlineData("pin", "/ping")]
    [InlineData("/PING", "/ping")]
    [InlineData("how quickly", "/ping")]
    [InlineData("locale", "/language")]
    public async Task A_word_finds_what_is_about_it(string topic, string found) =>
        (await _platform.AskAsync("help", ("topic", topic))).Reply.Text.ShouldStartWith(found);

    [Fact]
    public async Task What_nothing_is_about_is_refused() =>
        (await _platform.AskAsync("help", ("topic", "xyzzy"))).Reply.Refusal!.Code.ShouldBe("help.nothing");

    [Fact]
    public async Task Topics_are_completed()
    {
        var found = await _platform.Pipeline.SuggestAsync(_platform.Request("help"), "topic", "pi", CancellationToken.None);

        found[0].ShouldBe(new Suggestion("/ping", "ping"));
    }

    [Fact]
    public async Task Help_is_in_the_actors_language() =>
        (await _platform.AskAsync(_platform.Request("help", ("topic", "ping")) with { Actor = TestPlatform.Ada with { Locale = "de" } }))
            .Reply.Text.ShouldContain("wie schnell der Server antwortet");

    private async Task<string> AllAsync(Rights rights)
    {
        var pages = new List<string>();
        for (var page = 1; page <= 3; page++)
        {
            var request = _platform.Request("help", ("page", $"{page}")) with { Actor = TestPlatform.Ada with { Rights = rights } };
            pages.Add((await _platform.AskAsync(request)).Reply.Text);
        }

        return string.Join('\n', pages);
    }
}
