namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>What a load costs at a table.</summary>
public enum LoadRule
{
    /// <summary>Beyond what can be carried, 15 times the Strength score in pounds, one moves at 5 feet (SRD 5.2, "Carrying Capacity").</summary>
    ByTheBook,

    /// <summary>
    /// Besides, above five times the Strength score 10 feet slower; above ten times 20 feet slower, and with Disadvantage on attack rolls, saves and
    /// checks with Strength, Dexterity and Constitution. An old variant of the game's, kept as a house rule.
    /// </summary>
    Variant,

    /// <summary>Nobody counts.</summary>
    Ignored,
}
