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

    /// <summary>The scores with one of them raised, unless it is as high already.</summary>
    public AbilityScores AtLeast(AbilityFloor floor) => floor.Ability switch
    {
        _ when this[floor.Ability] >= floor.Score => this,
        Ability.Strength => this with { Strength = floor.Score },
        Ability.Dexterity => this with { Dexterity = floor.Score },
        Ability.Constitution => this with { Constitution = floor.Score },
        Ability.Intelligence => this with { Intelligence = floor.Score },
        Ability.Wisdom => this with { Wisdom = floor.Score },
        Ability.Charisma => this with { Charisma = floor.Score },
        _ => throw new UnreachableException(),
    };
}
