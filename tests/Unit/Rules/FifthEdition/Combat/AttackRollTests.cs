using Guildhall.Core.Chance;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Combat;

public sealed class AttackRollTests
{
    [Theory]
    [InlineData(9, AttackOutcome.Miss)]
    [InlineData(10, AttackOutcome.Hit)]
    [InlineData(19, AttackOutcome.Hit)]
    public void A_roll_hits_from_the_armor_class_on(int face, AttackOutcome outcome)
    {
        var roll = AttackRoll.Throw(new WrittenDice(face), bonus: 5, armorClass: 15);

        roll.Outcome.ShouldBe(outcome);
        roll.Total.ShouldBe(face + 5);
    }

    [Fact]
    public void A_natural_one_misses_even_a_barn_door() =>
        AttackRoll.Throw(new WrittenDice(1), bonus: 20, armorClass: 5).Outcome.ShouldBe(AttackOutcome.Miss);

    [Fact]
    public void A_natural_twenty_hits_critically_even_what_it_could_not_reach() =>
        AttackRoll.Throw(new WrittenDice(20), bonus: -5, armorClass: 30).Outcome.ShouldBe(AttackOutcome.Critical);

    [Theory]
    [InlineData(18, AttackOutcome.Miss)]
    [InlineData(19, AttackOutcome.Critical)]
    public void A_champion_scores_a_critical_hit_one_face_earlier(int face, AttackOutcome outcome) =>
        AttackRoll.Throw(new WrittenDice(face), bonus: 0, armorClass: 25, criticalFrom: 19).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData(1, AttackOutcome.Miss)]
    [InlineData(9, AttackOutcome.Miss)]
    [InlineData(10, AttackOutcome.Critical)]
    public void Any_hit_on_the_helpless_is_critical_but_a_miss_stays_one(int face, AttackOutcome outcome) =>
        AttackRoll.Throw(new WrittenDice(face), bonus: 5, armorClass: 15, hitsAreCritical: true).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData(RollMode.Normal, 4)]
    [InlineData(RollMode.Advantage, 17)]
    [InlineData(RollMode.Disadvantage, 4)]
    public void Advantage_takes_the_higher_die_and_disadvantage_the_lower(RollMode mode, int natural)
    {
        var dice = new WrittenDice(4, 17);

        var roll = AttackRoll.Throw(dice, bonus: 0, armorClass: 10, mode);

        roll.Dice.Natural.ShouldBe(natural);
        dice.Left.ShouldBe(mode == RollMode.Normal ? 1 : 0);
    }

    [Fact]
    public void A_blessing_is_thrown_after_the_d20_and_counts()
    {
        var roll = AttackRoll.Throw(new WrittenDice(10, 4), bonus: 3, armorClass: 17, bonusDice: new BonusDie(4));

        roll.BonusFaces.ShouldBe([4]);
        roll.Total.ShouldBe(17);
        roll.Outcome.ShouldBe(AttackOutcome.Hit);
    }

    [Fact]
    public void A_bane_takes_its_face_away() =>
        AttackRoll.Throw(new WrittenDice(10, 4), bonus: 3, armorClass: 10, bonusDice: new BonusDie(4, Negative: true)).Total.ShouldBe(9);

    [Theory]
    [InlineData(false, false, RollMode.Normal)]
    [InlineData(true, false, RollMode.Advantage)]
    [InlineData(false, true, RollMode.Disadvantage)]
    [InlineData(true, true, RollMode.Normal)]
    public void Advantage_and_disadvantage_cancel(bool advantage, bool disadvantage, RollMode mode) =>
        RollModes.Combine(advantage, disadvantage).ShouldBe(mode);

    [Fact]
    public void Two_reasons_for_advantage_do_not_outweigh_one_for_disadvantage()
    {
        RollModes.Combine(RollMode.Advantage, RollMode.Advantage, RollMode.Disadvantage).ShouldBe(RollMode.Normal);
        RollModes.Combine(RollMode.Advantage, RollMode.Normal).ShouldBe(RollMode.Advantage);
        RollModes.Combine().ShouldBe(RollMode.Normal);
    }

    [Fact]
    public void The_same_seed_throws_the_same_attack()
    {
        var first = AttackRoll.Throw(DiceCup.FromText("duel"), 5, 15, RollMode.Advantage);
        var again = AttackRoll.Throw(DiceCup.FromText("duel"), 5, 15, RollMode.Advantage);

        again.Dice.ShouldBe(first.Dice);
        again.Outcome.ShouldBe(first.Outcome);
    }
}
