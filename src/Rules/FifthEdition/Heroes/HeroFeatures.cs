using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Equipment;
using Guildhall.Rules.FifthEdition.Spells;

namespace Guildhall.Rules.FifthEdition.Heroes;

/// <summary>The numbers of features, as SRD 5.2 gives them under each feature's name.</summary>
public static class HeroFeatures
{
    /// <summary>Damage types a Rage resists.</summary>
    private static readonly DamageType[] _rageResists = [DamageType.Bludgeoning, DamageType.Piercing, DamageType.Slashing];

    /// <summary>Second Wind: 1d10 plus the level.</summary>
    public static HealingDice SecondWind(HeroSheet hero) => new(1, 10, hero.Level);

    /// <summary>Sneak Attack's extra damage, of the weapon's type.</summary>
    public static DamageDice SneakAttack(HeroSheet hero, WeaponAttack attack) =>
        new(hero.Archetype.SneakAttackDice.At(hero.Level), 6, 0, attack.Damage.Type);

    /// <summary>
    /// Whether a hit may be a Sneak Attack, once per turn: with a Finesse or Ranged weapon, and with Advantage, or beside an ally who is
    /// not incapacitated and without Disadvantage.
    /// </summary>
    /// <param name="mode">How the attack roll was thrown.</param>
    /// <param name="allyBesideTarget">Whether an able ally stands within 5 feet of the target.</param>
    public static bool IsSneakAttack(HeroSheet hero, WeaponAttack attack, RollMode mode, bool allyBesideTarget) =>
        hero.Has(FeatureKeys.SneakAttack)
        && (attack.Weapon.Ranged || attack.Weapon.Has(WeaponProperties.Finesse))
        && (mode == RollMode.Advantage || (allyBesideTarget && mode != RollMode.Disadvantage));

    /// <summary>Rage's bonus to the damage of one attack: only attacks with Strength have it.</summary>
    public static int RageDamage(HeroSheet hero, WeaponAttack attack) => attack.Ability == Ability.Strength ? hero.RageDamage : 0;

    /// <summary>What the raging resist.</summary>
    public static Defenses Raging(Defenses defenses) => defenses.Resisting(_rageResists);

    /// <summary>Frenzy: as many d6 as the Rage bonus, on the first hit of a reckless, raging turn, of the weapon's type.</summary>
    public static DamageDice Frenzy(HeroSheet hero, WeaponAttack attack) => new(hero.RageDamage, 6, 0, attack.Damage.Type);

    /// <summary>Colossus Slayer: 1d8 of the weapon's type, once per turn, against a target missing any hit points.</summary>
    public static DamageDice ColossusSlayer(WeaponAttack attack) => new(1, 8, 0, attack.Damage.Type);

    /// <summary>Hunter's Mark on every hit of the caster with an attack roll.</summary>
    public static DamageDice HuntersMark() => new(1, 6, 0, DamageType.Force);

    /// <summary>Divine Spark as healing: 1d8 and the spellcasting modifier, more dice at levels 7, 13 and 18.</summary>
    public static HealingDice DivineSpark(HeroSheet hero) =>
        new(LevelTable.Of((1, 1), (7, 2), (13, 3), (18, 4)).At(hero.Level), 8, hero.SpellModifier);

    /// <summary>Divine Spark as harm, of the same amount: a Constitution save halves it.</summary>
    public static DamageDice DivineSparkHarm(HeroSheet hero)
    {
        var spark = DivineSpark(hero);
        return new DamageDice(spark.Count, spark.Sides, spark.Bonus, DamageType.Radiant);
    }

    /// <summary>Sear Undead: as many d8 as the spellcasting modifier, at least one, on every undead that fails to resist turning.</summary>
    public static DamageDice SearUndead(HeroSheet hero) => new(Math.Max(1, hero.SpellModifier), 8, 0, DamageType.Radiant);

    /// <summary>Preserve Life: hit points to divide among the bloodied, none raised above half the maximum.</summary>
    public static int PreserveLife(HeroSheet hero) => 5 * hero.Level;

    /// <summary>Disciple of Life: hit points more for each creature a spell with a slot heals; 0 without the feature.</summary>
    /// <param name="slotLevel">1 to 9; 0 for healing without a slot.</param>
    public static int DiscipleOfLife(HeroSheet hero, int slotLevel) =>
        slotLevel > 0 && hero.Has(FeatureKeys.DiscipleOfLife) ? 2 + slotLevel : 0;

    /// <summary>Sacred Weapon: the Charisma modifier, at least 1, on attack rolls with the hallowed melee weapon.</summary>
    public static int SacredWeapon(HeroSheet hero) => Math.Max(1, hero.Abilities.Modifier(Ability.Charisma));

    /// <summary>The Difficulty Class of a Cunning Strike's saving throw: 8, Dexterity and proficiency.</summary>
    public static int CunningStrikeDifficulty(HeroSheet hero) =>
        HeroNumbers.SaveBase + hero.Abilities.Modifier(Ability.Dexterity) + hero.Proficiency;

    /// <summary>Arcane Recovery: the sum of slot levels that may be regained, half the level rounded up.</summary>
    public static int ArcaneRecovery(HeroSheet hero) => (hero.Level + 1) / 2;
}
