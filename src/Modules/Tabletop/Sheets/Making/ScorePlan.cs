using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Modules.Tabletop.Sheets.Making;

/// <summary>Scores while somebody places or buys them.</summary>
internal static class ScorePlan
{
    /// <summary>The six given scores.</summary>
    public static ImmutableArray<int> Array { get; } = [15, 14, 13, 12, 10, 8];

    /// <summary>Scores that cost all points and suit most.</summary>
    public static ImmutableArray<int> Bought { get; } = [15, 15, 13, 10, 10, 8];

    /// <summary>What the scores cost.</summary>
    public static int CostOf(AbilityScores scores) => Enum.GetValues<Ability>().Sum(ability => PointBuy.Cost(scores[ability]));

    /// <summary>Every single change that may be bought now, as <c>strength+1</c> or <c>strength-1</c>.</summary>
    public static IEnumerable<string> Purchases(AbilityScores scores)
    {
        foreach (var ability in Enum.GetValues<Ability>())
        {
            var word = RuleKeys.WordFor(ability);
            if (scores[ability] < PointBuy.HighestScore && CostOf(scores) + PointBuy.Cost(scores[ability] + 1) - PointBuy.Cost(scores[ability]) <= PointBuy.Points) yield return $"{word}+1";
            if (scores[ability] > PointBuy.LowestScore) yield return $"{word}-1";
        }
    }

    /// <summary>Every pair of different scores that may change places, as <c>strength=dexterity</c>.</summary>
    public static IEnumerable<string> Swaps(AbilityScores scores) =>
        from one in Enum.GetValues<Ability>()
        from other in Enum.GetValues<Ability>()
        where one < other && scores[one] != scores[other]
        select $"{RuleKeys.WordFor(one)}={RuleKeys.WordFor(other)}";

    /// <summary>The scores after such a change; null where it is none.</summary>
    public static AbilityScores? Change(AbilityScores scores, string change)
    {
        var marks = change.IndexOfAny(['+', '-', '=']);
        if (marks <= 0 || Find(change[..marks]) is not { } one) return null;
        if (change[marks] == '=')
        {
            return Find(change[(marks + 1)..]) is { } other && Swaps(scores).Contains(change, StringComparer.Ordinal) ? Set(Set(scores, one, scores[other]), other, scores[one]) : null;
        }

        return Purchases(scores).Contains(change, StringComparer.Ordinal) ? Set(scores, one, scores[one] + (change[marks] == '+' ? 1 : -1)) : null;
    }

    private static Ability? Find(string word)
    {
        foreach (var ability in Enum.GetValues<Ability>())
        {
            if (RuleKeys.WordFor(ability) == word) return ability;
        }

        return null;
    }

    private static AbilityScores Set(AbilityScores scores, Ability ability, int score) => ability switch
    {
        Ability.Strength => scores with { Strength = score },
        Ability.Dexterity => scores with { Dexterity = score },
        Ability.Constitution => scores with { Constitution = score },
        Ability.Intelligence => scores with { Intelligence = score },
        Ability.Wisdom => scores with { Wisdom = score },
        Ability.Charisma => scores with { Charisma = score },
    };
}
