namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>What it brings to stand on opposite sides of a foe.</summary>
public enum FlankingRule
{
    /// <summary>Nothing.</summary>
    Off,

    /// <summary>Advantage on melee attack rolls.</summary>
    Advantage,

    /// <summary>+2 to melee attack rolls.</summary>
    PlusTwo,
}
