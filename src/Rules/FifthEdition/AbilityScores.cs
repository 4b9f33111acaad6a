using System.Diagnostics;

namespace Guildhall.Rules.FifthEdition;

/// <summary>Six scores, each 1 to 30.</summary>
public sealed record AbilityScores(int Strength, int Dexterity, int Constitution, int Intelligence, int Wisdom, int Charisma)
{
    /// <summary>The score of one ability.</summary>
    public int this[Ability ability] => ability switch
    {
        Ability.Strength => Strength,
        Ability.Dexterity => Dexterity,
        Ability.Constitution => Constitution,
        Ability.Intelligence => Intelligence,
        Ability.Wisdom => Wisdom,
        Ability.Charisma => Charisma,
        _ => throw new UnreachableException(),
    };

    /// <summary>The modifier of a score: half of what it is above 10, rounded down (SRD 5.2, "Ability Modifiers").</summary>
    /// <param name="score">1 to 30; modifiers are −5 to +10.</param>
    public static int ModifierOf(int score) => (score >> 1) - 5;

    /// <summary>The modifier of one ability.</summary>
    public int Modifier(Ability ability) => ModifierOf(this[ability]);
}
