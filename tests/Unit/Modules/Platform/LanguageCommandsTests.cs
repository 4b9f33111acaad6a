using Guildhall.Core.Replies;
using Guildhall.Modules.Platform;
using Guildhall.Tests.Unit.Pipeline;
using Guildhall.Tests.Unit.House;

namespace Guildhall.Tests.Unit.Modules.Platform;

public sealed class LanguageCommandsTests
{
    private readonly TestPlatform _platform = new(strings: PlatformStrings.Load(), modules: new PlatformModule());

    [Theory]
    [InlineData("de")]
    [InlineData("de-AT")]
    [InlineData("deutsch")]
    public async Task A_language_is_chosen_and_spoken_from_then_on(string typed)
    {
        (await _platform.AskAsync("language", ("locale", typed))).Reply.Text.ShouldBe("Von nun an bekommst du Antwort auf Deutsch.");

        (await _platform.AskAsync("ping")).Reply.Text.ShouldContain("innerhalb des Servers");
    }

    [Fact]
    public async Task A_language_is_chosen_from_their_own_names()
    {
        var asked = (await _platform.AskAsync("language")).Reply;

        var select = asked.Components.ShouldHaveSingleItem().ShouldBeOfType<Select>();
        select.Choices.Select(choice => $"{choice.Value} {choice.Label}").ShouldBe(["de Deutsch", "en English"], ignoreOrder: true);
        (await _platform.PressAsync(select.Id, "de")).Reply.Text.ShouldContain("Deutsch");
    }

    [Fact]
    public async Task A_language_that_is_not_spoken_is_refused_with_those_that_are()
    {
        var refusal = (await _platform.AskAsync("language", ("locale", "klingon"))).Reply.Refusal!;

        refusal.Code.ShouldBe("language.unknown");
        refusal.Text.ShouldContain("de, en");
    }

    [Fact]
    public async Task Languages_are_completed_by_name()
    {
        var found = await _platform.Pipeline.SuggestAsync(_platform.Request("language"), "locale", "deu", CancellationToken.None);

        found.ShouldHaveSingleItem().Value.ShouldBe("de");
    }
}
