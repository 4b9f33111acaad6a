namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>How much thought a creature gives to a fight, from least to most.</summary>
public enum Tactics
{
    /// <summary>Intelligence 7 or less: nearest target, one routine.</summary>
    Instinct,

    /// <summary>Intelligence 8 to 11: changes what fails.</summary>
    Adapts,

    /// <summary>Intelligence 12 or 13: acts together with its allies.</summary>
    Coordinates,

    /// <summary>Intelligence 14 or more: strikes where it hurts most.</summary>
    PicksWeakness,
}
