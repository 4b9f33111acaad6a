using System.Text.Json;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Tests.Unit.Rules.Dungeons;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Creatures;

public sealed class ShippedCreaturesTests
{
    private static readonly CreatureCatalog Creatures = ShippedContent.All.Creatures;

    public static TheoryData<string> Keys => [.. Creatures.All.Select(creature => creature.Key)];

    [Fact]
    public void None_is_lost()
    {
        Creatures.Count.ShouldBe(82);
        Creatures.All.Count(creature => creature.Vulnerabilities.Length > 0).ShouldBe(5);
        Creatures.All.Count(creature => creature.Resistances.Length > 0).ShouldBe(11);
        Creatures.All.Count(creature => creature.Immunities.Length > 0).ShouldBe(22);
        Creatures.All.Count(creature => creature.ConditionImmunities.Length > 0).ShouldBe(28);
        Creatures.All.Count(creature => creature.Traits.Contains(CreatureTrait.PackTactics)).ShouldBe(9);
        Creatures.All.Count(creature => creature.Multiattack is not null).ShouldBe(29);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void An_attack_bonus_is_an_ability_and_the_proficiency_bonus(string key)
    {
        var creature = Creatures[key];
        var modifiers = Enum.GetValues<Ability>().Select(creature.Abilities.Modifier).ToList();

        foreach (var attack in creature.Attacks)
        {
            modifiers.ShouldContain(attack.ToHit - creature.ProficiencyBonus, attack.Key);
            (attack.Damage[0].Count == 0 || attack.Damage[0].Bonus == 0 || modifiers.Contains(attack.Damage[0].Bonus)).ShouldBeTrue(attack.Key);
            (attack.Reach > 0 || attack.Range > 0).ShouldBeTrue(attack.Key);
            attack.LongRange.ShouldBeGreaterThanOrEqualTo(attack.Range);
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Senses_skills_and_saves_follow_from_abilities(string key)
    {
        var creature = Creatures[key];

        creature.Senses.PassivePerception.ShouldBe(10 + creature.SkillBonus(Skill.Perception));
        foreach (var (ability, bonus) in creature.Saves)
        {
            bonus.ShouldBe(creature.Abilities.Modifier(ability) + creature.ProficiencyBonus, ability.ToString());
        }

        foreach (var (skill, bonus) in creature.Skills)
        {
            var extra = bonus - creature.Abilities.Modifier(Guildhall.Rules.FifthEdition.Skills.AbilityOf(skill));
            (extra == creature.ProficiencyBonus || extra == 2 * creature.ProficiencyBonus).ShouldBeTrue(skill.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_rating_is_five_at_most_and_initiative_never_below_dexterity(string key)
    {
        var creature = Creatures[key];

        creature.Challenge.ShouldBeLessThanOrEqualTo(ChallengeRating.Of(5));
        creature.Initiative.ShouldBeGreaterThanOrEqualTo(creature.Abilities.Modifier(Ability.Dexterity));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_stat_block_survives_being_written_and_read(string key)
    {
        var json = JsonSerializer.Serialize(Creatures[key], ContentJson.Options);
        var copy = JsonSerializer.Deserialize<CreatureStats>(json, ContentJson.Options);

        JsonSerializer.Serialize(copy, ContentJson.Options).ShouldBe(json);
    }

    [Theory]
    [InlineData("goblin-warrior", 15, 10, "1/4", 50)]
    [InlineData("skeleton", 14, 13, "1/4", 50)]
    [InlineData("kobold-warrior", 14, 7, "1/8", 25)]
    [InlineData("ogre", 11, 68, "2", 450)]
    [InlineData("wight", 14, 82, "3", 700)]
    [InlineData("black-pudding", 7, 68, "4", 1_100)]
    [InlineData("troll", 15, 94, "5", 1_800)]
    public void Figures_are_those_of_the_rule_book(string key, int armorClass, int hitPoints, string challenge, int experience)
    {
        var creature = Creatures[key];

        (creature.ArmorClass, creature.HitPoints, creature.Challenge.ToString(), creature.ExperiencePoints)
            .ShouldBe((armorClass, hitPoints, challenge, experience));
    }

    [Fact]
    public void What_the_fixtures_lack_comes_from_the_text()
    {
        Creatures["skeleton"].Vulnerabilities.ShouldBe([DamageType.Bludgeoning]);
        Creatures["mummy"].Vulnerabilities.ShouldBe([DamageType.Fire]);
        Creatures["black-pudding"].Immunities.ShouldContain(DamageType.Slashing);
        Creatures["swarm-of-rats"].Resistances.ShouldBe([DamageType.Bludgeoning, DamageType.Piercing, DamageType.Slashing]);
        Creatures["specter"].Resistances.ShouldContain(DamageType.Piercing);
        Creatures["knight"].ConditionImmunities.ShouldBe([Condition.Frightened]);
        Creatures["giant-spider"].Attacks[0].Damage.ShouldBe([new(1, 8, 3, DamageType.Piercing), new(2, 6, 0, DamageType.Poison)]);
        Creatures["troll"].Regeneration!.HitPoints.ShouldBe(15);
        Creatures["knight"].Parry.ShouldBe(2);
    }

    [Fact]
    public void Abilities_the_shape_cannot_say_are_listed()
    {
        Creatures["cultist-fanatic"].Unmodeled.ShouldContain("spellcasting", StringComparer.Ordinal);
        Creatures["black-pudding"].Unmodeled.ShouldContain("split", StringComparer.Ordinal);
        Creatures["troll"].Unmodeled.ShouldContain("loathsome-limbs", StringComparer.Ordinal);
        Creatures["owlbear"].Unmodeled.ShouldBeEmpty();
    }
}
