using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Equipment;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Heroes;

/// <summary>
/// Golden numbers, reckoned by hand from SRD 5.2: the standard array by class with the background's increase (named beside each row),
/// and one improvement at level 4.
/// </summary>
public sealed class HeroSheetTests
{
    private const int Level5 = 6_500;

    [Theory]

    // Str 17 Dex 13 Con 15 (Soldier): 12+2; unarmored 10+1+2. Then Str 18 Con 16: 12+3 + 4·(7+3); 10+1+3.
    [InlineData("barbarian", 0, 14, 13, 1, 30, 13)]
    [InlineData("barbarian", Level5, 55, 14, 1, 40, 14)]

    // Str 14 Dex 8 Con 13 Wis 17 (Acolyte): 8+1; chain mail 16 and shield 2. Then Con 14: 8+2 + 4·(5+2).
    [InlineData("cleric", 0, 9, 18, -1, 30, 13)]
    [InlineData("cleric", Level5, 38, 18, -1, 30, 14)]

    // Str 17 Dex 14 Con 14 Wis 10 (Soldier): 10+2; chain mail 16 and Defense 1. Con 15 later changes nothing: 12 + 4·(6+2).
    [InlineData("fighter", 0, 12, 17, 2, 30, 12)]
    [InlineData("fighter", Level5, 44, 17, 2, 30, 13)]

    // Str 17 Dex 10 Con 14 Wis 12 (Soldier): 10+2; chain mail 16 and shield 2; Defense comes at level 2.
    [InlineData("paladin", 0, 12, 18, 0, 30, 11)]
    [InlineData("paladin", Level5, 44, 19, 0, 30, 11)]

    // Dex 17 Con 14 Wis 14 (Soldier): 10+2; studded leather 12+3; Perception 2+2. Then Dex 18: 12+4; Expertise 2+3+3.
    [InlineData("ranger", 0, 12, 15, 3, 30, 14)]
    [InlineData("ranger", Level5, 44, 16, 4, 30, 18)]

    // Dex 17 Con 14 (Criminal, whose Alert adds proficiency to initiative): 8+2; leather 11+3; 3+2. Then Dex 18: 11+4; 4+3.
    [InlineData("rogue", 0, 10, 14, 5, 30, 12)]
    [InlineData("rogue", Level5, 38, 15, 7, 30, 13)]

    // Dex 12 Con 14 Wis 14 (Sage): 6+2; unarmored 10+1. Con 15 later changes nothing: 8 + 4·(4+2).
    [InlineData("wizard", 0, 8, 11, 1, 30, 12)]
    [InlineData("wizard", Level5, 32, 11, 1, 30, 12)]
    public void Body(string key, int experience, int hitPoints, int armorClass, int initiative, int speed, int passivePerception)
    {
        var hero = Derive(key, experience);

        hero.MaximumHitPoints.Value.ShouldBe(hitPoints);
        hero.ArmorClass.Value.ShouldBe(armorClass);
        hero.Initiative.Value.ShouldBe(initiative);
        hero.SpeedFeet.Value.ShouldBe(speed);
        hero.PassivePerception.ShouldBe(passivePerception);
    }

    [Theory]
    [InlineData("barbarian", 0, "greataxe.melee", 5, "1d12+3")]
    [InlineData("barbarian", Level5, "greataxe.melee", 7, "1d12+4")]
    [InlineData("barbarian", 0, "handaxe.thrown", 5, "1d6+3")]
    [InlineData("cleric", 0, "warhammer.melee", 4, "1d8+2")]
    [InlineData("cleric", Level5, "warhammer.melee", 5, "1d8+2")]
    [InlineData("fighter", 0, "greatsword.melee", 5, "2d6+3")]
    [InlineData("fighter", Level5, "greatsword.melee", 7, "2d6+4")]
    [InlineData("fighter", 0, "javelin.thrown", 5, "1d6+3")]
    [InlineData("paladin", 0, "longsword.melee", 5, "1d8+3")]
    [InlineData("paladin", Level5, "longsword.melee", 7, "1d8+4")]
    [InlineData("ranger", 0, "longbow.shot", 5, "1d8+3")]
    [InlineData("ranger", Level5, "longbow.shot", 9, "1d8+4")]
    [InlineData("ranger", Level5, "shortsword.melee", 7, "1d6+4")]
    [InlineData("rogue", 0, "shortsword.melee", 5, "1d6+3")]
    [InlineData("rogue", 0, "dagger.thrown", 5, "1d4+3")]
    [InlineData("rogue", Level5, "shortbow.shot", 7, "1d6+4")]
    [InlineData("wizard", 0, "dagger.melee", 3, "1d4+1")]
    [InlineData("wizard", 0, "quarterstaff.melee", 1, "1d8-1")]
    [InlineData("wizard", Level5, "dagger.melee", 4, "1d4+1")]
    public void Attacks(string key, int experience, string attack, int toHit, string damage)
    {
        var found = Derive(key, experience).Attacks.Single(candidate => string.Equals(candidate.Key, attack, StringComparison.Ordinal));

        found.ToHit.Value.ShouldBe(toHit);
        found.Damage.ToString().ShouldBe(damage);
        found.Hindered.ShouldBeFalse();
    }

    [Theory]
    [InlineData("barbarian", 0, 5, 1, 4, 0, 1, -1)]
    [InlineData("barbarian", Level5, 7, 1, 6, 0, 1, -1)]
    [InlineData("cleric", 0, 2, -1, 1, 0, 5, 3)]
    [InlineData("cleric", Level5, 2, -1, 2, 0, 7, 4)]
    [InlineData("fighter", 0, 5, 2, 4, -1, 0, 1)]
    [InlineData("fighter", Level5, 7, 2, 5, -1, 0, 1)]
    [InlineData("paladin", 0, 3, 0, 2, -1, 3, 4)]
    [InlineData("paladin", Level5, 4, 0, 2, -1, 4, 5)]
    [InlineData("ranger", 0, 3, 5, 2, -1, 2, 0)]
    [InlineData("ranger", Level5, 4, 7, 2, -1, 2, 0)]
    [InlineData("rogue", 0, 1, 5, 2, 4, 0, -1)]
    [InlineData("rogue", Level5, 1, 7, 2, 5, 0, -1)]
    [InlineData("wizard", 0, -1, 1, 2, 5, 4, 0)]
    [InlineData("wizard", Level5, -1, 1, 2, 7, 5, 0)]
    public void Saves(string key, int experience, int strength, int dexterity, int constitution, int intelligence, int wisdom, int charisma) =>
        Derive(key, experience).Saves.Values.Select(save => save.Value)
            .ShouldBe([strength, dexterity, constitution, intelligence, wisdom, charisma]);

    [Theory]
    [InlineData("cleric", 0, 5, 13, new[] { 2 })]
    [InlineData("cleric", Level5, 7, 15, new[] { 4, 3, 2 })]
    [InlineData("paladin", 0, 4, 12, new[] { 2 })]
    [InlineData("paladin", Level5, 5, 13, new[] { 4, 2 })]
    [InlineData("ranger", 0, 4, 12, new[] { 2 })]
    [InlineData("ranger", Level5, 5, 13, new[] { 4, 2 })]
    [InlineData("wizard", 0, 5, 13, new[] { 2 })]
    [InlineData("wizard", Level5, 7, 15, new[] { 4, 3, 2 })]
    public void Spells(string key, int experience, int attack, int difficulty, int[] slots)
    {
        var hero = Derive(key, experience);

        hero.SpellAttack!.Value.ShouldBe(attack);
        hero.SpellDifficulty!.Value.ShouldBe(difficulty);
        hero.Slots.ShouldBe(slots);
    }

    [Theory]
    [InlineData("barbarian", 1, 20, 0, 2)]
    [InlineData("fighter", 1, 20, 0, 0)]
    [InlineData("rogue", 1, 20, 1, 0)]
    public void Blows_at_level_1(string key, int attacks, int criticalFrom, int sneakDice, int rage) =>
        ShouldStrike(Derive(key, 0), attacks, criticalFrom, sneakDice, rage);

    [Theory]
    [InlineData("barbarian", 2, 20, 0, 2)]
    [InlineData("cleric", 1, 20, 0, 0)]
    [InlineData("fighter", 2, 19, 0, 0)]
    [InlineData("paladin", 2, 20, 0, 0)]
    [InlineData("ranger", 2, 20, 0, 0)]
    [InlineData("rogue", 1, 20, 3, 0)]
    [InlineData("wizard", 1, 20, 0, 0)]
    public void Blows_at_level_5(string key, int attacks, int criticalFrom, int sneakDice, int rage) =>
        ShouldStrike(Derive(key, Level5), attacks, criticalFrom, sneakDice, rage);

    [Theory]
    [InlineData("barbarian", FeatureKeys.Rage, 2, 3)]
    [InlineData("cleric", FeatureKeys.ChannelDivinity, 0, 2)]
    [InlineData("cleric", FeatureKeys.MagicInitiate, 1, 1)]
    [InlineData("fighter", FeatureKeys.SecondWind, 2, 3)]
    [InlineData("fighter", FeatureKeys.ActionSurge, 0, 1)]
    [InlineData("paladin", FeatureKeys.LayOnHands, 5, 25)]
    [InlineData("paladin", FeatureKeys.PaladinsSmite, 0, 1)]
    [InlineData("paladin", FeatureKeys.ChannelDivinity, 0, 2)]
    [InlineData("ranger", FeatureKeys.FavoredEnemy, 2, 3)]
    [InlineData("wizard", FeatureKeys.ArcaneRecovery, 1, 1)]
    public void Uses(string key, string feature, int atLevel1, int atLevel5)
    {
        Derive(key, 0).UsesOf(feature).ShouldBe(atLevel1);
        Derive(key, Level5).UsesOf(feature).ShouldBe(atLevel5);
    }

    [Fact]
    public void Experience_beyond_the_written_levels_changes_nothing()
    {
        Derive("fighter", 6_499).Level.ShouldBe(4);
        Derive("fighter", 355_000).Level.ShouldBe(Archetypes.HighestLevel);
    }

    [Fact]
    public void A_sheet_says_why()
    {
        var paladin = Derive("paladin", Level5);

        paladin.ArmorClass.Parts.ShouldBe([new("armor.chain-mail", 16), new("armor.shield", 2), new("feature.defense.name", 1)]);
        paladin.SpellDifficulty!.Parts.ShouldBe([new("part.base", 8), new("ability.charisma", 2), new("part.proficiency", 3)]);
        paladin.MaximumHitPoints.Parts.ShouldBe([new("part.first-level", 10), new("part.later-levels", 24), new("ability.constitution", 10)]);
        Derive("ranger", Level5).Attacks[0].ToHit.Parts.ShouldBe(
            [new("ability.dexterity", 4), new("part.proficiency", 3), new("feature.archery.name", 2)]);
        Derive("rogue", 0).Skills[Skill.Stealth].Parts.ShouldBe(
            [new("ability.dexterity", 3), new("part.proficiency", 2), new("part.expertise", 2)]);
    }

    [Fact]
    public void A_wizard_in_mage_armor_is_as_well_covered_as_in_studded_leather()
    {
        Derive("wizard", 0).ArmorClassWith(13).Value.ShouldBe(14);
        Derive("fighter", 0).ArmorClassWith(13).Value.ShouldBe(17);
    }

    [Fact]
    public void Bare_skin_counts_for_a_barbarian_only_without_armor_and_with_a_shield()
    {
        var bare = Derive("barbarian", 0, Loadout.Of(null, true, "handaxe"));
        var clad = Derive("barbarian", 0, Loadout.Of("hide-armor", false, "handaxe"));

        bare.ArmorClass.Value.ShouldBe(10 + 1 + 2 + 2);
        clad.ArmorClass.Value.ShouldBe(12 + 1);
    }

    [Fact]
    public void A_shield_takes_the_second_hand()
    {
        var shielded = Derive("fighter", 0, Loadout.Of("chain-mail", true, "greatsword", "longsword"));
        var free = Derive("fighter", 0, Loadout.Of("chain-mail", false, "greatsword", "longsword"));

        shielded.Attacks.Select(attack => attack.Key).ShouldBe(["longsword.melee"]);
        shielded.Attacks[0].Damage.Sides.ShouldBe(8);
        free.Attacks.Select(attack => attack.Damage.Sides).ShouldBe([6, 10]);
    }

    [Fact]
    public void A_shield_is_a_burden_without_training() => Derive("wizard", 0, Loadout.Of(null, true, "dagger")).ArmorClass.Value.ShouldBe(11);

    [Fact]
    public void Armor_without_training_hinders_the_body()
    {
        var wizard = Derive("wizard", 0, Loadout.Of("plate-armor", false, "dagger"));

        wizard.IsUntrained.ShouldBeTrue();
        wizard.Attacks.ShouldAllBe(attack => attack.Hindered);
        wizard.SaveMode(Ability.Dexterity).ShouldBe(RollMode.Disadvantage);
        wizard.SaveMode(Ability.Wisdom).ShouldBe(RollMode.Normal);
        wizard.SkillMode(Skill.Acrobatics).ShouldBe(RollMode.Disadvantage);
        wizard.SpeedFeet.Value.ShouldBe(20);
    }

    [Fact]
    public void A_weapon_beyond_the_hero_misses_proficiency_or_balance()
    {
        var wizard = Derive("wizard", 0, Loadout.Of(null, false, "longsword", "longbow"));

        wizard.Attacks[0].ToHit.Value.ShouldBe(-1);
        wizard.Attacks[0].Hindered.ShouldBeFalse();
        wizard.Attacks[1].ToHit.Value.ShouldBe(1);
        wizard.Attacks[1].Hindered.ShouldBeTrue();
    }

    [Fact]
    public void A_rogue_is_proficient_with_nimble_martial_weapons_only()
    {
        var rogue = Archetypes.Find("rogue")!;

        rogue.IsProficientWith(Armory.FindWeapon("rapier")!).ShouldBeTrue();
        rogue.IsProficientWith(Armory.FindWeapon("hand-crossbow")!).ShouldBeTrue();
        rogue.IsProficientWith(Armory.FindWeapon("club")!).ShouldBeTrue();
        rogue.IsProficientWith(Armory.FindWeapon("longsword")!).ShouldBeFalse();
    }

    [Fact]
    public void Mastery_is_for_the_weapons_a_hero_has_practiced()
    {
        var fighter = Derive("fighter", 0, Loadout.Of("chain-mail", false, "greatsword", "maul"));

        fighter.Attacks[0].Mastery.ShouldBe(WeaponMastery.Graze);
        fighter.Attacks[0].ToppleDifficulty.ShouldBe(8 + 3 + 2);
        fighter.Attacks[1].Mastery.ShouldBeNull();
        Derive("cleric", 0).Attacks[0].Mastery.ShouldBeNull();
    }

    [Fact]
    public void The_second_light_weapon_strikes_without_the_arm_behind_it()
    {
        Derive("rogue", 0).Attacks[0].LightExtraDamage.ToString().ShouldBe("1d6");
        Derive("wizard", 0, Loadout.Of(null, false, "club")).Attacks[0].LightExtraDamage.ToString().ShouldBe("1d4-1");
    }

    [Fact]
    public void A_blowgun_takes_no_strength_from_the_lungs() =>
        Derive("ranger", 0, Loadout.Of(null, false, "blowgun")).Attacks[0].Damage.ToString().ShouldBe("1");

    [Fact]
    public void Advantages_of_features_begin_with_their_level()
    {
        Derive("barbarian", 0).SaveMode(Ability.Dexterity).ShouldBe(RollMode.Normal);
        Derive("barbarian", 300).SaveMode(Ability.Dexterity).ShouldBe(RollMode.Advantage);
        Derive("barbarian", 0).SaveMode(Ability.Strength, raging: true).ShouldBe(RollMode.Advantage);
        Derive("fighter", 300).InitiativeMode.ShouldBe(RollMode.Normal);
        Derive("fighter", 900).InitiativeMode.ShouldBe(RollMode.Advantage);
        Derive("fighter", 900).SkillMode(Skill.Athletics).ShouldBe(RollMode.Advantage);
        Derive("fighter", 900).SkillMode(Skill.Stealth).ShouldBe(RollMode.Disadvantage);
    }

    private static void ShouldStrike(HeroSheet hero, int attacks, int criticalFrom, int sneakDice, int rage)
    {
        hero.AttacksPerAction.ShouldBe(attacks);
        hero.CriticalFrom.ShouldBe(criticalFrom);
        HeroFeatures.SneakAttack(hero, hero.Attacks[0]).Count.ShouldBe(sneakDice);
        hero.RageDamage.ShouldBe(rage);
    }

    private static HeroSheet Derive(string key, int experience, Loadout? loadout = null)
    {
        var archetype = Archetypes.Find(key).ShouldNotBeNull();
        return HeroSheet.Derive(archetype, archetype.StartingScores, experience, loadout);
    }
}
