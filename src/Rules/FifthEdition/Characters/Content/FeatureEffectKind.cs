namespace Guildhall.Rules.FifthEdition.Characters.Content;

/// <summary>What a feature changes about a sheet; the unit of <see cref="FeatureEffect.Amount"/> stands with each.</summary>
public enum FeatureEffectKind
{
    /// <summary>Proficiency in <see cref="FeatureEffect.Skills"/>.</summary>
    SkillTraining,

    /// <summary>Half the proficiency bonus on skills without proficiency.</summary>
    HalfProficiency,

    /// <summary>The amount on checks of <see cref="FeatureEffect.Skills"/>.</summary>
    SkillBonus,

    /// <summary>The lowest face that counts in checks with a proficiency.</summary>
    CheckFloor,

    /// <summary>Proficiency in saves of <see cref="FeatureEffect.Abilities"/>.</summary>
    SaveTraining,

    /// <summary>The amount on saves of <see cref="FeatureEffect.Abilities"/>, or of all.</summary>
    SaveBonus,

    /// <summary>Advantage on saves of these abilities, or against these conditions.</summary>
    SaveAdvantage,

    /// <summary>Training with kinds of armor: <c>light</c>, <c>medium</c>, <c>heavy</c>, <c>shield</c>.</summary>
    ArmorTraining,

    /// <summary>Weapons: <c>simple</c>, <c>martial</c>, <c>martial-light</c>, <c>martial-finesse</c>.</summary>
    WeaponTraining,

    /// <summary>Proficiency with tools.</summary>
    ToolTraining,

    /// <summary>Languages known.</summary>
    Language,

    /// <summary>The amount on Armor Class; <c>armored</c> for in armor only.</summary>
    ArmorClass,

    /// <summary>Armor Class without armor: 10, Dexterity and these abilities; <c>no-shield</c> if a shield spoils it.</summary>
    UnarmoredDefense,

    /// <summary>Feet; <c>unarmored</c> for neither armor nor shield, <c>no-heavy-armor</c>.</summary>
    Speed,

    /// <summary>A climb speed equal to the walking speed.</summary>
    ClimbSpeed,

    /// <summary>A swim speed equal to the walking speed.</summary>
    SwimSpeed,

    /// <summary>A fly speed equal to the walking speed.</summary>
    FlySpeed,

    /// <summary>Hit points on the maximum.</summary>
    HitPoints,

    /// <summary>The amount on initiative.</summary>
    Initiative,

    /// <summary>Advantage on initiative.</summary>
    InitiativeAdvantage,

    /// <summary>Half damage of these types.</summary>
    Resistance,

    /// <summary>No damage of these types.</summary>
    Immunity,

    /// <summary>These conditions cannot be laid.</summary>
    ConditionImmunity,

    /// <summary>Feet of darkvision; the farthest counts.</summary>
    Darkvision,

    /// <summary>Feet of blindsight.</summary>
    Blindsight,

    /// <summary>Feet of truesight.</summary>
    Truesight,

    /// <summary>Attacks in one Attack action; the greatest number counts.</summary>
    Attacks,

    /// <summary>The lowest face of a critical hit.</summary>
    CriticalFrom,

    /// <summary>The amount on attack rolls; <c>ranged</c> for ranged weapons only.</summary>
    AttackBonus,

    /// <summary>The ability modifier counts in the extra attack of a Light weapon.</summary>
    OffHandAbility,

    /// <summary>Faces of the die of Unarmed Strikes and monk weapons.</summary>
    MartialArts,

    /// <summary>Charisma in place of the usual ability, and proficiency, with melee weapons.</summary>
    PactWeapon,

    /// <summary>The amount on these scores, up to <see cref="FeatureEffect.Most"/>.</summary>
    AbilityScore,

    /// <summary>Counts as one size larger for what can be carried.</summary>
    CarrySize,

    /// <summary>A number of the sheet under <see cref="FeatureEffect.Keys"/>.</summary>
    Number,

    /// <summary>Something fights and checks look for, under <see cref="FeatureEffect.Keys"/>.</summary>
    Flag,

    /// <summary>The spellcasting modifier counts in the damage of the cantrips chosen, or of all of the class.</summary>
    CantripDamage,

    /// <summary>Mastery properties of so many more kinds of weapons.</summary>
    Masteries,

    /// <summary>Feet on the range of a glance or an aura, only to be shown.</summary>
    Aura,
}
