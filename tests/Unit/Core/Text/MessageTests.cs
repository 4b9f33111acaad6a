using Guildhall.Core.Results;
using Guildhall.Core.Text;
using Guildhall.Core.Units;

namespace Guildhall.Tests.Unit.Core.Text;

public sealed class MessageTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData("Hello {name}!", "Hello Ada!")]
    [InlineData("{ name }", "Ada")]
    [InlineData("{missing}", "{missing}")]
    [InlineData("it's {name}'s", "it's Ada's")]
    [InlineData("it''s", "it's")]
    [InlineData("'{name}'", "{name}")]
    [InlineData("a '{' b '}' c", "a { b } c")]
    [InlineData("# stays", "# stays")]
    public void A_placeholder_is_filled_and_everything_else_stays(string message, string expected) =>
        Say(message, "en", ("name", "Ada")).ShouldBe(expected);

    [Theory]
    [InlineData(0, "no goblins")]
    [InlineData(1, "one goblin")]
    [InlineData(2, "2 goblins")]
    [InlineData(-1, "one goblin")]
    [InlineData(10_000, "ten thousand")]
    [InlineData(12_345, "12,345 goblins")]
    public void A_plural_takes_the_exact_form_then_the_category(int count, string expected) =>
        Say("{n, plural, =0 {no goblins} one {one goblin} =10000 {ten thousand} other {# goblins}}", "en", ("n", count)).ShouldBe(expected);

    [Fact]
    public void A_quoted_hash_in_a_plural_stays() => Say("{n, plural, other {'#'#}}", "en", ("n", 3)).ShouldBe("#3");

    [Theory]
    [InlineData("open", "It is open.")]
    [InlineData("locked", "It is locked.")]
    [InlineData("gone", "It is what it is.")]
    public void A_select_takes_the_named_form_or_the_other(string state, string expected) =>
        Say("It is {state, select, open {open} locked {locked} other {what it is}}.", "en", ("state", state)).ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void A_select_of_nothing_takes_the_form_none(string? state) =>
        Say("{state, select, none {-} other {+}}{state, select, a {a} other {+}}", "en", ("state", state)).ShouldBe("-+");

    [Fact]
    public void A_select_knows_booleans_and_enums() =>
        Say("{yes, select, true {y} other {n}} {day, select, sunday {s} other {d}}", "en", ("yes", true), ("day", DayOfWeek.Sunday)).ShouldBe("y s");

    [Fact]
    public void A_hash_inside_a_select_inside_a_plural_is_the_count() =>
        Say("{n, plural, other {{who, select, you {you have #} other {{who} has #}}}}", "en", ("n", 3), ("who", "Bob")).ShouldBe("Bob has 3");

    [Theory]
    [InlineData("en", "1,234,567")]
    [InlineData("ja", "1,234,567")]
    [InlineData("de", "1.234.567")]
    [InlineData("es", "1.234.567")]
    [InlineData("fr", "1\u202f234\u202f567")]
    public void Large_numbers_are_grouped_as_the_language_does(string locale, string expected)
    {
        Say("{n}", locale, ("n", 1_234_567L)).ShouldBe(expected);
        Say("{n}", locale, ("n", new Coins(1_234_567))).ShouldBe(expected);
        Say("{n, plural, other {#}}", locale, ("n", 1_234_567)).ShouldBe(expected);
        Say("{n}", locale, ("n", 9_999)).ShouldBe("9999");
        Say("{n}", locale, ("n", -9_999)).ShouldBe("-9999");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("{}")]
    [InlineData("{name")]
    [InlineData("{name,")]
    [InlineData("{name, number}")]
    [InlineData("{n, ordinal, other {#}}")]
    [InlineData("{n, plural}")]
    [InlineData("{n, plural, }")]
    [InlineData("{n, plural, one {x}}")]
    [InlineData("{n, plural, oen {x} other {y}}")]
    [InlineData("{n, plural, = {x} other {y}}")]
    [InlineData("{n, plural, =x {x} other {y}}")]
    [InlineData("{n, plural, one {x} one {y} other {z}}")]
    [InlineData("{n, plural, one {x other {y}}")]
    [InlineData("{n, select, other {x}")]
    [InlineData("{n, select, other x}")]
    [InlineData("a '{ b")]
    [InlineData("{a b}")]
    public void A_malformed_message_is_refused(string message) => Should.Throw<FormatException>(() => Message.Parse(message));

    [Fact]
    public void Forms_nest_eight_deep_and_no_deeper()
    {
        Should.NotThrow(() => Message.Parse(Nested(8)));
        Should.Throw<FormatException>(() => Message.Parse(Nested(9))).Message.ShouldContain("deeply");
        Should.Throw<FormatException>(() => Message.Parse(Nested(20_000)));
    }

    [Fact]
    public void There_is_at_least_one_wording() => Should.Throw<FormatException>(() => Message.Parse([]));

    [Fact]
    public void Wordings_take_turns()
    {
        var message = Message.Parse("one", "two", "three");

        Enumerable.Range(-1, 5).Select(variant => message.Format("en", variant)).ShouldBe(["one", "one", "two", "three", "one"]);
    }

    [Fact]
    public void Placeholders_are_those_of_all_forms_and_wordings() =>
        Message.Parse("{b} {n, plural, one {{c}} other {#}}", "{a, select, other {{d}}}").Placeholders.ShouldBe(["a", "b", "c", "d", "n"]);

    private static string Nested(int depth) =>
        string.Concat(Enumerable.Repeat("{n, select, other {", depth)) + "x" + string.Concat(Enumerable.Repeat("}}", depth));

    private static string Say(string message, string locale, params ReadOnlySpan<Arg> args) => Message.Parse(message).Format(locale, 0, args);
}
