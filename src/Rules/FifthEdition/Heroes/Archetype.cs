using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Equipment;

namespace Guildhall.Rules.FifthEdition.Heroes;

/// <summary>
/// A ready-made way to be a hero: a class with its subclass, background and choices made. Everything here is data; the sheet
/// derives the numbers.
/// </summary>
/// <param name="Key">Stable, e.g. <c>fighter</c>; its name is the string <c>archetype.fighter.name</c>.</param>
/// <param name="HitDie">Faces of its hit die: 6, 8, 10 or 12.</param>
public sealed record Archetype(string Key, int HitDie)
{
    /// <summary>What the class is best at, most important first (SRD 5.2, "Class Overview").</summary>
    public required ImmutableArray<Ability> Primary { get; init; }

    /// <summary>The standard array as the class should assign it (SRD 5.2, "Standard Array by Class").</summary>
    public required AbilityScores StandardScores { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Background Background { get; init; }

    /// <summary>What the background adds to the standard scores.</summary>
    public required AbilityScores Increase { get; init; }

    /// <summary>Saving throws it is proficient in.</summary>
    public required ImmutableArray<Ability> Saves { get; init; }

    /// <summary>Skills of the class, without those of the background.</summary>
    public required ImmutableArray<SkillGrant> Skills { get; init; }

    /// <summary>Weapons it is proficient with.</summary>
    public required WeaponTraining Weapons { get; init; }

    /// <summary>Armor it is trained with.</summary>
    public required ArmorCategory Armor { get; init; }

    /// <summary>What it sets out with.</summary>
    public required Loadout Equipment { get; init; }

    /// <summary>Features of class and subclass that matter in play, by level.</summary>
    public required ImmutableArray<FeatureGrant> Features { get; init; }

    /// <summary>Keys of the weapons whose mastery property it may use.</summary>
    public ImmutableArray<string> Masteries { get; init; } = [];

    /// <summary>Ability score improvements and the level of each.</summary>
    public ImmutableArray<(int Level, AbilityScores Added)> Improvements { get; init; } = [];

    /// <summary>Features with a number of uses.</summary>
    public ImmutableArray<ResourceGrant> Resources { get; init; } = [];

    /// <summary>How it casts spells; null if it does not.</summary>
    public Spellcasting? Spellcasting { get; init; }

    /// <summary>Spells it knows or has prepared, by level.</summary>
    public ImmutableArray<SpellGrant> Spells { get; init; } = [];

    /// <summary>Attacks in one Attack action.</summary>
    public LevelTable AttacksPerAction { get; init; } = LevelTable.Of((1, 1));

    /// <summary>The lowest natural face of a critical weapon hit.</summary>
    public LevelTable CriticalFrom { get; init; } = LevelTable.Of((1, 20));

    /// <summary>Dice of six sides that a Sneak Attack adds; 0 without the feature.</summary>
    public LevelTable SneakAttackDice { get; init; } = LevelTable.None;

    /// <summary>What Rage adds to damage; 0 without the feature.</summary>
    public LevelTable RageDamage { get; init; } = LevelTable.None;

    /// <summary>The scores of a level 1 hero who keeps to the standard array.</summary>
    public AbilityScores StartingScores => BackgroundIncrease.Sum(StandardScores, Increase);

    /// <summary>The string key of its name.</summary>
    public string NameKey => $"archetype.{Key}.name";

    /// <summary>Whether it may add its proficiency bonus to attacks with a weapon.</summary>
    public bool IsProficientWith(Weapon weapon) => Weapons switch
    {
        WeaponTraining.All => true,
        WeaponTraining.Simple => weapon.Category == WeaponCategory.Simple,
        WeaponTraining.SimpleAndNimble => weapon.Category == WeaponCategory.Simple
            || weapon.Has(WeaponProperties.Finesse) || weapon.Has(WeaponProperties.Light),
    };

    /// <summary>Whether a feature is there at a level, be it of the class, the subclass or the background.</summary>
    public bool Has(string feature, int level) =>
        string.Equals(Background.Feat, feature, StringComparison.Ordinal)
        || Features.Any(grant => grant.Level <= level && string.Equals(grant.Key, feature, StringComparison.Ordinal));
}
