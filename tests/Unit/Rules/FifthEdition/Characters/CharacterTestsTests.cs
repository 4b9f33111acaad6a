using Guildhall.Core.Chance;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Characters;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Characters;

/// <summary>Saves and checks outside of fights.</summary>
public sealed class CharacterTestsTests
{
    [Fact]
    public void The_lucky_throw_a_one_again() =>
        Check(CharacterSheet.Derive(QuickBuild.Of("fighter", 1, "halfling")), new WrittenDice(1, 13), Skill.Arcana).Dice!.Value.Natural.ShouldBe(13);

    [Fact]
    public void Reliable_talent_counts_ten_at_least_with_skills_one_is_trained_in()
    {
        var rogue = CharacterSheet.Derive(QuickBuild.Of("rogue", 7));
        var trained = rogue.TrainedSkills.First();
        Check(rogue, new WrittenDice(3), trained).Dice!.Value.Natural.ShouldBe(10);
        Check(rogue, new WrittenDice(3), Skills.All.First(skill => !rogue.TrainedSkills.Contains(skill))).Dice!.Value.Natural.ShouldBe(3);
    }

    [Fact]
    public void Unbendable_strength_never_totals_less_than_the_score()
    {
        var barbarian = CharacterSheet.Derive(QuickBuild.Of("barbarian", 18));
        var roll = CharacterTests.Throw(barbarian, new WrittenDice(2), Ability.Strength, Skill.Athletics, save: false, 25, 0, default);
        roll.Total.ShouldBe(Math.Max(barbarian.Abilities.Strength, 2 + barbarian.Skills[Skill.Athletics].Value));
    }

    [Fact]
    public void Edges_of_the_sheet_count_on_saves_and_circumstances_against_them()
    {
        var gnome = CharacterSheet.Derive(QuickBuild.Of("wizard", 1, "gnome"));
        Save(gnome, new WrittenDice(5, 9), Ability.Wisdom, default).Dice!.Value.Mode.ShouldBe(RollMode.Advantage);
        Save(gnome, new WrittenDice(5), Ability.Wisdom, new SaveEffect(RollMode.Disadvantage)).Dice!.Value.Mode.ShouldBe(RollMode.Normal);
        Save(gnome, new WrittenDice(5), Ability.Strength, default).Dice!.Value.Mode.ShouldBe(RollMode.Normal);
        Save(gnome, new WrittenDice(), Ability.Strength, new SaveEffect(RollMode.Normal, Fails: true)).Succeeded.ShouldBeFalse();
    }

    private static SaveRoll Check(CharacterSheet sheet, IDice dice, Skill skill) =>
        CharacterTests.Throw(sheet, dice, Skills.AbilityOf(skill), skill, save: false, 15, 0, default);

    private static SaveRoll Save(CharacterSheet sheet, IDice dice, Ability ability, SaveEffect effect) =>
        CharacterTests.Throw(sheet, dice, ability, null, save: true, 15, 0, effect);
}
