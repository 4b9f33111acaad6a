using System.Collections.Immutable;
using Guildhall.Core.Results;

namespace Guildhall.Rules.FifthEdition.Heroes;

/// <summary>Buying ability scores (SRD 5.2, "Ability Score Point Costs").</summary>
public static class PointBuy
{
    /// <summary>Points to spend.</summary>
    public const int Points = 27;

    /// <summary>The lowest score, which costs nothing.</summary>
    public const int LowestScore = 8;

    /// <summary>The highest score before a background's increase.</summary>
    public const int HighestScore = 15;

    private static readonly ImmutableArray<int> _costs = [0, 1, 2, 3, 4, 5, 7, 9];

    /// <summary>What a score costs.</summary>
    /// <param name="score">8 to 15.</param>
    public static int Cost(int score)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(score, LowestScore);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(score, HighestScore);
        return _costs[score - LowestScore];
    }

    /// <summary>
    /// The scores, if they can be bought. Points may be left over. Refuses <c>hero.point-buy-score</c> for a score out of range and
    /// <c>hero.point-buy-over</c> for spending too much.
    /// </summary>
    public static Result<AbilityScores> Check(AbilityScores scores)
    {
        var spent = 0;
        foreach (var ability in Enum.GetValues<Ability>())
        {
            if (scores[ability] is < LowestScore or > HighestScore)
            {
                return Refusal.Of(
                    "hero.point-buy-score",
                    ("ability", RuleKeys.WordFor(ability)),
                    ("score", scores[ability]),
                    ("lowest", LowestScore),
                    ("highest", HighestScore));
            }

            spent += Cost(scores[ability]);
        }

        if (spent > Points) return Refusal.Of("hero.point-buy-over", ("spent", spent), ("points", Points), ("over", spent - Points));
        return scores;
    }
}
