using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Combat;

public sealed class SaveRollTests
{
    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    public void A_save_succeeds_from_its_difficulty_on(int face, bool succeeds) =>
        SaveRoll.Throw(new WrittenDice(face), bonus: 3, difficulty: 13).Succeeded.ShouldBe(succeeds);

    [Fact]
    public void Natural_faces_mean_nothing_to_a_save()
    {
        SaveRoll.Throw(new WrittenDice(1), bonus: 9, difficulty: 10).Succeeded.ShouldBeTrue();
        SaveRoll.Throw(new WrittenDice(20), bonus: 0, difficulty: 21).Succeeded.ShouldBeFalse();
    }

    [Fact]
    public void The_paralyzed_fail_to_dodge_without_a_throw()
    {
        var dice = new WrittenDice(20);
        var effect = ConditionTable.OnSave([Condition.Paralyzed], Ability.Dexterity);

        SaveRoll.Throw(dice, bonus: 12, difficulty: 10, effect).Succeeded.ShouldBeFalse();
        dice.Left.ShouldBe(1);
    }

    [Fact]
    public void A_blessing_helps_a_save()
    {
        var save = SaveRoll.Throw(new WrittenDice(8, 2), bonus: 3, difficulty: 13, default, new BonusDie(4));

        save.Total.ShouldBe(13);
        save.Succeeded.ShouldBeTrue();
    }

    [Theory]
    [InlineData(1, 10)]
    [InlineData(21, 10)]
    [InlineData(22, 11)]
    [InlineData(23, 11)]
    [InlineData(59, 29)]
    [InlineData(60, 30)]
    [InlineData(200, 30)]
    public void Holding_a_spell_is_as_hard_as_half_the_pain_within_ten_and_thirty(int damage, int difficulty) =>
        Concentration.Difficulty(damage).ShouldBe(difficulty);
}
