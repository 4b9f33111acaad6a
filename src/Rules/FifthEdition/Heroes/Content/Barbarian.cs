using Guildhall.Rules.FifthEdition.Equipment;

namespace Guildhall.Rules.FifthEdition.Heroes.Content;

/// <summary>SRD 5.2 "Barbarian" and "Path of the Berserker"; equipment option A.</summary>
internal static class Barbarian
{
    public static Archetype Create() => new("barbarian", 12)
    {
        Primary = [Ability.Strength],
        StandardScores = new(15, 13, 14, 10, 12, 8),
        Background = Backgrounds.Soldier,
        Increase = new(2, 0, 1, 0, 0, 0),
        Saves = [Ability.Strength, Ability.Constitution],
        Skills = [new(1, Skill.Perception), new(1, Skill.Survival), new(3, Skill.Nature)],
        Weapons = WeaponTraining.All,
        Armor = ArmorCategory.Light | ArmorCategory.Medium | ArmorCategory.Shield,
        Equipment = Loadout.Of(null, false, "greataxe", "handaxe"),
        Masteries = ["greataxe", "handaxe"],
        Improvements = [(4, new(1, 0, 1, 0, 0, 0))],
        AttacksPerAction = LevelTable.Of((1, 1), (5, 2)),
        RageDamage = LevelTable.Of((1, 2), (9, 3), (16, 4)),
        Resources =
        [
            new(FeatureKeys.Rage, LevelTable.Of((1, 2), (3, 3), (6, 4), (12, 5), (17, 6)), ShortRestRecovery.One),
        ],
        Features =
        [
            new(1, FeatureKeys.Rage),
            new(1, FeatureKeys.UnarmoredDefense),
            new(1, FeatureKeys.WeaponMastery),
            new(2, FeatureKeys.DangerSense),
            new(2, FeatureKeys.RecklessAttack),
            new(3, FeatureKeys.Frenzy),
            new(3, FeatureKeys.PrimalKnowledge),
            new(5, FeatureKeys.ExtraAttack),
            new(5, FeatureKeys.FastMovement),
        ],
    };
}
