namespace Guildhall.Rules.FifthEdition.Equipment;

/// <summary>What kind of thing something is (SRD 5.2, "Equipment" and "Magic Items").</summary>
#pragma warning disable CS1591 // Each name is the rule book's own and says all there is to say.
public enum ItemCategory
{
    AdventuringGear,
    Ammunition,
    Armor,
    EquipmentPack,
    LandVehicle,
    Mount,
    Potion,
    Ring,
    Rod,
    Scroll,
    SpellcastingFocus,
    Staff,
    Tools,
    Wand,
    WaterborneVehicle,
    Weapon,
    WondrousItem,
}
