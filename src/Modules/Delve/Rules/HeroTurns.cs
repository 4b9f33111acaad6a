using Guildhall.Core.Results;
using Guildhall.Modules.Delve.State;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Modules.Delve.Rules;

/// <summary>What a hero does with a turn. A turn with nothing left to do passes on by itself.</summary>
internal static class HeroTurns
{
    public static Refusal? Attack(Story story, DelveCommand.Attack attack)
    {
        var hero = story.State.HeroOf(attack.User)!;
        var budget = story.Fight.Budget;
        if (budget.Attacks == 0 && budget.Actions == 0)
        {
            return Refusal.Of("delve.no-action");
        }

        if (FindFoe(story.State, attack.Target) is not { } foe)
        {
            return Refusal.Of("delve.no-such-target");
        }

        if (HeroStrikes.Find(story.State, hero, attack.Weapon) is not { } weapon)
        {
            return Refusal.Of("delve.no-such-weapon");
        }

        Return(story, hero);
        story.Tell(new DelveEvent.ActionSpent(hero.Key, budget.Attacks > 0
            ? budget with { Attacks = budget.Attacks - 1 }
            : budget with { Actions = budget.Actions - 1, Attacks = hero.Sheet().AttacksPerAction - 1 }));
        HeroStrikes.Strike(story, hero.Key, foe.Key, weapon);
        Settle(story, hero.Key);
        return null;
    }

    public static Refusal? Pass(Story story)
    {
        var hero = story[story.Fight.Current];
        Return(story, hero);
        if (story.Fight.Budget.Actions > 0)
        {
            Turns.Guard(story, hero.Key);
        }

        Turns.EndAndAdvance(story);
        return null;
    }

    public static Refusal? Flee(Story story)
    {
        var hero = story[story.Fight.Current];
        if (story.Fight.Budget.Actions == 0)
        {
            return Refusal.Of("delve.no-action");
        }

        if (Stats.IsHeld(hero))
        {
            return Refusal.Of("delve.held");
        }

        Return(story, hero);
        if (!hero.Sheet().Has(FeatureKeys.CunningAction))
        {
            foreach (var foe in Blows.Neighbors(story.State, hero.Key).Where(foe => Stats.CanAct(foe) && !foe.Reacted).ToList())
            {
                if (story[hero.Key].Stands && FoeStrikes.Opportunity(story[foe.Key]) is { } attack)
                {
                    FoeStrikes.Strike(story, foe.Key, hero.Key, attack, reaction: true);
                }
            }
        }

        if (story[hero.Key].Stands)
        {
            Harm.BreakConcentration(story, hero.Key);
            story.Tell(new DelveEvent.Fled(hero.Key));
        }

        Turns.EndAndAdvance(story);
        return null;
    }

    /// <summary>The clock ran out: the hero stands on guard, and is passed over until the player is back.</summary>
    public static Refusal? TimeOut(Story story)
    {
        var who = story.Fight.Current;
        if (story.Fight.EndsAt is not { } endsAt || endsAt > story.Now || story[who].Hero is null)
        {
            return Refusal.Of("delve.stale");
        }

        story.Tell(new DelveEvent.WentAway(who));
        Turns.Guard(story, who);
        Turns.EndAndAdvance(story);
        return null;
    }

    /// <summary>Whoever acts is back.</summary>
    public static void Return(Story story, Fighter hero)
    {
        if (hero.Away)
        {
            story.Tell(new DelveEvent.CameBack(hero.Key));
        }
    }

    /// <summary>After an action: is the fight over, is the turn?</summary>
    public static void Settle(Story story, string hero)
    {
        if (Fighting.CheckEnd(story))
        {
            return;
        }

        var budget = story.Fight.Budget;
        var spent = budget.Actions == 0 && budget.Attacks == 0;
        if (!story[hero].Stands || (spent && !Legal.HasMore(story.State, story[hero])))
        {
            Turns.EndAndAdvance(story);
        }
    }

    public static Fighter? FindFoe(DelveState state, string? target)
    {
        var standing = state.Fight!.Foes.Values.Where(foe => foe.Stands).ToList();
        return target is null ? standing.Count == 1 ? standing[0] : null : standing.Find(foe => foe.Key == target);
    }
}
