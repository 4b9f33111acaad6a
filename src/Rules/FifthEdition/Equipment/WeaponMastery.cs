namespace Guildhall.Rules.FifthEdition.Equipment;

/// <summary>Mastery properties of SRD 5.2 ("Mastery Properties"); only who has the Weapon Mastery feature may use one.</summary>
public enum WeaponMastery
{
    /// <summary>After a hit, once per turn, a melee attack against a second creature beside the first, without the ability modifier.</summary>
    Cleave,

    /// <summary>A miss still deals the ability modifier as damage.</summary>
    Graze,

    /// <summary>The extra attack of the Light property is part of the Attack action.</summary>
    Nick,

    /// <summary>A hit pushes a Large or smaller creature up to 10 feet away.</summary>
    Push,

    /// <summary>A creature hit has Disadvantage on its next attack roll before the start of your next turn.</summary>
    Sap,

    /// <summary>A creature hit is 10 feet slower until the start of your next turn.</summary>
    Slow,

    /// <summary>A creature hit saves with Constitution or falls prone.</summary>
    Topple,

    /// <summary>After a hit with damage, Advantage on your next attack roll against that creature before the end of your next turn.</summary>
    Vex,
}
