namespace Guildhall.Rules.FifthEdition.Equipment;

/// <summary>How rare a magic item is.</summary>
#pragma warning disable CS1591 // Each name is the rule book's own and says all there is to say.
public enum ItemRarity
{
    Common,
    Uncommon,
    Rare,
    VeryRare,
    Legendary,
    Artifact,
}
