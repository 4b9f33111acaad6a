using Guildhall.Core.Results;

namespace Guildhall.Rules.FifthEdition.Heroes;

/// <summary>Raising scores by a background: one by 2 and another by 1, or all three by 1 (SRD 5.2, "Adjust Ability Scores").</summary>
public static class BackgroundIncrease
{
    /// <summary>No score may be raised above this.</summary>
    public const int HighestScore = 20;

    /// <summary>
    /// The raised scores. Refuses <c>hero.increase-shape</c> if it is neither +2 and +1 nor three times +1, <c>hero.increase-ability</c> if the
    /// background does not offer an ability, <c>hero.increase-cap</c> if a score would exceed 20.
    /// </summary>
    /// <param name="increase">What is added to each score, 0 for most.</param>
    public static Result<AbilityScores> Apply(AbilityScores scores, Background background, AbilityScores increase)
    {
        var abilities = Enum.GetValues<Ability>();
        var added = abilities.Select(ability => increase[ability]).Where(value => value != 0).Order().ToArray();
        if (added is not ([1, 2] or [1, 1, 1])) return Refusal.Of("hero.increase-shape");

        foreach (var ability in abilities)
        {
            if (increase[ability] == 0) continue;
            if (!background.Abilities.Contains(ability))
            {
                return Refusal.Of("hero.increase-ability", ("ability", RuleKeys.WordFor(ability)), ("background", background.Key));
            }

            if (scores[ability] + increase[ability] > HighestScore)
            {
                return Refusal.Of("hero.increase-cap", ("ability", RuleKeys.WordFor(ability)), ("highest", HighestScore));
            }
        }

        return Sum(scores, increase);
    }

    /// <summary>Adds score by score; none exceeds 20.</summary>
    internal static AbilityScores Sum(AbilityScores scores, AbilityScores added)
    {
        return new AbilityScores(
            Capped(Ability.Strength),
            Capped(Ability.Dexterity),
            Capped(Ability.Constitution),
            Capped(Ability.Intelligence),
            Capped(Ability.Wisdom),
            Capped(Ability.Charisma));

        int Capped(Ability ability) => Math.Max(scores[ability], Math.Min(HighestScore, scores[ability] + added[ability]));
    }
}
