using Guildhall.Modules.Delve.State;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Modules.Delve.Rules;

/// <summary>Whom a foe goes for, by how much thought it gives to a fight.</summary>
internal static class Targets
{
    public static string? Choose(Story story, string who)
    {
        var standing = story.State.Party.Values.Where(hero => hero.Stands).ToList();
        if (standing.Count == 0)
        {
            return null;
        }

        return CreatureInstincts.Of(story[who].Block()).Tactics switch
        {
            Tactics.Instinct => Nearest(story, who, standing),
            Tactics.Adapts => Grudge(story, standing) ?? Nearest(story, who, standing),
            Tactics.Coordinates => Crowded(story, who, standing),
            Tactics.PicksWeakness => Weakest(standing),
        };
    }

    /// <summary>Whoever it is already at grips with; else anybody.</summary>
    private static string Nearest(Story story, string who, List<Fighter> standing) =>
        standing.Find(hero => story.Fight.AreEngaged(who, hero.Key))?.Key ?? story.Dice.Pick(standing).Key;

    /// <summary>Whoever hurt its side most.</summary>
    private static string? Grudge(Story story, List<Fighter> standing) => standing
        .Where(hero => story.Fight.Dealt.GetValueOrDefault(hero.Key) > 0)
        .MaxBy(hero => story.Fight.Dealt[hero.Key])?.Key;

    /// <summary>Where its allies are already: many on one.</summary>
    private static string Crowded(Story story, string who, List<Fighter> standing)
    {
        var most = standing.MaxBy(hero => Blows.Neighbors(story.State, hero.Key).Count(foe => foe.Key != who))!;
        return Blows.Neighbors(story.State, most.Key).Any() ? most.Key : Weakest(standing);
    }

    /// <summary>Casters who concentrate first, then whoever is easiest to bring down.</summary>
    private static string Weakest(List<Fighter> standing) => standing
        .OrderByDescending(hero => hero.Has(EffectKeys.Concentration))
        .ThenBy(hero => hero.Health.Current + Stats.ArmorClassOf(hero))
        .First().Key;
}
