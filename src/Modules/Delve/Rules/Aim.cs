namespace Guildhall.Modules.Delve.Rules;

/// <summary>Whom a feature may be used on.</summary>
internal enum Aim
{
    /// <summary>The hero alone.</summary>
    Self,

    /// <summary>A companion, or oneself, who is not whole.</summary>
    Hurt,

    /// <summary>The same, or a foe.</summary>
    Anybody,
}
