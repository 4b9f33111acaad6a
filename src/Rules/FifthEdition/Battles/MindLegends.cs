using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Which legendary action, or action of the lair, a mind takes now: the worthiest that finds somebody.</summary>
internal static class MindLegends
{
    /// <summary>Null to wait.</summary>
    /// <param name="actions">What there is to choose from.</param>
    public static BattleCommand.Act? Choose(BattleState state, Combatant one, ImmutableArray<ActionFigures> actions)
    {
        var mind = one.Mind ?? one.Profile.Mind;
        var best = new MindBest(null, null);
        foreach (var action in actions)
        {
            if (!Legends.Open(one, action)) continue;
            var legal = new LegalAction(one.Seat, LegalKind.Act, action.Action.Key, ActionCost.Legendary);
            if (action.Action.Aim is AimKind.Creatures or AimKind.Fallen)
            {
                var targets = Offers.Targets(state, one, action.Walks ? Reached(one, action) : action);
                if (targets.IsEmpty) continue;
                MindActs.One(state, one, legal with { Targets = targets, Least = 1, Most = action.Action.Targets }, action, mind, best);
            }
            else
            {
                MindActs.One(state, one, legal with { Area = action.Action.Area, PlaceFeet = action.Action.RangeFeet, Directed = Directed(action) }, action, mind, best);
            }
        }

        return best.Command as BattleCommand.Act;
    }

    private static bool Directed(ActionFigures action) => action.Action.Area is { } area && AreaForms.IsDirected(area.Shape);

    /// <summary>The same action with the reach that moving first gives it.</summary>
    private static ActionFigures Reached(Combatant one, ActionFigures action) =>
        new(one.Profile, action.Action with { RangeFeet = action.Action.RangeFeet + Math.Max(one.Profile.Speeds.Walk, one.Profile.Speeds.Fly) });
}
