using System.Globalization;
using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Modules.Dice;
using Guildhall.Tests.Unit.House;
using Guildhall.Tests.Unit.Pipeline;

namespace Guildhall.Tests.Unit.Modules.Dice;

public sealed class DiceCommandsTests
{
    private readonly TestPlatform _platform = new(strings: PlatformStrings.Load(), modules: new DiceModule());

    [Fact]
    public async Task A_roll_shows_every_die_and_the_total_to_everybody()
    {
        var reply = (await _platform.AskAsync("roll", ("dice", "4d6kh3 + 2"))).Reply;

        reply.Text.ShouldStartWith("Ada rolls: 4d6kh3 (");
        reply.Visibility.ShouldBe(Visibility.All);
        var card = reply.Cards.ShouldHaveSingleItem();
        card.Body.ShouldContain("~~");
        card.Fields[0].Name.ShouldBe("Total");
        int.Parse(card.Fields[0].Value, CultureInfo.InvariantCulture).ShouldBeInRange(5, 20);
        reply.Text.ShouldEndWith($"= {card.Fields[0].Value}");
    }

    [Fact]
    public async Task The_same_request_throws_the_same_and_throwing_again_does_not()
    {
        var request = _platform.Request("roll", ("dice", "20d1000"));
        var first = await _platform.AskAsync(request);
        var again = await _platform.PressAsync(first.Reply.Components[0].Id);

        (await _platform.AskAsync(request)).Body.ToArray().ShouldBe(first.Body.ToArray());
        again.Reply.Text.ShouldStartWith("Ada rolls: 20d1000 (");
        (again.Reply.Text == first.Reply.Text).ShouldBeFalse();
    }

    [Theory]
    [InlineData("advantage", "2d20kh1")]
    [InlineData("disadvantage", "2d20kl1")]
    [InlineData("none", "1d20 ")]
    public async Task Advantage_throws_the_twenty_sided_die_twice(string advantage, string thrown)
    {
        var first = (await _platform.AskAsync("roll", ("dice", "1d20 + 5"), ("advantage", advantage))).Reply;

        first.Text.ShouldStartWith($"Ada rolls: {thrown}");
        (await _platform.PressAsync(first.Components[0].Id)).Reply.Text.ShouldStartWith($"Ada rolls: {thrown}");
    }

    [Fact]
    public async Task Odds_come_with_a_chart_and_exact_figures()
    {
        var reply = (await _platform.AskAsync("roll", ("dice", "4d6kh3"), ("odds", "true"))).Reply;

        reply.Refusal.ShouldBeNull();
        var card = reply.Cards[1];
        card.Fields[0].Value.ShouldBe("15869/1296 = 12.244599");
        card.Picture!.Alt.ShouldStartWith("A bar chart of the odds of 4d6kh3: totals from 3 to 18, 12.245 on average, most often 13.");
        reply.Text.ShouldContain("A quarter of all rolls is at most 10");
    }

    [Theory]
    [InlineData("4d6!", "are left out")]
    [InlineData("100d20", "Each bar stands for")]
    public async Task Odds_say_what_their_chart_leaves_out(string dice, string said) =>
        (await _platform.AskAsync("roll", ("dice", dice), ("odds", "true"))).Reply.Text.ShouldContain(said);

    [Fact]
    public async Task Odds_that_cannot_be_told_exactly_leave_the_roll_and_say_why()
    {
        var reply = (await _platform.AskAsync("roll", ("dice", "1d1000000000"), ("odds", "true"))).Reply;
        reply.Refusal.ShouldBeNull();
        reply.Cards.Length.ShouldBe(2);
        reply.Cards[0].Fields[0].Value.ShouldNotBeEmpty();
        reply.Cards[1].Body.ShouldContain("too many outcomes");
        reply.Text.ShouldContain("too many outcomes");
    }

    [Fact]
    public async Task A_natural_20_and_1_are_named()
    {
        (await _platform.AskAsync("roll", ("dice", "1d20mi20"))).Reply.Text.ShouldEndWith(" – a natural 20");
        (await _platform.AskAsync("roll", ("dice", "1d20ma1"))).Reply.Cards[0].Fields[^1].Value.ShouldBe("a natural 1");
    }

    [Fact]
    public async Task Damage_is_shown_by_its_type()
    {
        var card = (await _platform.AskAsync("roll", ("dice", "6[fire] + 5[cold] + 1"))).Reply.Cards[0];

        card.Fields.Select(field => $"{field.Name} {field.Value}").ShouldBe(["Total 12", "fire 6", "cold 5", "other 1"]);
    }

    [Fact]
    public async Task A_remark_is_the_title() =>
        (await _platform.AskAsync("roll", ("dice", "3 for the king"))).Reply.Text.ShouldBe("Ada rolls for “for the king”: 3 = 3");

    [Fact]
    public async Task It_speaks_German() =>
        (await _platform.AskAsync(_platform.Request("roll", ("dice", "1d20 +")) with { Actor = TestPlatform.Ada with { Locale = "de" } }))
            .Reply.Refusal!.Text.ShouldStartWith("Diese Würfel lassen sich nicht lesen. Bei Zeichen 7 fehlt etwas.");

    [Theory]
    [InlineData("999999d999999", "dice.too-many")]
    [InlineData("1001d6", "dice.too-many")]
    [InlineData("1d0", "dice.value")]
    [InlineData("1/0", "dice.value")]
    [InlineData("4d6 kh3", null)]
    [InlineData("d", "dice.syntax")]
    [InlineData("1d2e1e2", "dice.too-many")]
    [InlineData("'; DROP TABLE replies; --", "dice.syntax")]
    [InlineData("\u202e1d6", null)]
    [InlineData("1\u200bd\u200b6", null)]
    [InlineData("1d6\u0000", "option.invalid-text")]
    [InlineData("１d６", "dice.syntax")]
    [InlineData("", "option.missing")]
    public async Task What_will_not_do_is_refused_in_words(string dice, string? code)
    {
        var reply = (await _platform.AskAsync("roll", ("dice", dice))).Reply;

        reply.Refusal?.Code.ShouldBe(code);
        reply.Text.Length.ShouldBeLessThan(1_000);
    }

    [Theory]
    [InlineData("(")]
    [InlineData("-")]
    [InlineData("((1)+")]
    [InlineData("9")]
    [InlineData("1d6+")]
    [InlineData("[x]")]
    [InlineData("x")]
    [InlineData("😀")]
    public async Task Two_thousand_times_anything_brings_nobody_down(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 2_000));
        foreach (var dice in (string[])[text, $"1d6 {text}", $"{text}1", $"1{text}"])
        {
            var reply = (await _platform.AskAsync("roll", ("dice", dice.Length > 6_000 ? dice[..6_000] : dice))).Reply;

            (reply.Refusal?.Code == "pipeline.fault").ShouldBeFalse();
            reply.Text.Length.ShouldBeLessThanOrEqualTo(ReplyText);
        }
    }

    [Fact]
    public async Task Two_thousand_nested_parentheses_are_refused() =>
        (await _platform.AskAsync("roll", ("dice", new string('(', 2_000) + "1" + new string(')', 2_000)))).Reply.Refusal!.Code.ShouldBe("dice.syntax");

    [Fact]
    public async Task A_roll_as_large_as_they_come_fits_into_its_reply()
    {
        var reply = (await _platform.AskAsync("roll", ("dice", "1000d1000000000[" + new string('x', 4_000) + "] " + new string('y', 900)))).Reply;

        reply.Refusal.ShouldBeNull();
    }

    [Fact]
    public void Rolls_are_described_as_dice()
    {
        var catalog = (ICommandCatalog)_platform.Services.GetService(typeof(ICommandCatalog))!;
        var roll = catalog.Commands.ShouldHaveSingleItem();

        roll.Options[0].ShouldBe(new OptionDescription("dice", "dice", Required: true) { Min = 1, Max = 6_000, Choices = roll.Options[0].Choices });
        roll.Options[1].Choices.ShouldBe(["none", "advantage", "disadvantage"]);
    }

    private const int ReplyText = 4_000;
}
