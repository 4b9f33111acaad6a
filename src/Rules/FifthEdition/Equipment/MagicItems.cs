using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Equipment;

/// <summary>The magic things heroes can wear and wield (figures of SRD 5.2, "Magic Items A–Z"), found by key.</summary>
public static class MagicItems
{
    /// <summary>How many things a hero may be attuned to (SRD 5.2, "Attunement").</summary>
    public const int MostAttuned = 3;

    /// <summary>All of them.</summary>
    public static ImmutableArray<MagicItem> All { get; } =
    [
        Sharp("dagger", 1), Sharp("shortsword", 1), Sharp("longsword", 1), Sharp("rapier", 1), Sharp("greataxe", 1), Sharp("warhammer", 1),
        Sharp("mace", 1), Sharp("spear", 1), Sharp("shortbow", 1), Sharp("longbow", 1), Sharp("quarterstaff", 1),
        Sharp("longsword", 2), Sharp("greatsword", 2), Sharp("longbow", 2), Sharp("warhammer", 2),
        new("shield-plus-1", WearSlot.Shield) { ArmorBonus = 1 },
        Hard("leather-armor", 1), Hard("chain-shirt", 1), Hard("chain-mail", 1),
        new("cloak-of-protection", WearSlot.Cloak) { ArmorBonus = 1, SaveBonus = 1, Attunement = true },
        new("gauntlets-of-ogre-power", WearSlot.Hands) { Raises = new(Ability.Strength, 19), Attunement = true },
        new("headband-of-intellect", WearSlot.Head) { Raises = new(Ability.Intelligence, 19), Attunement = true },
        new("amulet-of-health", WearSlot.Neck) { Raises = new(Ability.Constitution, 19), Attunement = true },
        new("ring-of-protection", WearSlot.Finger) { ArmorBonus = 1, SaveBonus = 1, Attunement = true },
        new("ring-of-fire-resistance", WearSlot.Finger) { Resists = DamageType.Fire, Attunement = true },
    ];

    /// <summary>One by its key, or null for a thing that cannot be worn.</summary>
    public static MagicItem? Find(string key) => All.FirstOrDefault(item => string.Equals(item.Key, key, StringComparison.Ordinal));

    private static MagicItem Sharp(string weapon, int bonus) =>
        new($"{weapon}-plus-{bonus}", WearSlot.Weapon) { Weapon = Armory.FindWeapon(weapon), WeaponBonus = bonus };

    private static MagicItem Hard(string armor, int bonus) =>
        new($"{armor}-plus-{bonus}", WearSlot.Armor) { Armor = Armory.FindArmor(armor), ArmorBonus = bonus };
}
