namespace Guildhall.Rules.FifthEdition.Characters.Content;

/// <summary>Kinds of things.</summary>
public enum GearKind
{
    /// <summary>Adventuring gear.</summary>
    Gear,

    /// <summary>Weapons of the weapon tables.</summary>
    Weapon,

    /// <summary>Armor and shields.</summary>
    Armor,

    /// <summary>Artisan's tools.</summary>
    ArtisanTool,

    /// <summary>Other tools.</summary>
    Tool,

    /// <summary>Gaming sets.</summary>
    GamingSet,

    /// <summary>Musical instruments.</summary>
    Instrument,

    /// <summary>Packs of several things.</summary>
    Pack,

    /// <summary>Ammunition, by the bundle.</summary>
    Ammunition,

    /// <summary>What spells are cast with.</summary>
    Focus,

    /// <summary>What is thrown, burned or drunk.</summary>
    Consumable,
}
