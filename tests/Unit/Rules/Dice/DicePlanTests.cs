using Guildhall.Core.Chance;
using Guildhall.Rules.Dice;

namespace Guildhall.Tests.Unit.Rules.Dice;

public sealed class DicePlanTests
{
    [Fact]
    public void Dice_are_thrown_in_the_order_of_the_text_and_then_of_the_operators()
    {
        var roll = Cast.Roll("2d6ro1 + (1d8, 1d4ro1)kh1", 1, 2, 5, 7, 1, 3);

        RollText.Plain(roll).ShouldBe("2d6ro1 (~1~, 5, 2) + (1d8 (7), ~1d4ro1 (1, 3)~)kh1 = 14");
    }

    [Fact]
    public void A_run_has_a_budget_beyond_which_nothing_is_thrown()
    {
        var budget = new DiceBudget(5);
        var plan = Cast.Plan("3d6");
        var cup = DiceCup.FromText("budget");

        plan.Roll(cup, budget).Error.ShouldBeNull();
        plan.Roll(cup, budget).Error.ShouldBe(new TooManyRolls(5, 6));
        budget.Spent.ShouldBe(3);
        Cast.Plan("2d6").Roll(cup, budget).Error.ShouldBeNull();
        Cast.Plan("0d6").Roll(cup, budget).Error.ShouldBeNull();
        Cast.Plan("1d1ro1").Roll(cup, new DiceBudget(1)).Error.ShouldBe(new TooManyRolls(1, 2));
    }

    [Fact]
    public void A_run_throws_ten_thousand_dice()
    {
        var budget = new DiceBudget();
        var cup = DiceCup.FromText("run");
        for (var i = 0; i < 10; i++)
        {
            Cast.Plan("1000d6").Roll(cup, budget).Error.ShouldBeNull();
        }

        Cast.Plan("1d6").Roll(cup, budget).Error.ShouldBe(new TooManyRolls(10_000, 10_001));
    }

    [Fact]
    public void A_plan_is_rolled_again_without_remembering()
    {
        var plan = Cast.Plan("6d6kh3ro1!");
        var first = RollJson.Write(plan.Roll(DiceCup.FromText("again")).Value!);
        _ = plan.Roll(DiceCup.FromText("another"));

        RollJson.Write(plan.Roll(DiceCup.FromText("again")).Value!).ShouldBe(first);
    }

    [Fact]
    public void A_recorded_seed_gives_a_recorded_tree() =>
        RollText.Plain(Cast.Plan("6d6kh3 + 2d20rr<10 + 4dF!").Roll(DiceCup.FromText("replay")).Value!)
            .ShouldBe("6d6kh3 (5, ~4~, ~2~, 6, ~1~, 6) + 2d20rr<10 (~1~, ~3~, 11, ~8~, ~4~, 15) + 4dF! (0, 0, -1, 1!, -1) = 42");
}
