namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Kinds of D20 Tests that something may still turn after the throw.</summary>
public enum RescuedTest
{
    /// <summary>Attack rolls.</summary>
    Attack,

    /// <summary>Ability checks.</summary>
    Check,

    /// <summary>Saving throws.</summary>
    Save,
}
