using System.Collections.Immutable;
using Guildhall.Core.Results;

namespace Guildhall.Rules.FifthEdition.Heroes;

/// <summary>Six given scores to hand out (SRD 5.2, "Standard Array").</summary>
public static class StandardArray
{
    /// <summary>The six scores, falling.</summary>
    public static ImmutableArray<int> Scores { get; } = [15, 14, 13, 12, 10, 8];

    /// <summary>The scores, if each of the six is used once. Refuses <c>hero.standard-array</c>, naming the first score missing.</summary>
    public static Result<AbilityScores> Check(AbilityScores scores)
    {
        var given = Enum.GetValues<Ability>().Select(ability => scores[ability]).ToList();
        foreach (var score in Scores)
        {
            if (!given.Remove(score)) return Refusal.Of("hero.standard-array", ("missing", score), ("instead", given.Max()));
        }

        return scores;
    }
}
