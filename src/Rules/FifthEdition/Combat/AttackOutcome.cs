namespace Guildhall.Rules.FifthEdition.Combat;

/// <summary>What an attack roll came to.</summary>
public enum AttackOutcome
{
    /// <summary>No hit.</summary>
    Miss,

    /// <summary>A hit.</summary>
    Hit,

    /// <summary>A hit whose damage dice are thrown twice.</summary>
    Critical,
}
