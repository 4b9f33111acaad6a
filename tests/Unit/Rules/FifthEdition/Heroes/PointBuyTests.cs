using Guildhall.Core.Results;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Heroes;

public sealed class PointBuyTests
{
    [Theory]
    [InlineData(8, 0)]
    [InlineData(9, 1)]
    [InlineData(10, 2)]
    [InlineData(11, 3)]
    [InlineData(12, 4)]
    [InlineData(13, 5)]
    [InlineData(14, 7)]
    [InlineData(15, 9)]
    public void Scores_cost_what_the_table_says(int score, int cost) => PointBuy.Cost(score).ShouldBe(cost);

    [Theory]
    [InlineData(7)]
    [InlineData(16)]
    public void There_is_no_price_outside_the_table(int score) => Should.Throw<ArgumentOutOfRangeException>(() => PointBuy.Cost(score));

    [Fact]
    public void Twenty_seven_points_may_be_spent_and_fewer_too()
    {
        PointBuy.Check(new(15, 15, 15, 8, 8, 8)).Refusal.ShouldBeNull();
        PointBuy.Check(new(8, 8, 8, 8, 8, 8)).Refusal.ShouldBeNull();
    }

    [Fact]
    public void Twenty_eight_points_are_one_too_many() =>
        PointBuy.Check(new(15, 15, 15, 9, 8, 8)).Refusal.ShouldBe(
            Refusal.Of("hero.point-buy-over", ("spent", 28), ("points", 27), ("over", 1)));

    [Theory]
    [InlineData(7)]
    [InlineData(16)]
    public void A_score_out_of_range_is_named(int score) =>
        PointBuy.Check(new(8, 8, 8, 8, score, 8)).Refusal.ShouldBe(
            Refusal.Of("hero.point-buy-score", ("ability", "wisdom"), ("score", score), ("lowest", 8), ("highest", 15)));

    [Fact]
    public void The_standard_array_is_used_up_in_any_order()
    {
        StandardArray.Check(new(8, 10, 12, 13, 14, 15)).Refusal.ShouldBeNull();
        StandardArray.Check(new(15, 15, 13, 12, 10, 8)).Refusal.ShouldBe(
            Refusal.Of("hero.standard-array", ("missing", 14), ("instead", 15)));
    }

    [Fact]
    public void A_background_raises_one_by_two_and_one_by_one_or_all_three_by_one()
    {
        BackgroundIncrease.Apply(_array, Backgrounds.Soldier, new(2, 0, 1, 0, 0, 0)).Value.ShouldBe(new(17, 14, 14, 12, 10, 8));
        BackgroundIncrease.Apply(_array, Backgrounds.Soldier, new(1, 1, 1, 0, 0, 0)).Value.ShouldBe(new(16, 15, 14, 12, 10, 8));
    }

    [Fact]
    public void Any_other_shape_is_refused()
    {
        AbilityScores[] wrong =
        [
            new(0, 0, 0, 0, 0, 0), new(3, 0, 0, 0, 0, 0), new(2, 2, 0, 0, 0, 0), new(2, 1, 1, 0, 0, 0), new(1, 1, 0, 0, 0, 0), new(2, -1, 0, 0, 0, 0),
        ];
        foreach (var increase in wrong)
        {
            BackgroundIncrease.Apply(_array, Backgrounds.Soldier, increase).Refusal.ShouldBe(Refusal.Of("hero.increase-shape"));
        }
    }

    [Fact]
    public void A_soldier_has_not_learned_wisdom() =>
        BackgroundIncrease.Apply(_array, Backgrounds.Soldier, new(2, 0, 0, 0, 1, 0)).Refusal.ShouldBe(
            Refusal.Of("hero.increase-ability", ("ability", "wisdom"), ("background", "soldier")));

    [Fact]
    public void No_score_rises_above_twenty()
    {
        var strong = _array with { Strength = 19 };

        BackgroundIncrease.Apply(strong, Backgrounds.Soldier, new(1, 2, 0, 0, 0, 0)).Value!.Strength.ShouldBe(20);
        BackgroundIncrease.Apply(strong, Backgrounds.Soldier, new(2, 1, 0, 0, 0, 0)).Refusal.ShouldBe(
            Refusal.Of("hero.increase-cap", ("ability", "strength"), ("highest", 20)));
    }

    private static readonly AbilityScores _array = new(15, 14, 13, 12, 10, 8);
}
