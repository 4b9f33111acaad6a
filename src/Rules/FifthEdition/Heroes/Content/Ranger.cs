using Guildhall.Rules.FifthEdition.Equipment;

namespace Guildhall.Rules.FifthEdition.Heroes.Content;

/// <summary>SRD 5.2 "Ranger" (Fighting Style: Archery) and "Hunter" (Hunter's Prey: Colossus Slayer); equipment option A.</summary>
internal static class Ranger
{
    public static Archetype Create() => new("ranger", 10)
    {
        Primary = [Ability.Dexterity, Ability.Wisdom],
        StandardScores = new(12, 15, 13, 8, 14, 10),
        Background = Backgrounds.Soldier,
        Increase = new(0, 2, 1, 0, 0, 0),
        Saves = [Ability.Strength, Ability.Dexterity],
        Skills = [new(1, Skill.Perception), new(1, Skill.Stealth), new(1, Skill.Survival), new(2, Skill.Perception, Expertise: true)],
        Weapons = WeaponTraining.All,
        Armor = ArmorCategory.Light | ArmorCategory.Medium | ArmorCategory.Shield,
        Equipment = Loadout.Of("studded-leather-armor", false, "longbow", "shortsword", "scimitar"),
        Masteries = ["longbow", "shortsword"],
        Improvements = [(4, new(0, 1, 0, 0, 1, 0))],
        AttacksPerAction = LevelTable.Of((1, 1), (5, 2)),
        Spellcasting = new(
            Ability.Wisdom,
            HalfCaster: true,
            LevelTable.None,
            LevelTable.Of((1, 2), (2, 3), (3, 4), (4, 5), (5, 6))),
        Spells =
        [
            new(1, "hunters-mark", AlwaysFrom: 1, FreeUses: FeatureKeys.FavoredEnemy),
            new(1, "cure-wounds"),
            new(5, "aid"),
        ],
        Resources =
        [
            new(FeatureKeys.FavoredEnemy, LevelTable.Of((1, 2), (5, 3), (9, 4), (13, 5), (17, 6))),
        ],
        Features =
        [
            new(1, FeatureKeys.FavoredEnemy),
            new(1, FeatureKeys.WeaponMastery),
            new(2, FeatureKeys.Archery),
            new(2, FeatureKeys.DeftExplorer),
            new(3, FeatureKeys.HuntersLore),
            new(3, FeatureKeys.ColossusSlayer),
            new(5, FeatureKeys.ExtraAttack),
        ],
    };
}
