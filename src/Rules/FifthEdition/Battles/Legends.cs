using Guildhall.Rules.FifthEdition.Automation;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Legendary actions: one after each turn of another, chosen by the creature's mind.</summary>
internal static class Legends
{
    public static void After(BattleStory story, int seat)
    {
        for (var legend = 0; legend < story.State.Combatants.Length; legend++)
        {
            var one = story[legend];
            if (one.Seat == seat || one.Budget.Legendary == 0 || one.Profile.Figures.Legendary.IsEmpty || !one.Stands || one.Sum.Incapacitated || Offers.Hindered(one)) continue;
            if (MindLegends.Choose(story.State, one) is not { } act || one.Profile.Figures.Find(act.Action) is not { } action) continue;
            var slot = action.Action.CastAs;
            var targets = action.Action.Aim is AimKind.AreaFromSelf or AimKind.AreaAtPoint && action.Action.Area is not null
                ? Acts.Caught(story.State, one, action, act.At, act.Toward, slot)
                : act.Targets;
            var budget = one.Budget with { Legendary = one.Budget.Legendary - action.Action.Cost };
            story.Tell(new BattleEvent.Acted(legend, act.Action, ActionCost.Legendary, targets, budget) { At = act.At, Toward = act.Toward, Slot = slot });
            Acts.PayUses(story, legend, action, slot);
            new StepRun(story, legend, action, targets, slot) { At = act.At, Toward = act.Toward }.Run();
            if (Ending.Check(story)) return;
        }
    }

    /// <summary>Whether a legendary action can be paid and has not been used since its actor's last turn.</summary>
    public static bool Open(Combatant one, ActionFigures action)
    {
        if (action.Action.Cost > one.Budget.Legendary || !Offers.Usable(one, action)) return false;
        foreach (var effect in one.Effects)
        {
            if (effect.Kind == EffectKind.UsedThisRound && effect.Origin == action.Action.Key) return false;
        }

        return true;
    }
}
