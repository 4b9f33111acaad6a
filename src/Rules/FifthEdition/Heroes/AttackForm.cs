namespace Guildhall.Rules.FifthEdition.Heroes;

/// <summary>How a weapon is used.</summary>
public enum AttackForm
{
    /// <summary>Struck with, beside the target.</summary>
    Melee,

    /// <summary>Thrown: a ranged attack.</summary>
    Thrown,

    /// <summary>Shot: a ranged attack.</summary>
    Shot,
}
