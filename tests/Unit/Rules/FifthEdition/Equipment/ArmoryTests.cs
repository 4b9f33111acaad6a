using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Equipment;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Equipment;

public sealed class ArmoryTests
{
    [Fact]
    public void All_weapons_and_armors_of_the_rule_book_are_there()
    {
        Armory.Weapons.Length.ShouldBe(38);
        Armory.Armors.Length.ShouldBe(12);
        Armory.Weapons.Select(weapon => weapon.Key).ShouldBeUnique(StringComparer.Ordinal);
        Armory.Armors.Select(armor => armor.Key).ShouldBeUnique(StringComparer.Ordinal);
    }

    // SRD 5.2, "Weapon Tables": the weapons heroes set out with.
    [Theory]
    [InlineData("dagger", "1d4", DamageType.Piercing, WeaponProperties.Finesse | WeaponProperties.Light | WeaponProperties.Thrown, WeaponMastery.Nick)]
    [InlineData("greataxe", "1d12", DamageType.Slashing, WeaponProperties.Heavy | WeaponProperties.TwoHanded, WeaponMastery.Cleave)]
    [InlineData("greatsword", "2d6", DamageType.Slashing, WeaponProperties.Heavy | WeaponProperties.TwoHanded, WeaponMastery.Graze)]
    [InlineData("flail", "1d8", DamageType.Bludgeoning, WeaponProperties.None, WeaponMastery.Sap)]
    [InlineData("longsword", "1d8", DamageType.Slashing, WeaponProperties.Versatile, WeaponMastery.Sap)]
    [InlineData("warhammer", "1d8", DamageType.Bludgeoning, WeaponProperties.Versatile, WeaponMastery.Push)]
    [InlineData("quarterstaff", "1d6", DamageType.Bludgeoning, WeaponProperties.Versatile, WeaponMastery.Topple)]
    [InlineData("javelin", "1d6", DamageType.Piercing, WeaponProperties.Thrown, WeaponMastery.Slow)]
    [InlineData("handaxe", "1d6", DamageType.Slashing, WeaponProperties.Light | WeaponProperties.Thrown, WeaponMastery.Vex)]
    [InlineData("shortsword", "1d6", DamageType.Piercing, WeaponProperties.Finesse | WeaponProperties.Light, WeaponMastery.Vex)]
    [InlineData("shortbow", "1d6", DamageType.Piercing, WeaponProperties.Ammunition | WeaponProperties.TwoHanded, WeaponMastery.Vex)]
    public void A_weapon_is_what_its_table_says(string key, string dice, DamageType type, WeaponProperties properties, WeaponMastery mastery)
    {
        var weapon = Armory.FindWeapon(key).ShouldNotBeNull();

        weapon.Damage.ToString().ShouldBe(dice);
        weapon.Damage.Type.ShouldBe(type);
        weapon.Properties.ShouldBe(properties);
        weapon.Mastery.ShouldBe(mastery);
    }

    [Fact]
    public void A_blowgun_deals_one_point_without_a_die() => Armory.FindWeapon("blowgun")!.Damage.ToString().ShouldBe("1");

    [Fact]
    public void Ranges_and_versatile_dice_stand_exactly_where_the_properties_say()
    {
        foreach (var weapon in Armory.Weapons)
        {
            var shootsOrFlies = weapon.Has(WeaponProperties.Thrown) || weapon.Has(WeaponProperties.Ammunition);
            (weapon.RangeFeet > 0).ShouldBe(shootsOrFlies, weapon.Key);
            (weapon.LongRangeFeet > weapon.RangeFeet).ShouldBe(shootsOrFlies, weapon.Key);
            (weapon.VersatileSides > weapon.Damage.Sides).ShouldBe(weapon.Has(WeaponProperties.Versatile), weapon.Key);
            if (weapon.Ranged) shootsOrFlies.ShouldBeTrue(weapon.Key);
        }
    }

    [Theory]
    [InlineData("leather-armor", -1, 10)]
    [InlineData("leather-armor", 5, 16)]
    [InlineData("chain-shirt", 2, 15)]
    [InlineData("chain-shirt", 3, 15)]
    [InlineData("half-plate-armor", -1, 14)]
    [InlineData("plate-armor", 5, 18)]
    [InlineData("plate-armor", -2, 18)]
    public void Dexterity_counts_wholly_in_light_up_to_two_in_medium_and_never_in_heavy_armor(string key, int modifier, int armorClass)
    {
        var armor = Armory.FindArmor(key).ShouldNotBeNull();

        (armor.BaseClass + armor.DexterityPart(modifier)).ShouldBe(armorClass);
    }

    [Fact]
    public void Unknown_things_are_not_found()
    {
        Armory.FindWeapon("lightsaber").ShouldBeNull();
        Armory.FindArmor("Chain-Mail").ShouldBeNull();
    }
}
