using Guildhall.Modules.Delve.State;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Modules.Delve.Rules;

/// <summary>Whose turn it is. Foes, the dying and the absent are played through until a hero is to be asked.</summary>
internal static class Turns
{
    /// <summary>Passes the turn on, and goes on until somebody present must decide or the fight is over.</summary>
    public static void Advance(Story story)
    {
        while (!Fighting.CheckEnd(story) && !Begin(story))
        {
            End(story);
        }
    }

    /// <summary>Ends the turn of whoever has it: saves that may be repeated, then the next in order.</summary>
    public static void EndAndAdvance(Story story)
    {
        End(story);
        Advance(story);
    }

    private static void End(Story story)
    {
        if (story.State.Fight is not { } fight)
        {
            return;
        }

        var who = fight.Current;
        if (story[who].Stands)
        {
            Saves.Repeat(story, who);
        }

        story.Tell(new DelveEvent.TurnEnded(who));
    }

    /// <summary>Begins the next turn; true where a player must now decide.</summary>
    private static bool Begin(Story story)
    {
        var (turn, round) = Next(story.Fight);
        while (!TakesTurns(story[story.Fight.Order[turn]]))
        {
            (turn, round) = Next(story.Fight with { Turn = turn, Round = round });
        }

        var who = story.Fight.Order[turn];
        var fighter = story[who];
        var asked = fighter.Hero is not null && fighter.Stands && (!fighter.Away || EverybodyIsAway(story.State));
        var endsAt = asked && !fighter.Away ? story.Now.AddSeconds(story.State.TurnSeconds) : (DateTimeOffset?)null;
        story.Tell(new DelveEvent.TurnBegan(who, round, turn, endsAt));
        if (asked)
        {
            return Wake(story, who);
        }

        if (fighter.Hero is null)
        {
            FoeTurns.Play(story, who);
        }
        else if (fighter.Health.State == LifeState.Dying)
        {
            Struggle(story, fighter);
        }
        else
        {
            Guard(story, who);
        }

        return false;
    }

    /// <summary>Stands on guard until the next own turn: the Dodge action.</summary>
    public static void Guard(Story story, string who) =>
        story.Tell(new DelveEvent.EffectGained(
            who, new ActiveEffect(EffectKeys.Dodge, who) { EndsWith = who, EndsAt = TurnPoint.Start, Remaining = 1 }));

    private static void Struggle(Story story, Fighter dying)
    {
        var face = story.Dice.Roll(20);
        var bonus = Stats.BlessingsOf(dying).Sum(die => die.Throw(story.Dice));
        story.Tell(new DelveEvent.DeathSaveMade(dying.Key, face, bonus, dying.Health.DeathSave(face, bonus)));
        if (story[dying.Key].Health.State == LifeState.Dead)
        {
            story.Tell(new DelveEvent.Fell(dying.Key, null));
        }
    }

    private static bool Wake(Story story, string who)
    {
        Afflictions.StandUp(story, who);
        FoeSaves.Suffer(story, who);
        return Stats.CanAct(story[who]);
    }

    private static (int Turn, int Round) Next(Fight fight)
    {
        if (fight.Round == 0)
        {
            return (0, 1);
        }

        var turn = fight.Turn + 1;
        return turn < fight.Order.Length ? (turn, fight.Round) : (0, fight.Round + 1);
    }

    private static bool TakesTurns(Fighter fighter) => !fighter.Fled && fighter.Health.State is LifeState.Standing or LifeState.Dying;

    /// <summary>Nobody is killed while nobody looks: with every standing hero away the fight waits.</summary>
    private static bool EverybodyIsAway(DelveState state) => state.Party.Values.Where(hero => hero.Stands).All(hero => hero.Away);
}
