using System.Collections.Immutable;
using Guildhall.Core.Chance;
using Guildhall.Rules.FifthEdition.Content;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition.Encounters;

/// <summary>
/// Buys creatures from a party's budget without going over: a leader and whoever would be met with it, never more than two for each
/// character. Many are tried and the fullest kept. The same dice give the same encounters.
/// </summary>
public static class EncounterBuilder
{
    private const int Tries = 48;

    /// <summary>An encounter that spends this much of the budget is not improved upon.</summary>
    private const int EnoughPercent = 85;

    /// <summary>Several encounters that differ in their creatures, the first drawn first.</summary>
    /// <param name="levels">The level of each character, 1 to 20; one or more.</param>
    /// <param name="dice">Where the choice comes from.</param>
    /// <param name="most">How many are wanted; there may be fewer, and none where nothing fits.</param>
    public static ImmutableArray<EncounterReport> Propose(
        ImmutableArray<int> levels, EncounterDifficulty difficulty, EncounterTheme theme, DiceCup dice, int most)
    {
        var budget = EncounterBudget.Of(levels, difficulty);
        var candidates = Compendium.Creatures.All
            .Where(creature => creature.ExperiencePoints > 0 && creature.ExperiencePoints <= budget && theme.Allows(creature, levels.Min()))
            .ToImmutableArray();
        var found = new List<EncounterReport>();
        for (var i = 0; i < most && !candidates.IsEmpty; i++)
        {
            var best = Enumerable.Range(0, Tries)
                .Select(_ => Try(candidates, budget, levels.Length * EncounterReport.MostPerCharacter, theme.MostKinds, dice))
                .Where(groups => !found.Exists(known => SameKinds(known.Groups, groups)))
                .Select(groups => EncounterReport.Of(groups, levels))
                .Aggregate((EncounterReport?)null, (best, next) => best is not null && Worth(best, budget) >= Worth(next, budget) ? best : next);
            if (best is null) break;
            found.Add(best);
        }

        return [.. found];
    }

    /// <summary>The share of the budget that is spent, as far as it matters.</summary>
    private static long Worth(EncounterReport report, int budget) => Math.Min(EnoughPercent, report.Experience * 100 / budget);

    private static bool SameKinds(ImmutableArray<EncounterGroup> left, ImmutableArray<EncounterGroup> right) =>
        left.Select(group => group.Creature).Order(StringComparer.Ordinal).SequenceEqual(right.Select(group => group.Creature).Order(StringComparer.Ordinal), StringComparer.Ordinal);

    private static ImmutableArray<EncounterGroup> Try(ImmutableArray<CreatureStats> candidates, int budget, int room, int mostKinds, DiceCup dice)
    {
        var kinds = dice.Roll(Math.Max(1, mostKinds));
        var groups = ImmutableArray.CreateBuilder<EncounterGroup>();
        var leader = dice.Pick(Worthy(candidates, budget, room));
        var company = candidates.Where(creature => creature.Key != leader.Key && IsCompany(leader, creature)).ToImmutableArray();
        Buy(leader, isLast: kinds == 1 || company.IsEmpty);
        while (groups.Count < kinds && room > 0)
        {
            var affordable = company.Where(creature => creature.ExperiencePoints <= budget && !groups.Any(group => group.Creature == creature.Key)).ToImmutableArray();
            if (affordable.IsEmpty) break;
            Buy(dice.Pick(Worthy(affordable, budget, room)), isLast: groups.Count + 1 == kinds);
        }

        return groups.ToImmutable();

        void Buy(CreatureStats creature, bool isLast)
        {
            var most = Math.Min(room, budget / creature.ExperiencePoints);
            var count = isLast ? most : dice.Roll(Math.Max(1, most / 2));
            groups.Add(new EncounterGroup(creature.Key, count));
            budget -= count * creature.ExperiencePoints;
            room -= count;
        }
    }

    /// <summary>Those of which a full house would make a difference, so that a budget for dragons is not spent on rats; all if none would.</summary>
    private static ImmutableArray<CreatureStats> Worthy(ImmutableArray<CreatureStats> candidates, int budget, int room)
    {
        var worthy = candidates.Where(creature => (long)creature.ExperiencePoints * room * 2 >= budget).ToImmutableArray();
        return worthy.IsEmpty ? candidates : worthy;
    }

    /// <summary>Whether two would be met together: of one type where one habitat holds both, or with a tag in common.</summary>
    private static bool IsCompany(CreatureStats leader, CreatureStats other) =>
        leader.Tags.Intersect(other.Tags, StringComparer.Ordinal).Any()
        || (leader.Type == other.Type && (Habitats.Of(leader.Key).Intersect(Habitats.Of(other.Key)).Any() || Habitats.Of(leader.Key).IsEmpty));
}
