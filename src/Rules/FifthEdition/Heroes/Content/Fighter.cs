using Guildhall.Rules.FifthEdition.Equipment;

namespace Guildhall.Rules.FifthEdition.Heroes.Content;

/// <summary>SRD 5.2 "Fighter" (Fighting Style: Defense) and "Champion"; equipment option A.</summary>
internal static class Fighter
{
    public static Archetype Create() => new("fighter", 10)
    {
        Primary = [Ability.Strength],
        StandardScores = new(15, 14, 13, 8, 10, 12),
        Background = Backgrounds.Soldier,
        Increase = new(2, 0, 1, 0, 0, 0),
        Saves = [Ability.Strength, Ability.Constitution],
        Skills = [new(1, Skill.Acrobatics), new(1, Skill.Perception)],
        Weapons = WeaponTraining.All,
        Armor = ArmorCategory.Light | ArmorCategory.Medium | ArmorCategory.Heavy | ArmorCategory.Shield,
        Equipment = Loadout.Of("chain-mail", false, "greatsword", "flail", "javelin"),
        Masteries = ["greatsword", "flail", "javelin"],
        Improvements = [(4, new(1, 0, 1, 0, 0, 0))],
        AttacksPerAction = LevelTable.Of((1, 1), (5, 2), (11, 3), (20, 4)),
        CriticalFrom = LevelTable.Of((1, 20), (3, 19), (15, 18)),
        Resources =
        [
            new(FeatureKeys.SecondWind, LevelTable.Of((1, 2), (4, 3), (10, 4)), ShortRestRecovery.One),
            new(FeatureKeys.ActionSurge, LevelTable.Of((2, 1), (17, 2)), ShortRestRecovery.All),
        ],
        Features =
        [
            new(1, FeatureKeys.Defense),
            new(1, FeatureKeys.SecondWind),
            new(1, FeatureKeys.WeaponMastery),
            new(2, FeatureKeys.ActionSurge),
            new(2, FeatureKeys.TacticalMind),
            new(3, FeatureKeys.ImprovedCritical),
            new(3, FeatureKeys.RemarkableAthlete),
            new(5, FeatureKeys.ExtraAttack),
        ],
    };
}
