using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Heroes;

/// <summary>The four backgrounds of SRD 5.2 ("Background Descriptions").</summary>
public static class Backgrounds
{
    /// <summary>Served in a temple.</summary>
    public static Background Acolyte { get; } = new(
        "acolyte", [Ability.Intelligence, Ability.Wisdom, Ability.Charisma], [Skill.Insight, Skill.Religion], FeatureKeys.MagicInitiate);

    /// <summary>Lived by their wits.</summary>
    public static Background Criminal { get; } = new(
        "criminal", [Ability.Dexterity, Ability.Constitution, Ability.Intelligence], [Skill.SleightOfHand, Skill.Stealth], FeatureKeys.Alert);

    /// <summary>Studied among books.</summary>
    public static Background Sage { get; } = new(
        "sage", [Ability.Constitution, Ability.Intelligence, Ability.Wisdom], [Skill.Arcana, Skill.History], FeatureKeys.MagicInitiate);

    /// <summary>Marched in an army.</summary>
    public static Background Soldier { get; } = new(
        "soldier",
        [Ability.Strength, Ability.Dexterity, Ability.Constitution],
        [Skill.Athletics, Skill.Intimidation],
        FeatureKeys.SavageAttacker);

    /// <summary>All four, by key.</summary>
    public static ImmutableArray<Background> All { get; } = [Acolyte, Criminal, Sage, Soldier];

    /// <summary>A background by its key, or null.</summary>
    public static Background? Find(string key) =>
        All.FirstOrDefault(background => string.Equals(background.Key, key, StringComparison.Ordinal));
}
