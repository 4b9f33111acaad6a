using Guildhall.Rules.Dice;

namespace Guildhall.Tests.Unit.Rules.Dice;

public sealed class DiceExpressionTests
{
    [Theory]
    [InlineData("1", 1)]
    [InlineData(".5", 0)]
    [InlineData("1.", 1)]
    [InlineData("2.75 * 4", 11)]
    [InlineData("000000000000007", 7)]
    [InlineData("999999999999999", 999_999_999_999_999)]
    [InlineData("()", 0)]
    [InlineData("( )", 0)]
    [InlineData("(3)", 3)]
    [InlineData("(3,)", 3)]
    [InlineData("(3, 4)", 7)]
    [InlineData("(3, 4,)", 7)]
    [InlineData("{3, 4}", 7)]
    [InlineData("{3, 4 , }", 7)]
    [InlineData("  1 +\t2\n+ 3  ", 6)]
    [InlineData("-+-++---+1", -1)]
    [InlineData("0d6", 0)]
    [InlineData("2[fire] [magic]+3", 5)]
    [InlineData("max( 2 , 7 )", 7)]
    [InlineData("abs (-3)", 3)]
    public void An_expression_without_dice_totals(string text, long total) => Cast.Total(text).ShouldBe(total);

    [Theory]
    [InlineData("d6", "1d6")]
    [InlineData("2D6", null)]
    [InlineData("4d6 kh3", null)]
    [InlineData("4d6kh 3", null)]
    [InlineData("4d6k", null)]
    [InlineData("2d8p", null)]
    [InlineData("4 d6", null)]
    [InlineData("4d 6", null)]
    [InlineData("dF", "1dF")]
    [InlineData("4dF.2", "4dF")]
    [InlineData("4dF.1", "4dF.1")]
    [InlineData("4dF.3", null)]
    [InlineData("2d%kh1", "2d%kh1")]
    [InlineData("d%%3", "1d% % 3")]
    [InlineData("4d6k1k2p3", "4d6k1k2p3")]
    [InlineData("3d6!!>=5s", "3d6!!>=5s")]
    [InlineData("8d10t>=8f1", "8d10t>=8f1")]
    [InlineData("8d10t8f", null)]
    [InlineData("8d10t", null)]
    [InlineData("3d6!=6", "3d6 != 6")]
    [InlineData("3d6!!=6", "3d6!!6")]
    [InlineData("3d6!p=6", "3d6!p6")]
    [InlineData("3d6!>4", "3d6!>4")]
    [InlineData("3d6! > 4", "3d6! > 4")]
    [InlineData("3d6!>d4", "3d6! > 1d4")]
    [InlineData("4d6uo>3sd", "4d6uo>3sd")]
    [InlineData("(1,)kh1", "(1,)kh1")]
    [InlineData("{4d10+5d6}kh2", "{4d10 + 5d6}kh2")]
    [InlineData("2d6 [ a ][b] + 1", "2d6 [ a ][b] + 1")]
    [InlineData("(1, 2)k-1", null)]
    [InlineData("(1)rr1", null)]
    [InlineData("5kh1", null)]
    [InlineData("{}", null)]
    [InlineData("(,)", null)]
    [InlineData("(1", null)]
    [InlineData("(1}", null)]
    [InlineData("1)", null)]
    [InlineData("1,2", null)]
    [InlineData("abs(1,2)", null)]
    [InlineData("pow(1)", null)]
    [InlineData("pow(1,2,)", null)]
    [InlineData("foo(1)", null)]
    [InlineData("abs", null)]
    [InlineData("", null)]
    [InlineData("1 +", null)]
    [InlineData("1 2", null)]
    [InlineData("1 [fire", null)]
    [InlineData("1d20 fire", null)]
    [InlineData("1 /* x */ + 2", null)]
    [InlineData("1 # x", null)]
    public void A_text_is_an_expression_or_a_syntax_error(string text, string? canonical)
    {
        var parsed = DiceExpression.Parse(text, allowComment: false);

        parsed.Value?.ToString().ShouldBe(canonical);
        (parsed.Error is null or RollSyntaxError).ShouldBeTrue();
    }

    [Theory]
    [InlineData("1d20", "1d20", null)]
    [InlineData("1d20 ", "1d20", null)]
    [InlineData("1d20 + 5 to hit", "1d20 + 5", "to hit")]
    [InlineData("4d6 kh3", "4d6", "kh3")]
    [InlineData("1d20 # sneaky", "1d20", "# sneaky")]
    [InlineData("1d20 *bold*", "1d20", "*bold*")]
    [InlineData("1d20 **bold**", "1d20", "**bold**")]
    [InlineData("1d20 + 2 * bold *", "1d20 + 2", "* bold *")]
    [InlineData("1d20 *5 times*", "1d20 * 5", "times*")]
    [InlineData("1d20 !wow", "1d20", "!wow")]
    [InlineData("1d20 :)", "1d20", ":)")]
    [InlineData("1d20 ) x", "1d20", ") x")]
    [InlineData("1d20 [fire] burn", "1d20 [fire]", "burn")]
    [InlineData("1d20 *min*", "1d20", "*min*")]
    [InlineData("1d20 fire \n", "1d20", "fire")]
    public void Free_text_may_follow_where_comments_are_allowed(string text, string canonical, string? comment)
    {
        var plan = Cast.Plan(text, allowComment: true);

        plan.ToString().ShouldBe(canonical);
        plan.Comment.ShouldBe(comment);
    }

    [Theory]
    [InlineData("1d20+5fire")]
    [InlineData("1d20 - fire")]
    [InlineData("1d20 / fire")]
    [InlineData("1d20 > fire")]
    [InlineData("1d20 + *bold*")]
    [InlineData("1d20*bold*")]
    [InlineData("(1d20 *bold*")]
    [InlineData("1d20 *-bold*")]
    [InlineData("1d20 [fire")]
    [InlineData("fire")]
    [InlineData("*bold*")]
    [InlineData("1d20 fire\nice")]
    public void A_typo_is_never_swallowed_as_a_comment(string text) => Cast.SyntaxError(text, allowComment: true);

    [Fact]
    public void A_syntax_error_says_where_it_is_and_what_could_stand_there()
    {
        var error = Cast.SyntaxError("1d20 +\n 2d");

        error.ShouldBe(error with { Line = 2, Column = 4, Got = "" });
        error.Expected.ShouldBe(["N", "%", "F"]);
    }

    [Fact]
    public void Errors_are_refusals_with_stable_codes()
    {
        Cast.SyntaxError("4d6dl1").ToRefusal().Code.ShouldBe("dice.syntax");
        Cast.SyntaxError("4d6dl1").ToRefusal().Args.Select(arg => arg.Name).ShouldBe(["line", "column", "got", "expected", "hint"]);
        Cast.Error("1 / 0").ToRefusal().ShouldBe(Guildhall.Core.Results.Refusal.Of("dice.value", ("value", "0"), ("operator", "/")));
        Cast.Error("1001d6").ToRefusal().ShouldBe(
            Guildhall.Core.Results.Refusal.Of("dice.too-many", ("limit", 1_000), ("requested", 1_001L)));
        DiceExpression.Parse("1d0", allowComment: false).ToResult().Refusal!.Code.ShouldBe("dice.value");
    }

    [Fact]
    public void A_text_of_8192_characters_is_read_and_one_more_is_not()
    {
        var longest = "1" + string.Concat(Enumerable.Repeat("+1", 4_095)) + " ";
        longest.Length.ShouldBe(DiceLimits.TextLength);

        Cast.Total(longest).ShouldBe(4_096);
        Cast.SyntaxError(longest + " ").Column.ShouldBe(DiceLimits.TextLength + 1);
    }

    [Theory]
    [InlineData("(", "1", ")")]
    [InlineData("{", "1", "}")]
    [InlineData("abs(", "1", ")")]
    [InlineData("-", "1", "")]
    public void A_hundred_levels_nest_and_one_more_does_not(string open, string inside, string close)
    {
        string Nest(int depth) =>
            string.Concat(Enumerable.Repeat(open, depth)) + inside + string.Concat(Enumerable.Repeat(close, depth));

        Cast.Total(Nest(DiceLimits.Nesting)).ShouldBe(1);
        Cast.SyntaxError(Nest(DiceLimits.Nesting + 1));
    }

    [Fact]
    public void Levels_that_were_closed_do_not_count() =>
        Cast.Total(string.Join('+', Enumerable.Repeat("(-(1))", 150))).ShouldBe(-150);

    [Theory]
    [InlineData("1d1000000000", true)]
    [InlineData("1d1000000001", false)]
    [InlineData("1d0", false)]
    [InlineData("1000000000000000", false)]
    [InlineData("0.000000000000001", false)]
    [InlineData(".000000000000001", true)]
    [InlineData("1d6kh1000000000000000", false)]
    public void Numbers_have_limits(string text, bool isFine)
    {
        var parsed = DiceExpression.Parse(text, allowComment: false);

        (parsed.Error is null).ShouldBe(isFine);
        (parsed.Error is null or RollValueError).ShouldBeTrue();
    }
}
