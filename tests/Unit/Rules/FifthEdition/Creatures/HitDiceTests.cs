using Guildhall.Core.Chance;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Creatures;

public sealed class HitDiceTests
{
    [Theory]
    [InlineData("2d8+6", 2, 8, 6, 15)]
    [InlineData("3d6-3", 3, 6, -3, 7)]
    [InlineData("1d4", 1, 4, 0, 2)]
    [InlineData("5", 0, 1, 5, 5)]
    public void Dice_read_print_and_average(string text, int count, int sides, int bonus, int average)
    {
        var dice = HitDice.TryParse(text);

        dice.ShouldBe(new HitDice(count, sides, bonus));
        dice!.ToString().ShouldBe(text);
        dice.Average.ShouldBe(average);
    }

    [Theory]
    [InlineData("")]
    [InlineData("d6")]
    [InlineData("2d")]
    [InlineData("2d0")]
    [InlineData("2d6+")]
    [InlineData("2 d6")]
    [InlineData("1001d6")]
    [InlineData("2d6+10001")]
    public void Anything_else_is_no_dice(string text) => HitDice.TryParse(text).ShouldBeNull();

    [Fact]
    public void Throws_stay_within_the_dice_and_never_below_nothing()
    {
        var cup = DiceCup.FromText("hit dice");
        var sums = Enumerable.Range(0, 500).Select(_ => new HitDice(1, 4, -2).Roll(cup)).ToList();

        sums.Min().ShouldBe(0);
        sums.Max().ShouldBe(2);
    }
}
