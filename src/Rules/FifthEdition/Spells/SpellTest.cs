namespace Guildhall.Rules.FifthEdition.Spells;

/// <summary>What decides whether a spell takes effect.</summary>
public enum SpellTest
{
    /// <summary>Nothing: it always does.</summary>
    Automatic,

    /// <summary>A melee spell attack.</summary>
    MeleeAttack,

    /// <summary>A ranged spell attack.</summary>
    RangedAttack,

    /// <summary>The target's saving throw.</summary>
    Save,
}
