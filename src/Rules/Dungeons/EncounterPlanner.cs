using System.Collections.Immutable;
using Guildhall.Core.Chance;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.Dungeons;

/// <summary>
/// Fills rooms with creatures: spends a budget without going over (SRD 5.2, "Combat Encounter Difficulty"), keeps to one pack,
/// at most two creatures per character, three stat blocks, and no rating above the party's level. Packs that would leave much
/// of the budget unspent give way to others.
/// </summary>
internal sealed class EncounterPlanner
{
    private const int MostKinds = 3;
    private const int Tries = 4;
    private const int SameAgainPercent = 60;
    private const int EnoughPercent = 65;
    private readonly DiceCup _dice;
    private readonly DungeonPlan _plan;
    private readonly ImmutableArray<(MonsterPack Pack, ImmutableArray<CreatureStats> Members)> _packs;
    private readonly int _most;

    public EncounterPlanner(DiceCup dice, DungeonPlan plan, DungeonTheme theme, CreatureCatalog creatures)
    {
        var strongest = ChallengeRating.Of(plan.PartyLevel);
        (_dice, _plan, _most) = (dice, plan, Math.Max(2, plan.PartySize * 2));
        _packs = [.. theme.Packs.Select(pack => (pack, Members(pack)))];

        ImmutableArray<CreatureStats> Members(MonsterPack pack) =>
            [.. pack.Members.Select(key => creatures[key]).Where(creature => creature.Challenge <= strongest)];
    }

    /// <summary>A fight whose carried loot is still to come; null if the budget buys nobody.</summary>
    /// <param name="deep">Whether the room lies in the farther half.</param>
    public DungeonEncounter? Plan(bool boss, bool deep)
    {
        var budget = BudgetFor(boss, deep);
        var companies = _packs
            .Where(entry => entry.Pack.Boss || !boss)
            .Select(entry => (entry.Pack, Creatures: GatherBest(entry.Members, budget, boss)))
            .Where(company => company.Creatures.Count > 0)
            .ToList();
        if (companies.Count == 0)
        {
            return null;
        }

        var enough = Math.Min(budget * EnoughPercent / 100, companies.Max(company => Cost(company.Creatures)));
        var able = companies.FindAll(company => Cost(company.Creatures) >= enough);
        var (pack, best) = Weighted.Pick(_dice, able, company => company.Pack.Weight);
        var slots = best
            .GroupBy(creature => creature.Key, StringComparer.Ordinal)
            .OrderByDescending(group => group.First().Challenge).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new EncounterSlot(group.Key, group.Count()));
        return new DungeonEncounter(pack.Key, boss, budget, Cost(best), [.. slots], Loot.None);
    }

    /// <summary>
    /// The rule book's budgets are for a rested party that may rest again. A dungeon is one fight after another, so only its boss gets
    /// a whole one; the other rooms get a share of the lowest (house rule, found by playing thousands of delves).
    /// </summary>
    private int BudgetFor(bool boss, bool deep)
    {
        var (difficulty, percent) = _plan.Difficulty switch
        {
            DungeonDifficulty.Easy => (EncounterDifficulty.Low, boss ? 80 : deep ? 50 : 40),
            DungeonDifficulty.Normal => (EncounterDifficulty.Low, boss ? 110 : deep ? 70 : 55),
            DungeonDifficulty.Hard => boss ? (EncounterDifficulty.Moderate, 100) : (EncounterDifficulty.Low, deep ? 100 : 80),
        };
        return _plan.PartySize * EncounterBudget.PerCharacter(_plan.PartyLevel, difficulty) * percent / 100;
    }

    private List<CreatureStats> GatherBest(ImmutableArray<CreatureStats> members, int budget, bool boss)
    {
        var best = new List<CreatureStats>();
        for (var i = 0; i < Tries; i++)
        {
            var company = Gather(members, budget, boss);
            best = Cost(company) > Cost(best) ? company : best;
        }

        return best;
    }

    private List<CreatureStats> Gather(ImmutableArray<CreatureStats> members, int budget, bool boss)
    {
        var company = new List<CreatureStats>();
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        var left = budget;
        while (company.Count < _most)
        {
            var choice = new List<CreatureStats>();
            foreach (var creature in members)
            {
                if (creature.ExperiencePoints <= left && (kinds.Count < MostKinds || kinds.Contains(creature.Key)))
                {
                    choice.Add(creature);
                }
            }

            if (choice.Count == 0)
            {
                break;
            }

            var next = company.Count == 0 && boss ? choice.MaxBy(creature => creature.ExperiencePoints)! : Next(company, choice);
            company.Add(next);
            kinds.Add(next.Key);
            left -= next.ExperiencePoints;
        }

        return company;
    }

    private CreatureStats Next(List<CreatureStats> company, List<CreatureStats> choice)
    {
        var again = _dice.Roll(100) <= SameAgainPercent && company.Count > 1;
        return again && choice.Exists(creature => ReferenceEquals(creature, company[^1])) ? company[^1] : _dice.Pick(choice);
    }

    private static int Cost(List<CreatureStats> company) => company.Sum(creature => creature.ExperiencePoints);
}
