using System.Globalization;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Characters;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Characters;

/// <summary>Known figures of SRD 5.2.</summary>
public sealed class CharacterSheetTests
{
    private static readonly AbilityScores Even = new(16, 14, 14, 12, 16, 14);

    [Theory]
    [InlineData(1, 12)]
    [InlineData(2, 20)]
    [InlineData(20, 164)]
    public void A_fighter_with_constitution_14_has_the_die_and_two_at_first_and_six_and_two_later(int level, int hitPoints)
    {
        var build = Given("fighter", level, Even, "dwarf") with { Species = "human" };
        var plain = CharacterSheet.Derive(build with { Levels = [.. build.Levels.Select(own => own with { Picks = [] })] });

        plain.MaximumHitPoints.Value.ShouldBe(hitPoints);
    }

    [Fact]
    public void A_dwarf_has_one_hit_point_more_for_each_level() =>
        CharacterSheet.Derive(Given("wizard", 5, Even, "dwarf")).MaximumHitPoints.Parts.ShouldContain(new Part("feature.dwarven-toughness", 5));

    [Theory]
    [InlineData("barbarian", false, 14)]
    [InlineData("barbarian", true, 16)]
    [InlineData("monk", false, 15)]
    [InlineData("monk", true, 12)]
    [InlineData("wizard", false, 12)]
    public void Without_armor_barbarians_count_constitution_and_monks_wisdom(string @class, bool shield, int armorClass)
    {
        var build = Given(@class, 1, Even) with { Equipment = shield ? [new CarriedItem("shield", 1, Equipped: true)] : [] };

        CharacterSheet.Derive(build).ArmorClass.Value.ShouldBe(armorClass);
    }

    [Theory]
    [InlineData("chain-mail", 16)]
    [InlineData("half-plate-armor", 17)]
    [InlineData("studded-leather-armor", 14)]
    public void Armor_takes_all_two_or_nothing_of_dexterity(string armor, int armorClass)
    {
        var build = Given("fighter", 1, Even with { Dexterity = 14 }) with { Equipment = [new CarriedItem(armor, 1, Equipped: true)], Levels = [new CharacterLevel("fighter")] };

        CharacterSheet.Derive(build).ArmorClass.Value.ShouldBe(armorClass);
    }

    [Theory]
    [InlineData("wizard", 1, 11)]
    [InlineData("cleric", 5, 14)]
    [InlineData("paladin", 20, 16)]
    public void Saves_against_spells_meet_eight_proficiency_and_the_classs_ability(string @class, int level, int dc)
    {
        var build = Given(@class, level, Even);
        build = build with { Levels = [.. build.Levels.Select(own => own with { Picks = [] })], SpeciesPicks = [], BackgroundPicks = [] };

        CharacterSheet.Derive(build).CastingOf(@class).ShouldNotBeNull().SaveDc.Value.ShouldBe(dc);
    }

    [Theory]
    [InlineData("ranger:4 sorcerer:3", "4 3 2", 0, 0)]
    [InlineData("wizard:20", "4 3 3 3 3 2 2 1 1", 0, 0)]
    [InlineData("paladin:1", "2", 0, 0)]
    [InlineData("paladin:20", "4 3 3 3 2", 0, 0)]
    [InlineData("fighter:5 warlock:5", "", 2, 3)]
    [InlineData("warlock:17 wizard:1", "2", 4, 5)]
    [InlineData("cleric:5 paladin:5", "4 3 3 2", 0, 0)]
    [InlineData("fighter:20", "", 0, 0)]
    public void Slots_of_several_classes_follow_the_multiclass_table_and_pact_slots_stand_apart(string levels, string slots, int pact, int pactLevel)
    {
        var build = new CharacterBuild
        {
            Levels = [.. levels.Split(' ').SelectMany(part => Enumerable.Repeat(new CharacterLevel(part.Split(':')[0]), int.Parse(part.Split(':')[1], CultureInfo.InvariantCulture)))],
        };
        var sheet = CharacterSheet.Derive(build);

        string.Join(' ', sheet.Slots).ShouldBe(slots);
        sheet.PactSlots.ShouldBe(new CharacterPactSlots(pact, pactLevel));
    }

    [Fact]
    public void Extra_attacks_of_several_classes_do_not_add_up()
    {
        var build = new CharacterBuild { Levels = [.. Enumerable.Repeat(new CharacterLevel("fighter"), 5), .. Enumerable.Repeat(new CharacterLevel("ranger"), 5)] };

        CharacterSheet.Derive(build).AttacksPerAction.Value.ShouldBe(2);
        CharacterSheet.Derive(QuickBuild.Of("fighter", 20)).AttacksPerAction.Value.ShouldBe(4);
    }

    [Theory]
    [InlineData("barbarian", "barbarian", "light medium shield", "martial simple")]
    [InlineData("wizard", "barbarian", "shield", "martial simple")]
    [InlineData("wizard", "monk", "", "simple")]
    [InlineData("wizard", "paladin", "light medium shield", "martial simple")]
    public void A_second_class_brings_only_some_of_its_training(string first, string second, string armor, string weapons)
    {
        var build = new CharacterBuild { Levels = [new CharacterLevel(first), new CharacterLevel(second)] };
        var trained = CharacterSheet.Derive(build).Proficiencies;

        trained.Armor.ToString().ToLowerInvariant().Replace(", ", " ").Replace("none", "").ShouldBe(armor);
        string.Join(' ', trained.Weapons).ShouldBe(weapons);
    }

    [Fact]
    public void Skills_count_proficiency_expertise_and_half_of_it_for_bards()
    {
        var rogue = CharacterSheet.Derive(QuickBuild.Of("rogue", 1));
        rogue.Skills.Values.Count(skill => skill.Parts.Contains(new Part(PartKeys.Expertise, 2))).ShouldBe(2);
        rogue.TrainedSkills.Length.ShouldBe(7);

        var bard = CharacterSheet.Derive(QuickBuild.Of("bard", 9));
        var untrained = Skills.All.First(skill => !bard.TrainedSkills.Contains(skill));
        bard.Skills[untrained].Parts.ShouldContain(new Part("part.half-proficiency", 2));
    }

    [Fact]
    public void A_heavy_load_hampers_the_body_where_the_table_plays_the_variant()
    {
        // 195 pounds at Strength 16: beyond ten times the score, within what can be carried.
        var laden = new CharacterBuild { Species = "human", Scores = Even, Equipment = [new CarriedItem("plate-armor", 3)], Levels = [new CharacterLevel("fighter")] };

        Guildhall.Rules.FifthEdition.Battles.CombatProfile.Of(new Guildhall.Rules.FifthEdition.Battles.CombatantSource.Hero(laden)).Hampered.ShouldBeEmpty();
        var variant = Guildhall.Rules.FifthEdition.Battles.CombatProfile.Of(new Guildhall.Rules.FifthEdition.Battles.CombatantSource.Hero(laden) { Load = LoadRule.Variant });
        variant.Hampered.ShouldBe([Ability.Strength, Ability.Dexterity, Ability.Constitution]);
        variant.Speeds.Walk.ShouldBe(10);
        CharacterSheet.Derive(laden, new CharacterRules(Load: LoadRule.Variant)).Attacks.ShouldAllBe(attack => attack.Hindered);
        CharacterSheet.Derive(laden with { Equipment = [new CarriedItem("plate-armor")] }, new CharacterRules(Load: LoadRule.Variant)).Hampered.ShouldBeEmpty();
    }

    [Fact]
    public void Speed_grows_with_features_and_falls_with_armor_load_and_exhaustion()
    {
        CharacterSheet.Derive(QuickBuild.Of("monk", 18)).SpeedFeet.Value.ShouldBe(60);
        CharacterSheet.Derive(QuickBuild.Of("barbarian", 5)).SpeedFeet.Value.ShouldBe(40);
        var weak = new CharacterBuild { Species = "human", Scores = Even with { Strength = 8 }, Equipment = [new CarriedItem("plate-armor", 1, Equipped: true)], Levels = [new CharacterLevel("fighter")] };
        var sheet = CharacterSheet.Derive(weak);
        sheet.SpeedFeet.Value.ShouldBe(20);
        sheet.SpeedWithExhaustion(3).Value.ShouldBe(5);
        sheet.SpeedWithExhaustion(5).Value.ShouldBe(0);
        CharacterSheet.WithExhaustion(sheet.Saves[Ability.Strength], 2).Value.ShouldBe(sheet.Saves[Ability.Strength].Value - 4);

        CharacterSheet.Derive(weak, new CharacterRules(Load: LoadRule.Variant)).SpeedFeet.Value.ShouldBe(10);
        CharacterSheet.Derive(weak with { Equipment = [new CarriedItem("plate-armor", 3)] }).SpeedFeet.Value.ShouldBe(5);
        CharacterSheet.Derive(weak with { Equipment = [new CarriedItem("plate-armor", 3)] }, new CharacterRules(Load: LoadRule.Ignored)).SpeedFeet.Value.ShouldBe(30);
    }

    [Fact]
    public void A_goliath_carries_twice_as_much() =>
        CharacterSheet.Derive(new CharacterBuild { Species = "goliath", Scores = Even, Levels = [new CharacterLevel("fighter")] }).CarryPounds.Value.ShouldBe(480);

    [Fact]
    public void Critical_hits_of_champions_begin_at_19_and_18()
    {
        CharacterSheet.Derive(QuickBuild.Of("fighter", 2)).CriticalFrom.ShouldBe(20);
        CharacterSheet.Derive(QuickBuild.Of("fighter", 3)).CriticalFrom.ShouldBe(19);
        CharacterSheet.Derive(QuickBuild.Of("fighter", 15)).CriticalFrom.ShouldBe(18);
        CharacterSheet.Derive(QuickBuild.Of("fighter", 3)).InitiativeMode.ShouldBe(RollMode.Advantage);
    }

    [Fact]
    public void At_level_20_the_body_grows_beyond_20()
    {
        CharacterSheet.Derive(QuickBuild.Of("barbarian", 20)).Abilities.Strength.ShouldBeGreaterThan(22);
        CharacterSheet.Derive(QuickBuild.Of("monk", 20)).Abilities.Dexterity.ShouldBeGreaterThan(22);
    }

    [Fact]
    public void Magic_things_count_only_for_whom_they_work()
    {
        var bare = new CharacterBuild { Species = "human", Scores = Even, Levels = [new CharacterLevel("fighter")] };
        var ring = new CarriedItem("ring-of-protection", 1, Equipped: true);
        var (without, with) = (CharacterSheet.Derive(bare with { Equipment = [ring] }), CharacterSheet.Derive(bare with { Equipment = [ring with { Attuned = true }] }));

        (with.ArmorClass.Value - without.ArmorClass.Value).ShouldBe(1);
        (with.Saves[Ability.Wisdom].Value - without.Saves[Ability.Wisdom].Value).ShouldBe(1);
        CharacterSheet.Derive(bare with { Equipment = [new CarriedItem("gauntlets-of-ogre-power", 1, true, true)] }).Abilities.Strength.ShouldBe(19);
    }

    private static CharacterBuild Given(string @class, int level, AbilityScores scores, string? species = null)
    {
        var build = QuickBuild.Of(@class, level, species) with { Method = ScoreMethod.Given, Scores = scores, Increase = new AbilityScores(0, 0, 0, 0, 0, 0) };
        return build with { Levels = [.. build.Levels.Select(own => own with { Picks = [.. own.Picks.Where(pick => !pick.Choice.Contains("improvement") && !pick.Choice.Contains("boon"))] })] };
    }
}
