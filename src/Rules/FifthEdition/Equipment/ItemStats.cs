namespace Guildhall.Rules.FifthEdition.Equipment;

/// <summary>A thing to buy or find, as SRD 5.2 lists it; what weapons and armor can do stands in <see cref="Armory"/>.</summary>
public sealed record ItemStats
{
    /// <summary>Stable and unique, e.g. <c>flame-tongue-glaive</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The English name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is a form of, e.g. <c>flame-tongue</c>; its own key where there is but one form.</summary>
    public required string Family { get; init; }

    /// <summary>What kind of thing.</summary>
    public required ItemCategory Category { get; init; }

    /// <summary>Price in copper pieces; 0 for what has none.</summary>
    public int CostCopper { get; init; }

    /// <summary>Weight in hundredths of a pound; 0 for what is too light to count or not listed.</summary>
    public int Weight { get; init; }

    /// <summary>The weapon it is, see <see cref="Armory.FindWeapon"/>; null for anything else.</summary>
    public string? Weapon { get; init; }

    /// <summary>The armor it is, see <see cref="Armory.FindArmor"/>, or <c>shield</c>; null for anything else.</summary>
    public string? Armor { get; init; }

    /// <summary>Of magic items; null for others.</summary>
    public ItemRarity? Rarity { get; init; }

    /// <summary>Whether it works only for whoever is attuned to it.</summary>
    public bool Attunement { get; init; }

    /// <summary>Added to attack and damage rolls of a weapon or to Armor Class; 0 for none.</summary>
    public int Bonus { get; init; }

    /// <summary>How many charges it holds; 0 for none.</summary>
    public int Charges { get; init; }

    /// <summary>How many charges come back at dawn, e.g. <c>1d6+4</c> or <c>all</c>; null for none.</summary>
    public string? Regains { get; init; }

    /// <summary>The ability that checks with a tool use; null for anything else.</summary>
    public Ability? Ability { get; init; }
}
