using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Combat;

/// <summary>Rows of SRD 5.2, "Rules Glossary", one condition at a time.</summary>
public sealed class ConditionTableTests
{
    [Theory]
    [InlineData(Condition.Blinded, RollMode.Advantage, RollMode.Advantage, RollMode.Disadvantage)]
    [InlineData(Condition.Charmed, RollMode.Normal, RollMode.Normal, RollMode.Normal)]
    [InlineData(Condition.Deafened, RollMode.Normal, RollMode.Normal, RollMode.Normal)]
    [InlineData(Condition.Exhaustion, RollMode.Normal, RollMode.Normal, RollMode.Normal)]
    [InlineData(Condition.Frightened, RollMode.Normal, RollMode.Normal, RollMode.Disadvantage)]
    [InlineData(Condition.Grappled, RollMode.Normal, RollMode.Normal, RollMode.Disadvantage)]
    [InlineData(Condition.Incapacitated, RollMode.Normal, RollMode.Normal, RollMode.Normal)]
    [InlineData(Condition.Invisible, RollMode.Disadvantage, RollMode.Disadvantage, RollMode.Advantage)]
    [InlineData(Condition.Paralyzed, RollMode.Advantage, RollMode.Advantage, RollMode.Normal)]
    [InlineData(Condition.Petrified, RollMode.Advantage, RollMode.Advantage, RollMode.Normal)]
    [InlineData(Condition.Poisoned, RollMode.Normal, RollMode.Normal, RollMode.Disadvantage)]
    [InlineData(Condition.Prone, RollMode.Advantage, RollMode.Disadvantage, RollMode.Disadvantage)]
    [InlineData(Condition.Restrained, RollMode.Advantage, RollMode.Advantage, RollMode.Disadvantage)]
    [InlineData(Condition.Stunned, RollMode.Advantage, RollMode.Advantage, RollMode.Normal)]
    [InlineData(Condition.Unconscious, RollMode.Advantage, RollMode.Normal, RollMode.Disadvantage)]
    public void A_condition_shapes_attacks(Condition condition, RollMode near, RollMode far, RollMode own)
    {
        ConditionTable.OnAttack([], [condition], within5Feet: true).ShouldBe(near);
        ConditionTable.OnAttack([], [condition], within5Feet: false).ShouldBe(far);
        ConditionTable.OnAttack([condition], [], within5Feet: true).ShouldBe(own);
    }

    [Theory]
    [InlineData(Condition.Paralyzed, true)]
    [InlineData(Condition.Unconscious, true)]
    [InlineData(Condition.Stunned, false)]
    [InlineData(Condition.Petrified, false)]
    public void Hits_from_beside_are_critical_on_the_paralyzed_and_unconscious_alone(Condition condition, bool critical)
    {
        ConditionTable.HitsAreCritical([condition], within5Feet: true).ShouldBe(critical);
        ConditionTable.HitsAreCritical([condition], within5Feet: false).ShouldBeFalse();
    }

    [Fact]
    public void Four_conditions_fail_saves_of_the_body_and_no_others()
    {
        Condition[] helpless = [Condition.Paralyzed, Condition.Petrified, Condition.Stunned, Condition.Unconscious];
        foreach (var condition in Enum.GetValues<Condition>())
        {
            var fails = helpless.Contains(condition);
            ConditionTable.OnSave([condition], Ability.Strength).Fails.ShouldBe(fails);
            ConditionTable.OnSave([condition], Ability.Dexterity).Fails.ShouldBe(fails);
            ConditionTable.OnSave([condition], Ability.Wisdom).Fails.ShouldBeFalse();
        }
    }

    [Fact]
    public void The_restrained_dodge_badly_but_think_as_well_as_ever()
    {
        ConditionTable.OnSave([Condition.Restrained], Ability.Dexterity).Mode.ShouldBe(RollMode.Disadvantage);
        ConditionTable.OnSave([Condition.Restrained], Ability.Strength).Mode.ShouldBe(RollMode.Normal);
        ConditionTable.OnSave([Condition.Restrained], Ability.Dexterity, RollMode.Advantage).Mode.ShouldBe(RollMode.Normal);
    }

    [Fact]
    public void The_blind_fighting_the_blind_roll_as_usual() =>
        ConditionTable.OnAttack([Condition.Blinded], [Condition.Blinded], within5Feet: true).ShouldBe(RollMode.Normal);

    [Fact]
    public void Other_reasons_join_the_conditions() =>
        ConditionTable.OnAttack([Condition.Poisoned], [], within5Feet: true, RollMode.Advantage).ShouldBe(RollMode.Normal);

    [Fact]
    public void Five_conditions_take_away_the_turn()
    {
        Condition[] idle = [Condition.Incapacitated, Condition.Paralyzed, Condition.Petrified, Condition.Stunned, Condition.Unconscious];
        foreach (var condition in Enum.GetValues<Condition>())
        {
            ConditionTable.Incapacitates([condition]).ShouldBe(idle.Contains(condition));
        }
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, -2)]
    [InlineData(5, -10)]
    public void Each_level_of_exhaustion_costs_two(int level, int penalty) => ConditionTable.ExhaustionPenalty(level).ShouldBe(penalty);

    [Fact]
    public void Only_stone_resists_everything() =>
        Enum.GetValues<Condition>().Where(condition => ConditionTable.Of(condition).ResistsDamage).ShouldBe([Condition.Petrified]);
}
