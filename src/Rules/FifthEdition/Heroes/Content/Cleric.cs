using Guildhall.Rules.FifthEdition.Equipment;

namespace Guildhall.Rules.FifthEdition.Heroes.Content;

/// <summary>
/// SRD 5.2 "Cleric" (Divine Order: Protector) and "Life Domain". The equipment is bought from the 110 gold pieces of option B,
/// since a Protector is trained with heavy armor. Guidance, Thaumaturgy and Revivify have no place in a fight and are left out.
/// </summary>
internal static class Cleric
{
    public static Archetype Create() => new("cleric", 8)
    {
        Primary = [Ability.Wisdom],
        StandardScores = new(14, 8, 13, 10, 15, 12),
        Background = Backgrounds.Acolyte,
        Increase = new(0, 0, 0, 0, 2, 1),
        Saves = [Ability.Wisdom, Ability.Charisma],
        Skills = [new(1, Skill.Medicine), new(1, Skill.Persuasion)],
        Weapons = WeaponTraining.All,
        Armor = ArmorCategory.Light | ArmorCategory.Medium | ArmorCategory.Heavy | ArmorCategory.Shield,
        Equipment = Loadout.Of("chain-mail", true, "warhammer"),
        Improvements = [(4, new(0, 0, 1, 0, 1, 0))],
        Spellcasting = new(
            Ability.Wisdom,
            HalfCaster: false,
            LevelTable.Of((1, 3), (4, 4), (10, 5)),
            LevelTable.Of((1, 4), (2, 5), (3, 6), (4, 7), (5, 9))),
        Spells =
        [
            new(1, "sacred-flame"),
            new(1, "spare-the-dying"),
            new(1, "bless", AlwaysFrom: 3),
            new(1, "cure-wounds", AlwaysFrom: 3),
            new(1, "guiding-bolt"),
            new(1, "shield-of-faith"),
            new(1, "healing-word", AlwaysFrom: 1, FreeUses: FeatureKeys.MagicInitiate),
            new(2, "inflict-wounds"),
            new(3, "aid", AlwaysFrom: 3),
            new(3, "hold-person"),
            new(5, "mass-healing-word", AlwaysFrom: 5),
        ],
        Resources =
        [
            new(FeatureKeys.MagicInitiate, LevelTable.Of((1, 1))),
            new(FeatureKeys.ChannelDivinity, LevelTable.Of((2, 2), (6, 3), (18, 4)), ShortRestRecovery.One),
        ],
        Features =
        [
            new(1, FeatureKeys.Protector),
            new(2, FeatureKeys.ChannelDivinity),
            new(2, FeatureKeys.DivineSpark),
            new(2, FeatureKeys.TurnUndead),
            new(3, FeatureKeys.DiscipleOfLife),
            new(3, FeatureKeys.PreserveLife),
            new(5, FeatureKeys.SearUndead),
        ],
    };
}
