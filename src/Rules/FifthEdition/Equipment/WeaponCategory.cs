namespace Guildhall.Rules.FifthEdition.Equipment;

/// <summary>Who is trained with a weapon.</summary>
public enum WeaponCategory
{
    /// <summary>Most characters.</summary>
    Simple,

    /// <summary>Warriors.</summary>
    Martial,
}
