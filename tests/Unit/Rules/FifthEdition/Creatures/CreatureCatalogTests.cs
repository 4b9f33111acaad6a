using System.Text;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Creatures;

public sealed class CreatureCatalogTests
{
    private const string Wolf = """
        {
          "key": "wolf", "size": "medium", "type": "beast", "armorClass": 12, "hitPoints": 11, "hitDice": "2d8+2", "speeds": { "walk": 40 },
          "abilities": { "strength": 14, "dexterity": 15, "constitution": 12, "intelligence": 3, "wisdom": 12, "charisma": 6 },
          "skills": { "stealth": 4, "perception": 5 }, "initiative": 2, "proficiencyBonus": 2, "challenge": "1/4", "experiencePoints": 50,
          "senses": { "passivePerception": 15 },
          "attacks": [{ "key": "bite", "toHit": 4, "reach": 5, "damage": ["1d6+2 piercing"] }]
        }
        """;

    [Fact]
    public void A_stat_block_is_read_with_everything_it_leaves_out_at_rest()
    {
        var wolf = Read(Wolf)["wolf"];

        wolf.Attacks.ShouldHaveSingleItem().Damage.ShouldBe([new DamageDice(1, 6, 2, DamageType.Piercing)]);
        wolf.SkillBonus(Skill.Stealth).ShouldBe(4);
        wolf.SkillBonus(Skill.SleightOfHand).ShouldBe(2);
        wolf.SaveBonus(Ability.Constitution).ShouldBe(1);
        wolf.Unmodeled.ShouldBeEmpty();
        wolf.Multiattack.ShouldBeNull();
    }

    [Theory]
    [InlineData("\"armorClass\": 12", "\"armorClass\": \"twelve\"", "armorClass")]
    [InlineData("\"size\": \"medium\"", "\"size\": \"middling\"", "size")]
    [InlineData("\"reach\": 5", "\"reach\": 5.5", "attacks[0].reach")]
    [InlineData("1d6+2 piercing", "1d6+2 prickly", "attacks[0].damage[0]")]
    [InlineData("\"challenge\": \"1/4\"", "\"challenge\": \"0.25\"", "challenge")]
    [InlineData("\"hitPoints\": 11", "\"hitPoints\": 12", "hitPoints")]
    [InlineData("\"size\": \"medium\"", "\"size\": \"large\"", "hitDice")]
    [InlineData("\"proficiencyBonus\": 2", "\"proficiencyBonus\": 3", "proficiencyBonus")]
    [InlineData("\"experiencePoints\": 50", "\"experiencePoints\": 51", "experiencePoints")]
    public void A_wrong_field_is_named_with_its_file_and_creature(string right, string wrong, string field)
    {
        var problem = Should.Throw<ContentException>(() => Read(Wolf.Replace(right, wrong, StringComparison.Ordinal)));

        (problem.File, problem.Entry, problem.Field).ShouldBe(("test.json", "wolf", field));
        problem.Message.ShouldStartWith($"test.json: wolf, {field}");
    }

    [Theory]
    [InlineData("\"initiative\": 2,", "", "initiative")]
    [InlineData("\"initiative\": 2,", "\"initiative\": 2, \"courage\": 9,", "courage")]
    public void A_missing_or_unknown_field_is_refused_by_name(string right, string wrong, string field)
    {
        var problem = Should.Throw<ContentException>(() => Read(Wolf.Replace(right, wrong, StringComparison.Ordinal)));

        problem.Entry.ShouldBe("wolf");
        problem.Message.ShouldContain(field);
    }

    [Fact]
    public void Two_creatures_may_not_share_a_key() =>
        Should.Throw<ContentException>(() => Read($"{Wolf}, {Wolf}")).Entry.ShouldBe("wolf");

    [Fact]
    public void A_multiattack_may_only_name_actions_of_its_creature()
    {
        var json = Wolf.Replace(
            "\"attacks\"", "\"multiattack\": { \"steps\": [{ \"count\": 2, \"of\": [\"claw\"] }] }, \"attacks\"", StringComparison.Ordinal);

        Should.Throw<ContentException>(() => Read(json)).Message.ShouldContain("claw");
    }

    [Fact]
    public void A_file_that_is_no_list_of_creatures_is_refused()
    {
        Should.Throw<ContentException>(() => CreatureCatalog.FromJson("[]"u8, "test.json")).Entry.ShouldBe("creatures");
        Should.Throw<ContentException>(() => CreatureCatalog.FromJson("{\n\n!"u8, "test.json")).Entry.ShouldBe("line 3");
    }

    private static CreatureCatalog Read(string creatures) =>
        CreatureCatalog.FromJson(Encoding.UTF8.GetBytes($"{{ \"creatures\": [{creatures}] }}"), "test.json");
}
