using Guildhall.Modules.Platform;
using Guildhall.Tests.Unit.House;
using Guildhall.Tests.Unit.Pipeline;

namespace Guildhall.Tests.Unit.Modules.Platform;

public sealed class AboutCommandsTests
{
    private const string Attribution =
        "This work includes material from the System Reference Document 5.2 (“SRD 5.2”) by Wizards of the Coast LLC, available at "
        + "https://www.dndbeyond.com/srd. The SRD 5.2 is licensed under the Creative Commons Attribution 4.0 International License, "
        + "available at https://creativecommons.org/licenses/by/4.0/legalcode.";

    private readonly TestPlatform _platform = new(strings: PlatformStrings.Load(), modules: new PlatformModule());

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public async Task Whose_work_is_in_it_is_said_word_by_word_in_every_language(string locale)
    {
        var reply = (await _platform.AskAsync(_platform.Request("about") with { Actor = TestPlatform.Ada with { Locale = locale } })).Reply;

        reply.Text.ShouldStartWith("Guildhall 0.1.0.");
        reply.Text.ShouldContain(Attribution);
        reply.Cards[0].Fields.ShouldContain(field => field.Value == Attribution);
    }

    [Fact]
    public async Task The_notice_says_the_same() => (await File.ReadAllTextAsync(Path.Combine(Repository.Root, "NOTICE"))).ShouldContain(Attribution);
}
