using Guildhall.Rules.FifthEdition.Equipment;

namespace Guildhall.Rules.FifthEdition.Heroes;

/// <summary>One way a hero may attack with a weapon (SRD 5.2, "Attack Rolls", "Weapons").</summary>
/// <param name="Ability">The ability of attack and damage rolls.</param>
/// <param name="AbilityModifier">Its modifier; also the damage of a miss with a Graze weapon.</param>
/// <param name="ToHit">The attack bonus.</param>
/// <param name="Damage">Damage of a hit.</param>
/// <param name="DamageBonus">Why the damage's bonus is what it is.</param>
/// <param name="Mastery">The mastery property the hero may use; null if none.</param>
/// <param name="Hindered">Whether attack rolls have Disadvantage: too weak for a Heavy weapon, or in armor without training.</param>
/// <param name="ToppleDifficulty">The Difficulty Class of the save a Topple weapon forces.</param>
public sealed record WeaponAttack(
    Weapon Weapon,
    AttackForm Form,
    Ability Ability,
    int AbilityModifier,
    Explained ToHit,
    DamageDice Damage,
    Explained DamageBonus,
    WeaponMastery? Mastery,
    bool Hindered,
    int ToppleDifficulty)
{
    /// <summary>The magic weapon it is made with; null for a common one.</summary>
    public MagicItem? Magic { get; init; }

    /// <summary>The string key of the weapon's name.</summary>
    public string NameKey => Magic?.NameKey ?? Weapon.NameKey;

    /// <summary>Stable, e.g. <c>javelin.thrown</c>.</summary>
    public string Key => Form switch
    {
        AttackForm.Melee => Weapon.Key + ".melee",
        AttackForm.Thrown => Weapon.Key + ".thrown",
        AttackForm.Shot => Weapon.Key + ".shot",
    };

    /// <summary>Whether it needs no enemy beside the hero, and suffers from one.</summary>
    public bool IsRanged => Form != AttackForm.Melee;

    /// <summary>Damage of the extra attack with a second Light weapon: no ability modifier unless it is negative (SRD 5.2, "Light").</summary>
    public DamageDice LightExtraDamage => Damage with { Bonus = Damage.Bonus - Math.Max(0, AbilityModifier) };
}
