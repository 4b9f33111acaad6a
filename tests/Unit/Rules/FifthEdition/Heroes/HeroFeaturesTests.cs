using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Heroes;

public sealed class HeroFeaturesTests
{
    [Fact]
    public void A_second_wind_grows_with_the_level()
    {
        HeroFeatures.SecondWind(Derive("fighter", 0)).ToString().ShouldBe("1d10+1");
        HeroFeatures.SecondWind(Derive("fighter", 6_500)).ToString().ShouldBe("1d10+5");
    }

    [Theory]
    [InlineData(RollMode.Advantage, false, true)]
    [InlineData(RollMode.Normal, true, true)]
    [InlineData(RollMode.Normal, false, false)]
    [InlineData(RollMode.Disadvantage, true, false)]
    public void A_sneak_attack_needs_advantage_or_an_ally_and_no_disadvantage(RollMode mode, bool ally, bool sneaks)
    {
        var rogue = Derive("rogue", 0);

        HeroFeatures.IsSneakAttack(rogue, rogue.Attacks[0], mode, ally).ShouldBe(sneaks);
    }

    [Fact]
    public void A_sneak_attack_needs_a_fine_or_far_weapon_and_a_rogue()
    {
        var rogue = Derive("rogue", 0, Loadout.Of(null, false, "club", "shortbow"));
        var ranger = Derive("ranger", 0);

        HeroFeatures.IsSneakAttack(rogue, rogue.Attacks[0], RollMode.Advantage, true).ShouldBeFalse();
        HeroFeatures.IsSneakAttack(rogue, rogue.Attacks[1], RollMode.Advantage, true).ShouldBeTrue();
        HeroFeatures.IsSneakAttack(ranger, ranger.Attacks[0], RollMode.Advantage, true).ShouldBeFalse();
    }

    [Fact]
    public void Rage_strengthens_strength_alone_and_resists_blows()
    {
        var barbarian = Derive("barbarian", 0, Loadout.Of(null, false, "greataxe", "shortbow"));
        var raging = HeroFeatures.Raging(Defenses.None);

        HeroFeatures.RageDamage(barbarian, barbarian.Attacks[0]).ShouldBe(2);
        HeroFeatures.RageDamage(barbarian, barbarian.Attacks[1]).ShouldBe(0);
        HeroFeatures.Frenzy(barbarian, barbarian.Attacks[0]).ToString().ShouldBe("2d6");
        raging.Apply(9, DamageType.Slashing).ShouldBe(4);
        raging.Apply(9, DamageType.Fire).ShouldBe(9);
    }

    [Fact]
    public void The_clerics_channels_follow_level_and_wisdom()
    {
        var cleric = Derive("cleric", 6_500);

        HeroFeatures.DivineSpark(cleric).ToString().ShouldBe("1d8+4");
        HeroFeatures.DivineSparkHarm(cleric).ToString().ShouldBe("1d8+4");
        HeroFeatures.SearUndead(cleric).ToString().ShouldBe("4d8");
        HeroFeatures.PreserveLife(cleric).ShouldBe(25);
    }

    [Fact]
    public void A_disciple_of_life_heals_more_with_slots_from_level_three_on()
    {
        HeroFeatures.DiscipleOfLife(Derive("cleric", 899), 1).ShouldBe(0);
        HeroFeatures.DiscipleOfLife(Derive("cleric", 900), 1).ShouldBe(3);
        HeroFeatures.DiscipleOfLife(Derive("cleric", 900), 0).ShouldBe(0);
    }

    [Fact]
    public void Smaller_numbers_are_those_of_the_book()
    {
        HeroFeatures.SacredWeapon(Derive("paladin", 6_500)).ShouldBe(2);
        HeroFeatures.SacredWeapon(Derive("rogue", 0)).ShouldBe(1);
        HeroFeatures.CunningStrikeDifficulty(Derive("rogue", 6_500)).ShouldBe(8 + 4 + 3);
        HeroFeatures.ColossusSlayer(Derive("ranger", 0).Attacks[0]).ToString().ShouldBe("1d8");
        HeroFeatures.HuntersMark().ToString().ShouldBe("1d6");
        HeroFeatures.ArcaneRecovery(Derive("wizard", 0)).ShouldBe(1);
        HeroFeatures.ArcaneRecovery(Derive("wizard", 6_500)).ShouldBe(3);
    }

    [Fact]
    public void A_hero_casts_with_its_own_numbers()
    {
        var wizard = Derive("wizard", 6_500);
        var cleric = Derive("cleric", 0);

        wizard.Cast(wizard.FindSpell("fire-bolt")!.Spell, 0).Damage!.ToString().ShouldBe("2d10");
        cleric.Cast(cleric.FindSpell("cure-wounds")!.Spell, 1).Healing!.ToString().ShouldBe("2d8+3");
        cleric.FindSpell("healing-word")!.FreeUses.ShouldBe(FeatureKeys.MagicInitiate);
        cleric.FindSpell("fireball").ShouldBeNull();
        wizard.FindSpell("fireball").ShouldNotBeNull();
        Derive("wizard", 0).FindSpell("fireball").ShouldBeNull();
    }

    private static HeroSheet Derive(string key, int experience, Loadout? loadout = null)
    {
        var archetype = Archetypes.Find(key).ShouldNotBeNull();
        return HeroSheet.Derive(archetype, archetype.StartingScores, experience, loadout);
    }
}
