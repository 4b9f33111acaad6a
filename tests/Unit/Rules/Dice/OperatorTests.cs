using Guildhall.Rules.Dice;

namespace Guildhall.Tests.Unit.Rules.Dice;

public sealed class OperatorTests
{
    [Theory]
    [InlineData("4d6kh3", 14, new[] { 6, 5, 1, 3 })]
    [InlineData("4d6kl1", 1, new[] { 6, 5, 1, 3 })]
    [InlineData("4d6pl1", 14, new[] { 6, 5, 1, 3 })]
    [InlineData("4d6ph1", 9, new[] { 6, 5, 1, 3 })]
    [InlineData("4d6k5", 5, new[] { 6, 5, 1, 3 })]
    [InlineData("4d6p5", 10, new[] { 6, 5, 1, 3 })]
    [InlineData("4d6k>3", 11, new[] { 6, 5, 1, 3 })]
    [InlineData("4d6k<3", 1, new[] { 6, 5, 1, 3 })]
    [InlineData("4d6kh0", 0, new[] { 6, 5, 1, 3 })]
    [InlineData("4d6kh9", 15, new[] { 6, 5, 1, 3 })]
    public void Keep_and_drop_choose_among_dice(string text, long total, int[] faces) => Cast.Total(text, faces).ShouldBe(total);

    [Theory]
    [InlineData("5d6kh1kl2", 9, new[] { 6, 5, 1, 3, 2 })]
    [InlineData("5d6k2k5", 7, new[] { 6, 5, 1, 3, 2 })]
    [InlineData("5d6ph1pl1", 10, new[] { 6, 5, 1, 3, 2 })]
    [InlineData("5d6kh3pl1kh2", 11, new[] { 6, 5, 1, 3, 2 })]
    [InlineData("5d6kh2pl0kl1", 5, new[] { 6, 5, 1, 3, 2 })]
    public void The_same_operator_twice_in_a_row_is_a_union_and_others_run_in_order(string text, long total, int[] faces) =>
        Cast.Total(text, faces).ShouldBe(total);

    [Fact]
    public void Of_equal_dice_the_one_rolled_first_is_chosen()
    {
        Kept("4d6kh2", 3, 5, 5, 5).ShouldBe([false, true, true, false]);
        Kept("4d6kl1", 3, 2, 2, 5).ShouldBe([false, true, false, false]);
        Kept("3d6kh1kl1", 4, 4, 4).ShouldBe([true, false, false]);
    }

    [Theory]
    [InlineData("3d6rr1", 11, new[] { 1, 4, 1, 1, 5, 2 })]
    [InlineData("3d6rr1rr2", 12, new[] { 1, 4, 2, 2, 5, 3 })]
    [InlineData("2d6rr<3", 7, new[] { 2, 3, 1, 4 })]
    [InlineData("3d6ro1", 7, new[] { 1, 4, 1, 1, 2 })]
    [InlineData("2d6rol1", 9, new[] { 2, 5, 4 })]
    [InlineData("2d6ro<3kh1", 5, new[] { 2, 5, 1 })]
    public void Rerolls_throw_matches_again_round_by_round(string text, long total, int[] faces) =>
        Cast.Total(text, faces).ShouldBe(total);

    [Theory]
    [InlineData("2d6ra6", 15, new[] { 6, 6, 3 })]
    [InlineData("2d6ra5", 12, new[] { 6, 6 })]
    [InlineData("2d6rah1", 12, new[] { 2, 6, 4 })]
    [InlineData("2d6ra1ra2", 11, new[] { 2, 6, 3 })]
    public void Reroll_and_add_throws_at_most_one_more(string text, long total, int[] faces) =>
        Cast.Total(text, faces).ShouldBe(total);

    [Fact]
    public void Reroll_and_add_marks_the_first_match()
    {
        Exploded("3d6ra>4", 2, 5, 6, 1).ShouldBe([false, true, false, false]);
        Exploded("3d6rah1", 2, 5, 6, 1).ShouldBe([false, false, true, false]);
    }

    [Theory]
    [InlineData("2d6e6", 17, new[] { 6, 2, 6, 3 })]
    [InlineData("2d6e>4", 22, new[] { 6, 5, 5, 2, 4 })]
    [InlineData("2d6eh1", 15, new[] { 3, 2, 4, 5, 1 })]
    [InlineData("2d6kh1e6", 10, new[] { 6, 6, 4 })]
    public void Exploding_goes_on_with_new_matches(string text, long total, int[] faces) => Cast.Total(text, faces).ShouldBe(total);

    [Fact]
    public void Bounds_raise_and_lower_and_leave_a_history()
    {
        Cast.Total("3d6mi2", 1, 2, 6).ShouldBe(10);
        Cast.Total("3d6ma5", 1, 2, 6).ShouldBe(8);
        Cast.Total("3d6ma0", 1, 2, 6).ShouldBe(0);
        Cast.Roll("1d6mi2mi3", 1).Root.Dice[0].History.ShouldBe(
            [new DieEvent(DieEventKind.Clamped, 1, 1), new DieEvent(DieEventKind.Clamped, 2, 1)]);
    }

    [Fact]
    public void A_reroll_remembers_what_was_given_up() =>
        Cast.Roll("1d6rr<3", 1, 2, 4).Root.Dice[0].History.ShouldBe(
            [new DieEvent(DieEventKind.Rerolled, 1, 1), new DieEvent(DieEventKind.Rerolled, 2, 2)]);

    [Fact]
    public void A_dropped_die_is_not_chosen_again()
    {
        Cast.Total("3d6ph1e6", 6, 6, 1, 2).ShouldBe(9);
        Cast.Total("3d6ph1ph1", 6, 6, 1).ShouldBe(7);
        Cast.Total("3d6ph1kh2mi0ph1", 6, 5, 1).ShouldBe(1);
    }

    [Theory]
    [InlineData("1d20rr<21")]
    [InlineData("1d1rr1")]
    [InlineData("2d6rrh1")]
    [InlineData("1d1e1")]
    [InlineData("1d20e<21")]
    [InlineData("1d1!")]
    [InlineData("1d1!!")]
    [InlineData("1d1!p")]
    [InlineData("1d6!!p>0")]
    public void What_cannot_end_is_too_many_dice(string text) => Cast.Error(text).ShouldBe(new TooManyRolls(1_000, 1_001));

    [Theory]
    [InlineData("1000d6", true)]
    [InlineData("1001d6", false)]
    [InlineData("999d6ra<7", true)]
    [InlineData("1000d6ra<7", false)]
    [InlineData("600d6 + 400d6", true)]
    [InlineData("600d6 + 401d6", false)]
    [InlineData("500d1ro1", true)]
    [InlineData("501d1ro1", false)]
    public void A_roll_has_a_thousand_dice_however_they_came(string text, bool isFine)
    {
        var error = DiceExpression.Parse(text, allowComment: false)
            .Then(plan => plan.Roll(Guildhall.Core.Chance.DiceCup.FromText("limit"))).Error;

        (error is null).ShouldBe(isFine);
        (error is null or TooManyRolls { Limit: 1_000, Requested: 1_001 }).ShouldBeTrue();
    }

    private static bool[] Kept(string text, params int[] faces) => [.. Cast.Roll(text, faces).Root.Dice.ToArray().Select(die => die.Kept)];

    private static bool[] Exploded(string text, params int[] faces) =>
        [.. Cast.Roll(text, faces).Root.Dice.ToArray().Select(die => die.Exploded)];
}
