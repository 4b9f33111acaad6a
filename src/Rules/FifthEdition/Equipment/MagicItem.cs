namespace Guildhall.Rules.FifthEdition.Equipment;

/// <summary>A magic thing that works for as long as it is worn or wielded; whatever is not said does not happen (SRD 5.2, "Magic Items").</summary>
/// <param name="Key">Stable and unique, e.g. <c>longsword-plus-1</c>.</param>
/// <param name="Slot">Where it is worn.</param>
public sealed record MagicItem(string Key, WearSlot Slot)
{
    /// <summary>The string key of its name.</summary>
    public string NameKey => "item." + Key;

    /// <summary>The weapon it is made of; null for anything else.</summary>
    public Weapon? Weapon { get; init; }

    /// <summary>The suit of armor it is made of; null for anything else.</summary>
    public Armor? Armor { get; init; }

    /// <summary>Added to its attack rolls and damage rolls, 1 to 3; 0 for none.</summary>
    public int WeaponBonus { get; init; }

    /// <summary>Added to Armor Class, 1 to 3; 0 for none. A shield's comes on top of what every shield adds.</summary>
    public int ArmorBonus { get; init; }

    /// <summary>Added to every saving throw; 0 for none.</summary>
    public int SaveBonus { get; init; }

    /// <summary>The score an ability becomes while it is lower; null for none.</summary>
    public AbilityFloor? Raises { get; init; }

    /// <summary>Damage halved; null for none.</summary>
    public DamageType? Resists { get; init; }

    /// <summary>Whether it works only for a hero attuned to it, of which nobody has more than three.</summary>
    public bool Attunement { get; init; }
}
