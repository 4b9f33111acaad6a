using Guildhall.Rules.Dice;

namespace Guildhall.Tests.Unit.Rules.Dice;

public sealed class AdvantageTests
{
    [Theory]
    [InlineData("1d20 + 5", "2d20kh1 + 5")]
    [InlineData("d20", "2d20kh1")]
    [InlineData("(1d20 + 1) * 2", "(2d20kh1 + 1) * 2")]
    [InlineData("-1d20", "-2d20kh1")]
    [InlineData("max(1d20, 10)", "max(2d20kh1, 10)")]
    [InlineData("1d20ro1", "2d20kh1ro1")]
    [InlineData("1d20 [attack] + 2", "2d20kh1 [attack] + 2")]
    [InlineData("2d20", "2d20")]
    [InlineData("1d12", "1d12")]
    [InlineData("5 + 1d20", "5 + 1d20")]
    public void Advantage_doubles_only_a_leftmost_d20(string text, string canonical)
    {
        var plan = Cast.Plan(text);

        plan.WithAdvantage().ToString().ShouldBe(canonical);
        plan.WithDisadvantage().ToString().ShouldBe(canonical.Replace("kh1", "kl1", StringComparison.Ordinal));
        plan.ToString().ShouldNotContain("kh1");
    }

    [Fact]
    public void The_kept_die_is_rerolled_not_the_other() =>
        Cast.Plan("1d20ro1 hit", allowComment: true).WithDisadvantage()
            .Roll(new FifthEdition.WrittenDice(1, 15, 12)).Value!.ShouldSatisfyAllConditions(
                roll => roll.Total.ShouldBe(12),
                roll => roll.Comment.ShouldBe("hit"));

    [Theory]
    [InlineData("1d20 + 5", CritType.Crit, new[] { 20 })]
    [InlineData("1d20 + 5", CritType.Fail, new[] { 1 })]
    [InlineData("1d20 + 5", CritType.None, new[] { 19 })]
    [InlineData("2d20kh1", CritType.Crit, new[] { 3, 20 })]
    [InlineData("2d20kl1", CritType.Fail, new[] { 1, 20 })]
    [InlineData("2d20", CritType.None, new[] { 20, 20 })]
    [InlineData("1d12", CritType.None, new[] { 1 })]
    [InlineData("1d20mi10", CritType.None, new[] { 1 })]
    [InlineData("1d20t>=20", CritType.Crit, new[] { 20 })]
    [InlineData("-(1d20 + 1)", CritType.Crit, new[] { 20 })]
    [InlineData("max(1d20, 1d20)", CritType.Fail, new[] { 1, 20 })]
    [InlineData("5 + 1d20", CritType.None, new[] { 20 })]
    [InlineData("(1d20, 9)k9", CritType.None, new[] { 20 })]
    [InlineData("1d20 + 1d20", CritType.Crit, new[] { 20, 1 })]
    public void Only_the_leftmost_single_d20_is_critical(string text, CritType crit, int[] faces) =>
        Cast.Roll(text, faces).Crit.ShouldBe(crit);
}
