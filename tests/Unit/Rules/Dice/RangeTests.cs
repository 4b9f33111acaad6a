namespace Guildhall.Tests.Unit.Rules.Dice;

public sealed class RangeTests
{
    [Theory]
    [InlineData("1d20 + 5", 6L, 25L)]
    [InlineData("4d6kh3", 3L, 18L)]
    [InlineData("4d6pl1", 3L, 18L)]
    [InlineData("4d6kh1kl2", 2L, 18L)]
    [InlineData("4d6!kh3", 3L, 18L)]
    [InlineData("10 - 2d4", 2L, 8L)]
    [InlineData("2d6 * -3", -36L, -6L)]
    [InlineData("-1d6 / 4", -1L, 0L)]
    [InlineData("10 / (1d4 - 1)", 3L, 10L)]
    [InlineData("1d20 // 3", 0L, 6L)]
    [InlineData("1d20 % 5", 0L, 4L)]
    [InlineData("1d4 % 9", 1L, 4L)]
    [InlineData("1d20 >= 11", 0L, 1L)]
    [InlineData("1d20 >= 1", 1L, 1L)]
    [InlineData("1d4 == 9", 0L, 0L)]
    [InlineData("4dF", -4L, 4L)]
    [InlineData("2d6mi3", 6L, 12L)]
    [InlineData("2d6ma3", 2L, 6L)]
    [InlineData("2d6rr<3", 6L, 12L)]
    [InlineData("2d6rr1rr2rr6", 6L, 10L)]
    [InlineData("2d6ro<3", 2L, 12L)]
    [InlineData("1d6k>4", 0L, 6L)]
    [InlineData("3d6p<3", 0L, 18L)]
    [InlineData("5d10t>=8f1", -5L, 5L)]
    [InlineData("5d10t>=8", 0L, 5L)]
    [InlineData("1d6!", 1L, null)]
    [InlineData("1d6!!", 1L, null)]
    [InlineData("dF!!", null, null)]
    [InlineData("(1d4 + 1, 3, 2d6kl1)kh1", 3L, 6L)]
    [InlineData("(1d4, 10)kl1", 1L, 4L)]
    [InlineData("{4d10 + 5d6}kh2", 2L, 20L)]
    [InlineData("{4d10 * 2}kh2", null, null)]
    [InlineData("{10 - 4d10}kh0", null, null)]
    [InlineData("({2d6 * 2})kl0", null, null)]
    [InlineData("max(1d6, 3)", 3L, 6L)]
    [InlineData("abs(1d6 - 4)", 0L, 3L)]
    [InlineData("pow(1d6 - 3, 2)", 0L, 9L)]
    [InlineData("pow(2, 1d4)", 2L, 16L)]
    [InlineData("sqrt(1d4 + 12)", 3L, 4L)]
    [InlineData("10 * sin(1d6)", -10L, 10L)]
    [InlineData("round(1d6 / 4)", 0L, 2L)]
    [InlineData("()", 0L, 0L)]
    public void The_least_and_the_most_are_known_before_the_throw(string text, long? minimum, long? maximum)
    {
        var plan = Cast.Plan(text);

        (plan.Minimum, plan.Maximum).ShouldBe((minimum, maximum));
    }
}
