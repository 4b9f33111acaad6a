using System.Diagnostics;
using Guildhall.Rules.FifthEdition.Characters.Content;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>Scores for a character nobody was asked about.</summary>
internal static class QuickScores
{
    /// <summary>The standard array in the class's order.</summary>
    public static AbilityScores Array(ClassContent content)
    {
        var scores = new AbilityScores(0, 0, 0, 0, 0, 0);
        for (var i = 0; i < content.Order.Length; i++) scores = With(scores, content.Order[i], StandardArray.Scores[i]);
        return scores;
    }

    /// <summary>Two points and one, where the class has most of them among what the background offers.</summary>
    public static AbilityScores Increase(ClassContent content, BackgroundContent background)
    {
        var wanted = content.Order.Where(ability => background.Abilities.Contains(ability)).ToList();
        return With(With(new AbilityScores(0, 0, 0, 0, 0, 0), wanted[0], 2), wanted[1], 1);
    }

    /// <summary>The scores with one of them set.</summary>
    public static AbilityScores With(AbilityScores scores, Ability ability, int score) => ability switch
    {
        Ability.Strength => scores with { Strength = score },
        Ability.Dexterity => scores with { Dexterity = score },
        Ability.Constitution => scores with { Constitution = score },
        Ability.Intelligence => scores with { Intelligence = score },
        Ability.Wisdom => scores with { Wisdom = score },
        Ability.Charisma => scores with { Charisma = score },
        _ => throw new UnreachableException(),
    };
}
