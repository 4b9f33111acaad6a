using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Equipment;

namespace Guildhall.Tests.Unit.Rules.FifthEdition;

public sealed class RuleKeysTests
{
    [Fact]
    public void Names_of_several_words_are_joined_by_hyphens()
    {
        RuleKeys.Of(Skill.SleightOfHand).ShouldBe("skill.sleight-of-hand");
        RuleKeys.Of(Ability.Dexterity).ShouldBe("ability.dexterity");
        RuleKeys.Of(Condition.Prone).ShouldBe("condition.prone");
        RuleKeys.Of(DamageType.Fire).ShouldBe("damage.fire");
        RuleKeys.Of(EncounterDifficulty.Moderate).ShouldBe("difficulty.moderate");
        RuleKeys.Of(WeaponMastery.Vex).ShouldBe("mastery.vex");
        RuleKeys.WordFor(Ability.Charisma).ShouldBe("charisma");
    }

    [Fact]
    public void Each_skill_belongs_to_the_ability_of_the_rule_book()
    {
        // SRD 5.2, "Skills" table: how many skills each ability has, and Constitution none.
        var byAbility = Skills.All.CountBy(Skills.AbilityOf).ToDictionary();

        Skills.All.Length.ShouldBe(18);
        byAbility.ShouldBe(
            new Dictionary<Ability, int>
            {
                [Ability.Strength] = 1,
                [Ability.Dexterity] = 3,
                [Ability.Intelligence] = 5,
                [Ability.Wisdom] = 5,
                [Ability.Charisma] = 4,
            },
            ignoreOrder: true);
        Skills.AbilityOf(Skill.Medicine).ShouldBe(Ability.Wisdom);
        Skills.AbilityOf(Skill.Investigation).ShouldBe(Ability.Intelligence);
    }
}
