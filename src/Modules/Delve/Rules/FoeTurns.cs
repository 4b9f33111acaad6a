using Guildhall.Modules.Delve.State;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Modules.Delve.Rules;

/// <summary>A foe's turn: keep going or run, then its best routine (SRD 5.2, "Running a Monster").</summary>
internal static class FoeTurns
{
    public static void Play(Story story, string who)
    {
        Regenerate(story, who);
        FoeSaves.Squeeze(story, who);
        Afflictions.StandUp(story, who);
        if (!Stats.CanAct(story[who]))
        {
            return;
        }

        if (Nerve.Breaks(story.State, story[who]) && !Stats.IsHeld(story[who]))
        {
            Run(story, who);
            return;
        }

        FoeSaves.UseBonus(story, who);
        Act(story, who);
    }

    private static void Act(Story story, string who)
    {
        var block = story[who].Block();
        if (FoeSaves.Ready(story.State, story[who]) is { } special)
        {
            FoeSaves.Use(story, who, special);
            return;
        }

        if (block.Multiattack is not { } routine)
        {
            Once(story, who, FoeStrikes.Best(story.State, story[who])?.Key);
            return;
        }

        foreach (var step in routine.Steps)
        {
            for (var time = 0; time < step.Count; time++)
            {
                Once(story, who, FoeStrikes.Choose(story.State, story[who], step.Of));
            }
        }
    }

    private static void Once(Story story, string who, string? action)
    {
        if (action is null || !Stats.CanAct(story[who]) || Targets.Choose(story, who) is not { } target)
        {
            return;
        }

        var block = story[who].Block();
        if (block.Attacks.FirstOrDefault(attack => attack.Key == action) is { } attack)
        {
            FoeStrikes.Strike(story, who, target, attack);
        }
        else
        {
            FoeSaves.Use(story, who, block.SaveActions.First(save => save.Key == action));
        }
    }

    /// <summary>Runs for it: those beside it strike once, unless it knows how to slip away.</summary>
    private static void Run(Story story, string who)
    {
        if (!story[who].Block().BonusMoves.Contains(BonusMove.Disengage))
        {
            foreach (var hero in Blows.Neighbors(story.State, who).Where(hero => Stats.CanAct(hero) && !hero.Reacted).ToList())
            {
                HeroStrikes.Opportunity(story, hero.Key, who);
                if (!story[who].Stands)
                {
                    return;
                }
            }
        }

        Afflictions.LetGo(story, who);
        story.Tell(new DelveEvent.Fled(who));
    }

    private static void Regenerate(Story story, string who)
    {
        if (story[who].Block().Regeneration is { } regeneration && story[who].Health is { State: LifeState.Standing } health && health.Current < health.Maximum)
        {
            Harm.Heal(story, who, who, "trait.regeneration", [], regeneration.HitPoints);
        }
    }
}
