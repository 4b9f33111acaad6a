using Guildhall.Core.Commands;
using Guildhall.Core.Storage;
using Guildhall.Core.Text;

namespace Guildhall.Tests.Unit.Pipeline.Steps;

public sealed class ScreenTests
{
    private readonly TestPlatform _platform = new();

    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    public async Task An_id_of_1_to_64_characters_will_do(int length) =>
        (await CodeOfAsync(_platform.Request("echo", ("text", "x")) with { Id = new string('a', length) })).ShouldBeNull();

    [Theory]
    [InlineData("")]
    [InlineData("with space")]
    [InlineData("tab\t")]
    [InlineData("ümlaut")]
    public async Task Any_other_id_is_refused(string id) =>
        (await CodeOfAsync(_platform.Request("echo", ("text", "x")) with { Id = id })).ShouldBe("request.invalid-id");

    [Fact]
    public async Task An_id_of_65_characters_is_refused() =>
        (await CodeOfAsync(_platform.Request("echo", ("text", "x")) with { Id = new string('a', 65) })).ShouldBe("request.invalid-id");

    [Theory]
    [InlineData(25, "option.unknown")]
    [InlineData(26, "request.too-many-options")]
    public async Task At_most_25_options_are_looked_at(int count, string code)
    {
        var options = Enumerable.Range(0, count).Select(i => ($"o{i}", "x")).Append(("text", "x")).Take(count).ToArray();

        (await CodeOfAsync(_platform.Request("echo", options))).ShouldBe(count == 25 ? code.Replace("unknown", "missing", StringComparison.Ordinal) : code);
    }

    [Theory]
    [InlineData(25, "component.unknown")]
    [InlineData(26, "request.too-many-options")]
    public async Task At_most_25_values_are_looked_at(int count, string code) =>
        (await _platform.PressAsync("forged-forged", [.. Enumerable.Repeat("x", count)])).Reply.Refusal!.Code.ShouldBe(code);

    [Theory]
    [InlineData(5_000, null)]
    [InlineData(5_001, "option.invalid-length")]
    [InlineData(6_000, "option.invalid-length")]
    [InlineData(6_001, "option.too-long")]
    public async Task A_text_may_be_as_long_as_its_option_allows_and_never_longer_than_6000(int length, string? code) =>
        (await CodeOfAsync(_platform.Request("echo", ("text", new string('x', length))))).ShouldBe(code);

    [Theory]
    [InlineData("a\u0000b")]
    [InlineData("a\u001bb")]
    [InlineData("a\u007fb")]
    [InlineData("a\u0085b")]
    [InlineData("a\bb")]
    public async Task Control_characters_are_refused(string text) =>
        (await CodeOfAsync(_platform.Request("echo", ("text", text)))).ShouldBe("option.invalid-text");

    [Theory]
    [InlineData("a\nb\tc", "a\nb\tc")]
    [InlineData("a\r\nb\rc", "a\nb\nc")]
    [InlineData("ze\u200bro\u200d\ufeff\u2060", "zero")]
    [InlineData("\u202etfel\u202c \u2066x\u2069 \u200f\u061c", "tfel x ")]
    [InlineData("tag\U000e0041ged", "tagged")]
    [InlineData("whole \ud83d\ude00", "whole \ud83d\ude00")]
    public async Task What_cannot_be_seen_vanishes(string typed, string seen) =>
        (await _platform.AskAsync("echo", ("text", typed))).Reply.Text.ShouldBe(seen);

    [Fact]
    public async Task Half_a_pair_vanishes() =>
        (await _platform.AskAsync("echo", ("text", $"{'\ud83d'}half{'\ude00'}"))).Reply.Text.ShouldBe("half");

    [Fact]
    public async Task An_actors_name_is_cleaned_and_clipped()
    {
        var actor = TestPlatform.Ada with { Name = $"  A\u202ed\u0007a\n\n{new string('x', 40)}" };

        await _platform.AskAsync(_platform.Request("echo", ("text", "x")) with { Actor = actor });

        var name = _platform.Probe.Contexts.ShouldHaveSingleItem().Actor.Name;
        name.ShouldBe($"Ad a {new string('x', 27)}");
    }

    [Fact]
    public async Task Who_has_no_visible_name_is_a_question_mark()
    {
        await _platform.AskAsync(_platform.Request("echo", ("text", "x")) with { Actor = TestPlatform.Ada with { Name = "\u200b\u200b" } });

        _platform.Probe.Contexts.ShouldHaveSingleItem().Actor.Name.ShouldBe("?");
    }

    [Theory]
    [InlineData(Standing.Known, null)]
    [InlineData(Standing.Unknown, "actor.unknown")]
    [InlineData(Standing.Blocked, "actor.blocked")]
    public async Task Only_known_people_who_are_not_shut_out_pass(Standing standing, string? code)
    {
        _platform.Members.Say(TestPlatform.Ada.User, standing);

        (await CodeOfAsync(_platform.Request("echo", ("text", "x")))).ShouldBe(code);
    }

    [Fact]
    public async Task Nobody_pretends_to_be_the_platform() =>
        (await CodeOfAsync(_platform.Request("echo", ("text", "x")) with { Actor = Actor.System })).ShouldBe("actor.unknown");

    [Theory]
    [InlineData(null, null, null, "en")]
    [InlineData(null, null, "de", "de")]
    [InlineData(null, "en-US", "de", "en")]
    [InlineData("de", "en-US", null, "de")]
    [InlineData("xx", "de-AT", null, "de")]
    [InlineData(null, "xx", "yy", "en")]
    public async Task What_one_reads_alone_is_in_ones_own_language_then_the_channels_then_the_guilds_then_English(string? own, string? channel, string? guild, string expected)
    {
        await SpeakAsync(own, guild);
        (await TextAsync("sample whisper", channel)).ShouldBe($"{expected} sample.look");
        (await TextAsync("sample refuse", channel)).ShouldBe($"{expected} sample.no");
    }

    [Theory]
    [InlineData(null, null, null, "en")]
    [InlineData(null, "en-US", "de", "de")]
    [InlineData("de", "de", "en", "en")]
    [InlineData("de", "en-US", null, "de")]
    [InlineData("xx", "de-AT", "yy", "de")]
    public async Task What_everybody_reads_is_in_the_guilds_language_then_the_actors(string? own, string? channel, string? guild, string expected)
    {
        await SpeakAsync(own, guild);
        (await TextAsync("sample tell", channel)).ShouldBe($"{expected} sample.look");
        (await TextAsync("sample look", channel)).ShouldBe($"{expected} sample.look");
    }

    [Fact]
    public async Task An_answer_that_is_said_in_two_languages_has_one_effect()
    {
        await SpeakAsync(own: "en", guild: "de");
        (await TextAsync("sample whisper", channel: null)).ShouldBe("en sample.look");
        _platform.Store.Commits[^1].Work.Statements.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_clip_never_cuts_a_pair() => CleanText.Clip("ab\ud83d\ude00", 3).ShouldBe("ab");

    private async Task SpeakAsync(string? own, string? guild)
    {
        _platform.Settings.Set("lobby", "locale", guild);
        if (own is not null)
        {
            var work = new UnitOfWork();
            _platform.Settings.WriteLocale(work, TestPlatform.Ada.User, own);
            await _platform.Store.CommitAsync(work, reply: null, CancellationToken.None);
        }
    }

    private async Task<string> TextAsync(string path, string? channel) =>
        (await _platform.AskAsync(_platform.Request(path) with { Actor = TestPlatform.Ada with { Locale = channel } })).Reply.Text;

    private async Task<string?> CodeOfAsync(Request request) => (await _platform.AskAsync(request)).Reply.Refusal?.Code;
}
