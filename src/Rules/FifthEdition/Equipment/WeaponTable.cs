using System.Collections.Immutable;
using static Guildhall.Rules.FifthEdition.DamageType;
using static Guildhall.Rules.FifthEdition.Equipment.WeaponCategory;
using static Guildhall.Rules.FifthEdition.Equipment.WeaponMastery;
using static Guildhall.Rules.FifthEdition.Equipment.WeaponProperties;

namespace Guildhall.Rules.FifthEdition.Equipment;

/// <summary>The four weapon tables of SRD 5.2. A lance counts as two-handed: nobody rides in a dungeon.</summary>
internal static class WeaponTable
{
    public static ImmutableArray<Weapon> SimpleMelee() =>
    [
        new("club", Simple, false, new(1, 4, 0, Bludgeoning), Light, Slow, 10),
        new("dagger", Simple, false, new(1, 4, 0, Piercing), Finesse | Light | Thrown, Nick, 200, RangeFeet: 20, LongRangeFeet: 60),
        new("greatclub", Simple, false, new(1, 8, 0, Bludgeoning), TwoHanded, Push, 20),
        new("handaxe", Simple, false, new(1, 6, 0, Slashing), Light | Thrown, Vex, 500, RangeFeet: 20, LongRangeFeet: 60),
        new("javelin", Simple, false, new(1, 6, 0, Piercing), Thrown, Slow, 50, RangeFeet: 30, LongRangeFeet: 120),
        new("light-hammer", Simple, false, new(1, 4, 0, Bludgeoning), Light | Thrown, Nick, 200, RangeFeet: 20, LongRangeFeet: 60),
        new("mace", Simple, false, new(1, 6, 0, Bludgeoning), None, Sap, 500),
        new("quarterstaff", Simple, false, new(1, 6, 0, Bludgeoning), Versatile, Topple, 20, VersatileSides: 8),
        new("sickle", Simple, false, new(1, 4, 0, Slashing), Light, Nick, 100),
        new("spear", Simple, false, new(1, 6, 0, Piercing), Thrown | Versatile, Sap, 100,
            VersatileSides: 8, RangeFeet: 20, LongRangeFeet: 60),
    ];

    public static ImmutableArray<Weapon> SimpleRanged() =>
    [
        new("dart", Simple, true, new(1, 4, 0, Piercing), Finesse | Thrown, Vex, 5, RangeFeet: 20, LongRangeFeet: 60),
        new("light-crossbow", Simple, true, new(1, 8, 0, Piercing), Ammunition | Loading | TwoHanded, Slow, 2_500,
            RangeFeet: 80, LongRangeFeet: 320),
        new("shortbow", Simple, true, new(1, 6, 0, Piercing), Ammunition | TwoHanded, Vex, 2_500, RangeFeet: 80, LongRangeFeet: 320),
        new("sling", Simple, true, new(1, 4, 0, Bludgeoning), Ammunition, Slow, 10, RangeFeet: 30, LongRangeFeet: 120),
    ];

    public static ImmutableArray<Weapon> MartialMelee() =>
    [
        new("battleaxe", Martial, false, new(1, 8, 0, Slashing), Versatile, Topple, 1_000, VersatileSides: 10),
        new("flail", Martial, false, new(1, 8, 0, Bludgeoning), None, Sap, 1_000),
        new("glaive", Martial, false, new(1, 10, 0, Slashing), Heavy | Reach | TwoHanded, Graze, 2_000),
        new("greataxe", Martial, false, new(1, 12, 0, Slashing), Heavy | TwoHanded, Cleave, 3_000),
        new("greatsword", Martial, false, new(2, 6, 0, Slashing), Heavy | TwoHanded, Graze, 5_000),
        new("halberd", Martial, false, new(1, 10, 0, Slashing), Heavy | Reach | TwoHanded, Cleave, 2_000),
        new("lance", Martial, false, new(1, 10, 0, Piercing), Heavy | Reach | TwoHanded, Topple, 1_000),
        new("longsword", Martial, false, new(1, 8, 0, Slashing), Versatile, Sap, 1_500, VersatileSides: 10),
        new("maul", Martial, false, new(2, 6, 0, Bludgeoning), Heavy | TwoHanded, Topple, 1_000),
        new("morningstar", Martial, false, new(1, 8, 0, Piercing), None, Sap, 1_500),
        new("pike", Martial, false, new(1, 10, 0, Piercing), Heavy | Reach | TwoHanded, Push, 500),
        new("rapier", Martial, false, new(1, 8, 0, Piercing), Finesse, Vex, 2_500),
        new("scimitar", Martial, false, new(1, 6, 0, Slashing), Finesse | Light, Nick, 2_500),
        new("shortsword", Martial, false, new(1, 6, 0, Piercing), Finesse | Light, Vex, 1_000),
        new("trident", Martial, false, new(1, 8, 0, Piercing), Thrown | Versatile, Topple, 500,
            VersatileSides: 10, RangeFeet: 20, LongRangeFeet: 60),
        new("warhammer", Martial, false, new(1, 8, 0, Bludgeoning), Versatile, Push, 1_500, VersatileSides: 10),
        new("war-pick", Martial, false, new(1, 8, 0, Piercing), Versatile, Sap, 500, VersatileSides: 10),
        new("whip", Martial, false, new(1, 4, 0, Slashing), Finesse | Reach, Slow, 200),
    ];

    public static ImmutableArray<Weapon> MartialRanged() =>
    [
        new("blowgun", Martial, true, new(0, 1, 1, Piercing), Ammunition | Loading, Vex, 1_000, RangeFeet: 25, LongRangeFeet: 100),
        new("hand-crossbow", Martial, true, new(1, 6, 0, Piercing), Ammunition | Light | Loading, Vex, 7_500,
            RangeFeet: 30, LongRangeFeet: 120),
        new("heavy-crossbow", Martial, true, new(1, 10, 0, Piercing), Ammunition | Heavy | Loading | TwoHanded, Push, 5_000,
            RangeFeet: 100, LongRangeFeet: 400),
        new("longbow", Martial, true, new(1, 8, 0, Piercing), Ammunition | Heavy | TwoHanded, Slow, 5_000,
            RangeFeet: 150, LongRangeFeet: 600),
        new("musket", Martial, true, new(1, 12, 0, Piercing), Ammunition | Loading | TwoHanded, Slow, 50_000,
            RangeFeet: 40, LongRangeFeet: 120),
        new("pistol", Martial, true, new(1, 10, 0, Piercing), Ammunition | Loading, Vex, 25_000, RangeFeet: 30, LongRangeFeet: 90),
    ];
}
