using Guildhall.Rules.FifthEdition.Equipment;

namespace Guildhall.Rules.FifthEdition.Heroes.Content;

/// <summary>
/// SRD 5.2 "Paladin" (Fighting Style: Defense) and "Oath of Devotion"; equipment option A. Divine Sense, Faithful Steed and the oath
/// spells without numbers in a fight are left out.
/// </summary>
internal static class Paladin
{
    public static Archetype Create() => new("paladin", 10)
    {
        Primary = [Ability.Strength, Ability.Charisma],
        StandardScores = new(15, 10, 13, 8, 12, 14),
        Background = Backgrounds.Soldier,
        Increase = new(2, 0, 1, 0, 0, 0),
        Saves = [Ability.Wisdom, Ability.Charisma],
        Skills = [new(1, Skill.Persuasion), new(1, Skill.Religion)],
        Weapons = WeaponTraining.All,
        Armor = ArmorCategory.Light | ArmorCategory.Medium | ArmorCategory.Heavy | ArmorCategory.Shield,
        Equipment = Loadout.Of("chain-mail", true, "longsword", "javelin"),
        Masteries = ["longsword", "javelin"],
        Improvements = [(4, new(1, 0, 1, 0, 0, 0))],
        AttacksPerAction = LevelTable.Of((1, 1), (5, 2)),
        Spellcasting = new(
            Ability.Charisma,
            HalfCaster: true,
            LevelTable.None,
            LevelTable.Of((1, 2), (2, 3), (3, 4), (4, 5), (5, 6))),
        Spells =
        [
            new(1, "bless"),
            new(1, "cure-wounds"),
            new(2, "divine-smite", AlwaysFrom: 2, FreeUses: FeatureKeys.PaladinsSmite),
            new(2, "shield-of-faith", AlwaysFrom: 3),
            new(5, "aid", AlwaysFrom: 5),
        ],
        Resources =
        [
            new(FeatureKeys.LayOnHands, LevelTable.TimesLevel(5)),
            new(FeatureKeys.PaladinsSmite, LevelTable.Of((2, 1))),
            new(FeatureKeys.ChannelDivinity, LevelTable.Of((3, 2), (11, 3)), ShortRestRecovery.One),
        ],
        Features =
        [
            new(1, FeatureKeys.LayOnHands),
            new(1, FeatureKeys.WeaponMastery),
            new(2, FeatureKeys.Defense),
            new(2, FeatureKeys.PaladinsSmite),
            new(3, FeatureKeys.ChannelDivinity),
            new(3, FeatureKeys.SacredWeapon),
            new(5, FeatureKeys.ExtraAttack),
        ],
    };
}
