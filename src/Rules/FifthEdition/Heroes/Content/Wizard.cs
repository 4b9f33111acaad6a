using Guildhall.Rules.FifthEdition.Equipment;

namespace Guildhall.Rules.FifthEdition.Heroes.Content;

/// <summary>
/// SRD 5.2 "Wizard" and "Evoker"; equipment option A. Rituals and the exchange of prepared spells have no numbers and are left out.
/// </summary>
internal static class Wizard
{
    public static Archetype Create() => new("wizard", 6)
    {
        Primary = [Ability.Intelligence],
        StandardScores = new(8, 12, 13, 15, 14, 10),
        Background = Backgrounds.Sage,
        Increase = new(0, 0, 1, 2, 0, 0),
        Saves = [Ability.Intelligence, Ability.Wisdom],
        Skills = [new(1, Skill.Insight), new(1, Skill.Investigation), new(2, Skill.Arcana, Expertise: true)],
        Weapons = WeaponTraining.Simple,
        Armor = ArmorCategory.None,
        Equipment = Loadout.Of(null, false, "dagger", "quarterstaff"),
        Improvements = [(4, new(0, 0, 1, 1, 0, 0))],
        Spellcasting = new(
            Ability.Intelligence,
            HalfCaster: false,
            LevelTable.Of((1, 3), (4, 4), (10, 5)),
            LevelTable.Of((1, 4), (2, 5), (3, 6), (4, 7), (5, 9))),
        Spells =
        [
            new(1, "acid-splash", AlwaysFrom: 1),
            new(1, "fire-bolt"),
            new(1, "poison-spray"),
            new(1, "ray-of-frost"),
            new(1, "burning-hands"),
            new(1, "mage-armor", AlwaysFrom: 1, FreeUses: FeatureKeys.MagicInitiate),
            new(1, "magic-missile"),
            new(1, "sleep"),
            new(1, "thunderwave"),
            new(3, "scorching-ray"),
            new(3, "shatter"),
            new(4, "hold-person"),
            new(5, "fireball"),
        ],
        Resources =
        [
            new(FeatureKeys.MagicInitiate, LevelTable.Of((1, 1))),
            new(FeatureKeys.ArcaneRecovery, LevelTable.Of((1, 1))),
        ],
        Features =
        [
            new(1, FeatureKeys.ArcaneRecovery),
            new(2, FeatureKeys.Scholar),
            new(3, FeatureKeys.PotentCantrip),
        ],
    };
}
