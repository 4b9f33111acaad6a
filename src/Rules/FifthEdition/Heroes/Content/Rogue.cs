using Guildhall.Rules.FifthEdition.Equipment;

namespace Guildhall.Rules.FifthEdition.Heroes.Content;

/// <summary>SRD 5.2 "Rogue" and "Thief" (whose level 3 features are for climbing and pockets, not for fights); equipment option A.</summary>
internal static class Rogue
{
    public static Archetype Create() => new("rogue", 8)
    {
        Primary = [Ability.Dexterity],
        StandardScores = new(12, 15, 13, 14, 10, 8),
        Background = Backgrounds.Criminal,
        Increase = new(0, 2, 1, 0, 0, 0),
        Saves = [Ability.Dexterity, Ability.Intelligence],
        Skills =
        [
            new(1, Skill.Acrobatics),
            new(1, Skill.Deception),
            new(1, Skill.Investigation),
            new(1, Skill.Perception),
            new(1, Skill.SleightOfHand, Expertise: true),
            new(1, Skill.Stealth, Expertise: true),
        ],
        Weapons = WeaponTraining.SimpleAndNimble,
        Armor = ArmorCategory.Light,
        Equipment = Loadout.Of("leather-armor", false, "shortsword", "dagger", "shortbow"),
        Masteries = ["shortsword", "shortbow"],
        Improvements = [(4, new(0, 1, 1, 0, 0, 0))],
        SneakAttackDice = LevelTable.Of(
            (1, 1), (3, 2), (5, 3), (7, 4), (9, 5), (11, 6), (13, 7), (15, 8), (17, 9), (19, 10)),
        Features =
        [
            new(1, FeatureKeys.Expertise),
            new(1, FeatureKeys.SneakAttack),
            new(1, FeatureKeys.WeaponMastery),
            new(2, FeatureKeys.CunningAction),
            new(3, FeatureKeys.SteadyAim),
            new(5, FeatureKeys.CunningStrike),
            new(5, FeatureKeys.UncannyDodge),
        ],
    };
}
