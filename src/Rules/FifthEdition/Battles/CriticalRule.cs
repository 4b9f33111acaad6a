namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>What a critical hit does to damage dice.</summary>
public enum CriticalRule
{
    /// <summary>Each die is thrown twice (SRD 5.2, "Critical Hits").</summary>
    DoubleDice,

    /// <summary>Each die counts its highest face, and is thrown besides.</summary>
    MaximumAndRoll,
}
