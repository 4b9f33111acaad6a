namespace Guildhall.Rules.FifthEdition.Equipment;

/// <summary>Kinds of armor training (SRD 5.2, "Armor Training"); shields are their own and are not worn as armor.</summary>
[Flags]
public enum ArmorCategory
{
    /// <summary>No training.</summary>
    None = 0,

    /// <summary>The whole Dexterity modifier counts.</summary>
    Light = 1,

    /// <summary>At most 2 of the Dexterity modifier count.</summary>
    Medium = 2,

    /// <summary>Dexterity does not count, neither for good nor ill.</summary>
    Heavy = 4,

    /// <summary>Training with shields.</summary>
    Shield = 8,
}
