using Guildhall.Core.Chance;
using Guildhall.Rules.Dice;

namespace Guildhall.Tests.Unit.Rules.Dice;

public sealed class AddedOperatorTests
{
    [Theory]
    [InlineData("2d6!", 17, new[] { 6, 2, 6, 3 })]
    [InlineData("2d6!5", 12, new[] { 5, 6, 1 })]
    [InlineData("2d6!>4", 20, new[] { 5, 6, 5, 1, 3 })]
    [InlineData("2d6!<=2", 9, new[] { 2, 3, 1, 3 })]
    [InlineData("1d%!", 107, new[] { 100, 7 })]
    [InlineData("2d6!!", 20, new[] { 6, 6, 3, 5 })]
    [InlineData("2d6!p", 14, new[] { 6, 1, 6, 3 })]
    [InlineData("1d6!!p", 13, new[] { 6, 6, 3 })]
    [InlineData("2d6!6pl1", 14, new[] { 6, 2, 6, 2 })]
    [InlineData("3d6!!!", 14, new[] { 6, 2, 5, 1 })]
    public void Explosions_add_dice_or_grow_them(string text, long total, int[] faces) => Cast.Total(text, faces).ShouldBe(total);

    [Fact]
    public void A_compounded_die_stays_one_die()
    {
        var die = Cast.Roll("1d6!!", 6, 6, 3).Root.Dice.ToArray().ShouldHaveSingleItem();

        die.ShouldBe(die with { Value = 15, Exploded = true });
        die.History.Select(past => past.Value).ShouldBe([6, 3]);
    }

    [Theory]
    [InlineData("4d10t>=8", 2, new[] { 8, 10, 7, 1 })]
    [InlineData("4d10t>=8f1", 1, new[] { 8, 10, 7, 1 })]
    [InlineData("4d10t8", 1, new[] { 8, 10, 7, 1 })]
    [InlineData("4d10t<9f<9", 3, new[] { 8, 10, 7, 1 })]
    [InlineData("4d10pl1t>=8f1", 2, new[] { 8, 10, 7, 1 })]
    [InlineData("4d10t>=8f1pl1", 2, new[] { 8, 10, 7, 1 })]
    [InlineData("4d10t=1f>9 + 10", 10, new[] { 8, 10, 7, 1 })]
    [InlineData("(2, 9, 4)t>3f2", 1, new int[0])]
    [InlineData("(1 + 4)t>=5", 1, new int[0])]
    [InlineData("((4d10))t>=8", 2, new[] { 8, 10, 7, 1 })]
    [InlineData("{2d10 * 3}t>=8", 1, new[] { 8, 2 })]
    [InlineData("8d10>=8", 1, new[] { 1, 1, 1, 1, 1, 1, 1, 1 })]
    public void Successes_are_counted_only_where_asked_for(string text, long total, int[] faces) =>
        Cast.Total(text, faces).ShouldBe(total);

    [Fact]
    public void Fudge_dice_have_three_faces()
    {
        Cast.Total("3dF", 1, 2, 3).ShouldBe(0);
        Cast.Total("2dF", 3, 3).ShouldBe(2);
        Cast.Total("6dF.1", 1, 2, 3, 4, 5, 5).ShouldBe(-1);
        Cast.Total("2dF.1", 6, 6).ShouldBe(2);
        Cast.Total("2dF!", 3, 1, 2).ShouldBe(0);
    }

    [Theory]
    [InlineData("3d6u", 12, new[] { 5, 5, 5, 5, 3, 3, 4 })]
    [InlineData("3d6uo", 13, new[] { 5, 5, 5, 5, 3 })]
    [InlineData("3d6u>4", 9, new[] { 5, 5, 2, 2 })]
    [InlineData("3d6u1", 12, new[] { 5, 5, 2 })]
    [InlineData("4d6ph1u", 6, new[] { 6, 2, 2, 1, 3 })]
    public void Unique_dice_differ_from_those_before(string text, long total, int[] faces) => Cast.Total(text, faces).ShouldBe(total);

    [Theory]
    [InlineData("6d6u", true)]
    [InlineData("7d6u", false)]
    [InlineData("7d6uo", true)]
    [InlineData("7d6kh6u", true)]
    [InlineData("7d6u>0", false)]
    [InlineData("7d6u>1", true)]
    [InlineData("4dFu", false)]
    [InlineData("3dFu", true)]
    public void More_dice_than_faces_cannot_all_differ(string text, bool isFine)
    {
        var error = Cast.Plan(text).Roll(DiceCup.FromText("unique")).Error;

        (error is null).ShouldBe(isFine);
        (error is null or RollValueError { Operator: "u" }).ShouldBeTrue();
    }

    [Fact]
    public void Sorting_changes_nothing_but_what_is_shown()
    {
        Cast.Plain("4d6s", 3, 6, 1, 4).ShouldBe("4d6s (1, 3, 4, 6) = 14");
        Cast.Plain("4d6sd", 3, 6, 1, 4).ShouldBe("4d6sd (6, 4, 3, 1) = 14");
        Cast.Plain("(3, 1, 2)sa", []).ShouldBe("(1, 2, 3)sa = 6");
        Cast.Plain("{2d6 + 2d4}sd", 1, 6, 2, 4).ShouldBe("{2d6 (6, 1) + 2d4 (4, 2)}sd = 13");
        Cast.Roll("4d6s", 3, 6, 1, 4).Root.Dice.ToArray().Select(die => die.Face).ShouldBe([3, 6, 1, 4]);
    }

    [Theory]
    [InlineData("4d6!6!5")]
    [InlineData("4d6!!3!!4")]
    [InlineData("4d6!p!!p")]
    [InlineData("4d6uuo")]
    [InlineData("4d6t6t5")]
    [InlineData("4d6ss")]
    [InlineData("4d6skh3")]
    [InlineData("(4d6)st>3")]
    public void An_added_operator_stands_once_and_sorting_last(string text) => Cast.SyntaxError(text);

    [Fact]
    public void Different_explosions_may_follow_each_other() => Cast.Total("1d6!!6!5", 6, 3).ShouldBe(9);
}
