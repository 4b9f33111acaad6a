using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Content;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition.Encounters;

/// <summary>What a fight costs, and what that means for a party.</summary>
public sealed record EncounterReport
{
    /// <summary>Most creatures for each character before it is too many to keep in mind.</summary>
    public const int MostPerCharacter = 2;

    private EncounterReport(ImmutableArray<EncounterGroup> groups) => Groups = groups;

    /// <summary>Who fights, as given.</summary>
    public ImmutableArray<EncounterGroup> Groups { get; }

    /// <summary>Experience points of all creatures; there is no multiplier for numbers.</summary>
    public long Experience { get; private init; }

    /// <summary>The party's budget for each difficulty.</summary>
    public required ImmutableSortedDictionary<EncounterDifficulty, int> Budgets { get; init; }

    /// <summary>The least difficulty whose budget holds it all; null for more than even the high one.</summary>
    public EncounterDifficulty? Difficulty => Budgets.Where(budget => Experience <= budget.Value).Select(budget => (EncounterDifficulty?)budget.Key).FirstOrDefault();

    /// <summary>What experience advises against.</summary>
    public ImmutableArray<EncounterWarning> Warnings { get; private init; }

    /// <summary>How many creatures there are.</summary>
    public int Count => Groups.Sum(group => group.Count);

    /// <summary>Adds a fight up.</summary>
    /// <param name="groups">Keys that the compendium knows.</param>
    /// <param name="levels">Of each character, 1 to 20.</param>
    public static EncounterReport Of(ImmutableArray<EncounterGroup> groups, ImmutableArray<int> levels) => new(groups)
    {
        Experience = groups.Sum(group => (long)Compendium.Creatures[group.Creature].ExperiencePoints * group.Count),
        Budgets = Enum.GetValues<EncounterDifficulty>().ToImmutableSortedDictionary(difficulty => difficulty, difficulty => EncounterBudget.Of(levels, difficulty)),
        Warnings = [.. Warn(groups, levels)],
    };

    private static IEnumerable<EncounterWarning> Warn(ImmutableArray<EncounterGroup> groups, ImmutableArray<int> levels)
    {
        if (groups.Sum(group => group.Count) > levels.Length * MostPerCharacter) yield return new(EncounterWarningKind.Crowded);
        var weakest = ChallengeRating.Of(levels.Min());
        foreach (var group in groups.Where(group => Compendium.Creatures[group.Creature].Challenge > weakest).DistinctBy(group => group.Creature, StringComparer.Ordinal))
        {
            yield return new(EncounterWarningKind.AboveLevel, group.Creature);
        }

        if (groups.DistinctBy(group => group.Creature, StringComparer.Ordinal).Count() > EncounterTheme.UsualKinds) yield return new(EncounterWarningKind.ManyKinds);
    }
}
