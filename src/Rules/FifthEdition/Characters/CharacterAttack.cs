using Guildhall.Rules.FifthEdition.Equipment;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>One way a character may attack with a weapon or without one (SRD 5.2, "Attack Rolls", "Weapons").</summary>
/// <param name="Key">Stable within the sheet, e.g. <c>javelin.thrown</c>, <c>longsword.two-handed</c>, <c>unarmed</c>.</param>
/// <param name="NameKey">The string key of the weapon's name.</param>
/// <param name="Form">In melee, thrown or shot.</param>
/// <param name="Ability">The ability of attack and damage rolls.</param>
/// <param name="ToHit">The attack bonus.</param>
/// <param name="Damage">Damage of a hit.</param>
/// <param name="DamageBonus">Why the damage's bonus is what it is.</param>
public sealed record CharacterAttack(
    string Key, string NameKey, AttackForm Form, Ability Ability, Explained ToHit, DamageDice Damage, Explained DamageBonus)
{
    /// <summary>The weapon's kind; null for an Unarmed Strike.</summary>
    public Weapon? Weapon { get; init; }

    /// <summary>The magic weapon it is; null for a common one.</summary>
    public string? Magic { get; init; }

    /// <summary>The ability's modifier; also the damage of a miss with a Graze weapon.</summary>
    public int AbilityModifier { get; init; }

    /// <summary>The mastery property the character may use; null if none.</summary>
    public WeaponMastery? Mastery { get; init; }

    /// <summary>The save DC of a Topple weapon.</summary>
    public int ToppleDc { get; init; }

    /// <summary>Whether attack rolls have Disadvantage: too weak for a Heavy weapon, or in armor without training.</summary>
    public bool Hindered { get; init; }

    /// <summary>Feet in melee; 0 at range.</summary>
    public int Reach { get; init; }

    /// <summary>Feet at range; 0 in melee.</summary>
    public int Range { get; init; }

    /// <summary>Feet at range with Disadvantage; 0 in melee.</summary>
    public int LongRange { get; init; }

    /// <summary>Whether it counts as made with a weapon of the Light property, so that another may follow.</summary>
    public bool Light => Weapon?.Has(WeaponProperties.Light) == true;

    /// <summary>Damage of the extra attack with a second Light weapon; the ability modifier is in it with the fighting style only.</summary>
    public required DamageDice OffHandDamage { get; init; }
}
