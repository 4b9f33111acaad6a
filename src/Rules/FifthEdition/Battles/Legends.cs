using Guildhall.Rules.FifthEdition.Automation;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Legendary actions: one after each turn of another, chosen by the creature's mind.</summary>
internal static class Legends
{
    /// <summary>Initiative on which lairs act, after all who rolled as much.</summary>
    public const int LairInitiative = 20;

    /// <summary>Turns of its master for which the lair does not do the same again.</summary>
    private const int LairRest = 2;

    public static void After(BattleStory story, int seat)
    {
        for (var legend = 0; legend < story.State.Combatants.Length; legend++)
        {
            var one = story[legend];
            if (one.Seat == seat || one.Budget.Legendary == 0 || one.Profile.Figures.Legendary.IsEmpty || !one.Stands || one.Sum.Incapacitated || Offers.Hindered(one)) continue;
            if (MindLegends.Choose(story.State, one, one.Profile.Figures.Legendary) is not { } act || one.Profile.Figures.Find(act.Action) is not { } action) continue;
            Do(story, one, act, action, ActionCost.Legendary, one.Budget with { Legendary = one.Budget.Legendary - action.Action.Cost });
            if (Ending.Check(story)) return;
        }
    }

    /// <summary>Initiative count 20: the lair does something for its master, but never the same twice in a row.</summary>
    public static void Count(BattleStory story)
    {
        story.Tell(new BattleEvent.LairCounted(story.State.Round));
        foreach (var seat in story.State.Order)
        {
            var one = story[seat];
            if (one.Profile.Figures.Lair.IsEmpty || !one.Stands || one.Sum.Incapacitated) continue;
            if (MindLegends.Choose(story.State, one, one.Profile.Figures.Lair) is not { } act || one.Profile.Figures.Find(act.Action) is not { } action) continue;
            Do(story, one, act, action, ActionCost.Lair, one.Budget);
            if (story[seat].Present) Lasting.Begin(story, seat, new ActiveEffect(0, seat, action.Action.Key) { Kind = EffectKind.UsedThisRound, Until = SpanEnd.Rounds, Rounds = LairRest });
            return;
        }
    }

    private static void Do(BattleStory story, Combatant one, BattleCommand.Act act, ActionFigures action, ActionCost cost, TurnBudget budget)
    {
        var slot = action.Action.CastAs;
        var targets = action.Action.Aim is AimKind.AreaFromSelf or AimKind.AreaAtPoint && action.Action.Area is not null
            ? Acts.Caught(story.State, one, action, act.At, act.Toward, slot)
            : act.Targets;
        story.Tell(new BattleEvent.Acted(one.Seat, act.Action, cost, targets, budget) { At = act.At, Toward = act.Toward, Slot = slot });
        Acts.PayUses(story, one.Seat, action, slot);
        new StepRun(story, one.Seat, action, targets, slot) { At = act.At, Toward = act.Toward }.Run();
    }

    /// <summary>Whether a legendary action can be paid, or the lair's can be taken, and has not been used since its actor's last turn.</summary>
    public static bool Open(Combatant one, ActionFigures action)
    {
        if ((action.Action.Timing == Creatures.ActionTiming.Legendary && action.Action.Cost > one.Budget.Legendary) || !Offers.Usable(one, action)) return false;
        foreach (var effect in one.Effects)
        {
            if (effect.Kind == EffectKind.UsedThisRound && effect.Origin == action.Action.Key) return false;
        }

        return true;
    }
}
