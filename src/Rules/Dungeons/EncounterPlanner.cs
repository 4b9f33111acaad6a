using Guildhall.Core.Chance;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.Dungeons;

/// <summary>
/// Fills rooms with creatures: spends a budget without going over (SRD 5.2, "Combat Encounter Difficulty"), keeps to one pack,
/// at most two creatures per character, three stat blocks, and no rating above the party's level. Packs that would leave much of the budget unspent give way to others.
/// </summary>
internal sealed class EncounterPlanner(DiceCup dice, DungeonPlan plan, DungeonTheme theme, CreatureCatalog creatures)
{
    private const int MostKinds = 3;
    private const int Tries = 4;
    private const int EnoughPercent = 65;
    private const int SameAgainPercent = 60;
    private readonly ChallengeRating _strongest = ChallengeRating.Of(plan.PartyLevel);
    private readonly int _most = Math.Max(2, plan.PartySize * 2);

    /// <summary>A fight whose carried loot is still to come; null if the budget buys nobody.</summary>
    /// <param name="deep">Whether the room lies in the farther half.</param>
    public DungeonEncounter? Plan(bool boss, bool deep)
    {
        var budget = BudgetFor(boss, deep);
        var companies = theme.Packs
            .Where(pack => (pack.Boss || !boss) && Affordable(pack, budget).Count > 0)
            .Select(pack => (Pack: pack, Members: GatherBest(pack, budget, boss)))
            .ToList();
        if (companies.Count == 0)
        {
            return null;
        }

        var enough = Math.Min(budget * EnoughPercent / 100, companies.Max(company => Cost(company.Members)));
        var (pack, best) = Weighted.Pick(dice, companies.FindAll(company => Cost(company.Members) >= enough), company => company.Pack.Weight);
        var slots = best
            .GroupBy(creature => creature.Key, StringComparer.Ordinal)
            .OrderByDescending(group => group.First().Challenge).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new EncounterSlot(group.Key, group.Count()));
        return new DungeonEncounter(pack.Key, boss, budget, Cost(best), [.. slots], Loot.None);
    }

    private int BudgetFor(bool boss, bool deep) => plan.PartySize * EncounterBudget.PerCharacter(plan.PartyLevel, plan.Difficulty switch
    {
        DungeonDifficulty.Easy => boss ? EncounterDifficulty.Moderate : EncounterDifficulty.Low,
        DungeonDifficulty.Normal => boss ? EncounterDifficulty.High : deep ? EncounterDifficulty.Moderate : EncounterDifficulty.Low,
        DungeonDifficulty.Hard => boss || deep ? EncounterDifficulty.High : EncounterDifficulty.Moderate,
    });

    private List<CreatureStats> Affordable(MonsterPack pack, int budget) =>
        [.. pack.Members.Select(key => creatures[key]).Where(creature => creature.ExperiencePoints <= budget && creature.Challenge <= _strongest)];

    private List<CreatureStats> GatherBest(MonsterPack pack, int budget, bool boss)
    {
        var best = new List<CreatureStats>();
        for (var i = 0; i < Tries; i++)
        {
            var company = Gather(pack, budget, boss);
            best = Cost(company) > Cost(best) ? company : best;
        }

        return best;
    }

    private List<CreatureStats> Gather(MonsterPack pack, int budget, bool boss)
    {
        var company = new List<CreatureStats>();
        var left = budget;
        while (company.Count < _most)
        {
            var choice = Affordable(pack, left).FindAll(creature => KindsWith(company, creature) <= MostKinds);
            if (choice.Count == 0)
            {
                break;
            }

            var next = company.Count == 0 && boss ? choice.MaxBy(creature => creature.ExperiencePoints)! : Next(company, choice);
            company.Add(next);
            left -= next.ExperiencePoints;
        }

        return company;
    }

    private CreatureStats Next(List<CreatureStats> company, List<CreatureStats> choice)
    {
        var again = dice.Roll(100) <= SameAgainPercent;
        return again && company.Count > 1 && choice.Contains(company[^1]) ? company[^1] : dice.Pick(choice);
    }

    private static int Cost(List<CreatureStats> company) => company.Sum(creature => creature.ExperiencePoints);

    private static int KindsWith(List<CreatureStats> company, CreatureStats next) =>
        company.Append(next).Select(creature => creature.Key).Distinct(StringComparer.Ordinal).Count();
}
