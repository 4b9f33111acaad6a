using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Equipment;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Heroes;

public sealed class MagicTests
{
    [Fact]
    public void A_magic_weapon_is_drawn_first_and_says_where_its_bonus_comes_from()
    {
        var (plain, armed) = (Derive("rogue"), Derive("rogue", "rapier-plus-1"));

        var attack = armed.Attacks[0];
        attack.Key.ShouldBe("rapier.melee");
        attack.NameKey.ShouldBe("item.rapier-plus-1");
        var (dexterity, proficiency) = (plain.Abilities.Modifier(Ability.Dexterity), plain.Proficiency);
        attack.ToHit.Value.ShouldBe(dexterity + proficiency + 1);
        attack.ToHit.Parts[^1].ShouldBe(new Part("item.rapier-plus-1", 1));
        (attack.Damage.Sides, attack.Damage.Bonus).ShouldBe((8, dexterity + 1));
        armed.Attacks.Where(other => other.Magic is null).Select(other => other.ToHit.Value)
            .ShouldBe(plain.Attacks.Where(other => other.Weapon.Key != "rapier").Select(other => other.ToHit.Value));
    }

    [Fact]
    public void A_magic_weapon_takes_the_place_of_one_of_its_kind()
    {
        var sheet = Derive("wizard", "quarterstaff-plus-1");

        sheet.Loadout.Weapons.Select(weapon => weapon.Key).ShouldBe(["quarterstaff", "dagger"]);
        sheet.Attacks.Single(attack => attack.Weapon.Key == "quarterstaff").Magic!.Key.ShouldBe("quarterstaff-plus-1");
    }

    [Fact]
    public void A_weapon_of_two_hands_lowers_the_shield()
    {
        var bearer = Archetypes.All.First(archetype => archetype.Equipment.Shield).Key;

        Derive(bearer, "greatsword-plus-2").ArmorClass.Value.ShouldBe(Derive(bearer).ArmorClass.Value - Armory.ShieldBonus);
        Derive(bearer, "greatsword-plus-2").Attacks[0].NameKey.ShouldBe("item.greatsword-plus-2");
    }

    [Fact]
    public void Armor_shield_cloak_and_ring_add_up()
    {
        var sheet = Derive("fighter", "chain-mail-plus-1", "shield-plus-1", "cloak-of-protection", "ring-of-protection");

        // Chain mail 16 and a shield 2, and one for each of the four.
        (sheet.ArmorClass.Value - sheet.ArmorClass.Parts.Where(part => part.Label.StartsWith("feature.", StringComparison.Ordinal)).Sum(part => part.Value))
            .ShouldBe(22);
        sheet.Saves[Ability.Wisdom].Value.ShouldBe(Derive("fighter").Saves[Ability.Wisdom].Value + 2);
    }

    [Fact]
    public void A_shield_is_of_no_use_to_the_untrained()
    {
        Derive("wizard", "shield-plus-1").ArmorClass.Parts.ShouldBe(Derive("wizard").ArmorClass.Parts);
    }

    [Fact]
    public void Scores_are_raised_to_what_a_thing_gives_and_never_lowered()
    {
        var (plain, strong) = (Derive("wizard"), Derive("wizard", "gauntlets-of-ogre-power", "amulet-of-health"));

        strong.Abilities.Strength.ShouldBe(19);
        strong.MaximumHitPoints.Value.ShouldBe(plain.MaximumHitPoints.Value + 4 - plain.Abilities.Modifier(Ability.Constitution));
        new AbilityScores(20, 8, 8, 8, 8, 8).AtLeast(new(Ability.Strength, 19)).Strength.ShouldBe(20);
        foreach (var ability in Enum.GetValues<Ability>())
        {
            new AbilityScores(8, 8, 8, 8, 8, 8).AtLeast(new(ability, 19))[ability].ShouldBe(19);
        }
    }

    [Fact]
    public void A_ring_halves_its_damage_and_unknown_things_do_nothing()
    {
        Derive("cleric", "ring-of-fire-resistance", "wand-of-a-later-version").Resistances.ShouldBe([DamageType.Fire]);
    }

    [Fact]
    public void Whatever_is_made_of_something_names_it()
    {
        MagicItems.All.Where(item => item.Slot == WearSlot.Weapon).ShouldAllBe(item => item.Weapon != null && item.WeaponBonus > 0);
        MagicItems.All.Where(item => item.Slot == WearSlot.Armor).ShouldAllBe(item => item.Armor != null && item.ArmorBonus > 0);
        MagicItems.All.Select(item => item.Key).ShouldBeUnique(StringComparer.Ordinal);
    }

    private static HeroSheet Derive(string key, params string[] worn)
    {
        var archetype = Archetypes.Find(key).ShouldNotBeNull();
        return HeroSheet.Derive(archetype, archetype.StartingScores, experience: 0, archetype.Equipment.With(worn));
    }
}
