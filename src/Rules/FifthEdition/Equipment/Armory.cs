using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Equipment;

/// <summary>Every weapon and armor of SRD 5.2 ("Weapon Tables", "Armor Table"), found by key.</summary>
public static class Armory
{
    /// <summary>What a shield adds to Armor Class for a bearer trained with it (SRD 5.2, "Armor Table").</summary>
    public const int ShieldBonus = 2;

    /// <summary>The string key of a shield's name.</summary>
    public const string ShieldNameKey = "armor.shield";

    /// <summary>A shield's price in copper pieces.</summary>
    public const int ShieldCostCopper = 1_000;

    /// <summary>All 38 weapons, in the order of the tables.</summary>
    public static ImmutableArray<Weapon> Weapons { get; } =
        [.. WeaponTable.SimpleMelee(), .. WeaponTable.SimpleRanged(), .. WeaponTable.MartialMelee(), .. WeaponTable.MartialRanged()];

    /// <summary>All twelve suits of armor, in the order of the table.</summary>
    public static ImmutableArray<Armor> Armors { get; } =
    [
        new("padded-armor", ArmorCategory.Light, 11, 0, true, 500),
        new("leather-armor", ArmorCategory.Light, 11, 0, false, 1_000),
        new("studded-leather-armor", ArmorCategory.Light, 12, 0, false, 4_500),
        new("hide-armor", ArmorCategory.Medium, 12, 0, false, 1_000),
        new("chain-shirt", ArmorCategory.Medium, 13, 0, false, 5_000),
        new("scale-mail", ArmorCategory.Medium, 14, 0, true, 5_000),
        new("breastplate", ArmorCategory.Medium, 14, 0, false, 40_000),
        new("half-plate-armor", ArmorCategory.Medium, 15, 0, true, 75_000),
        new("ring-mail", ArmorCategory.Heavy, 14, 0, true, 3_000),
        new("chain-mail", ArmorCategory.Heavy, 16, 13, true, 7_500),
        new("splint-armor", ArmorCategory.Heavy, 17, 15, true, 20_000),
        new("plate-armor", ArmorCategory.Heavy, 18, 15, true, 150_000),
    ];

    /// <summary>A weapon by its key, or null.</summary>
    public static Weapon? FindWeapon(string key) =>
        Weapons.FirstOrDefault(weapon => string.Equals(weapon.Key, key, StringComparison.Ordinal));

    /// <summary>A suit of armor by its key, or null.</summary>
    public static Armor? FindArmor(string key) => Armors.FirstOrDefault(armor => string.Equals(armor.Key, key, StringComparison.Ordinal));
}
