using System.Collections.Immutable;
using System.Diagnostics;

namespace Guildhall.Modules.Delve.State;

/// <summary>What the events of a turn's course change.</summary>
internal static class DelveTurns
{
    public static DelveState Apply(DelveState state, DelveEvent happened) => happened switch
    {
        DelveEvent.TurnBegan began => Begin(state, began),
        DelveEvent.TurnEnded ended => Tick(state, ended.Who, TurnPoint.End),
        DelveEvent.ActionSpent spent => state with { Fight = state.Fight! with { Budget = spent.Left } },
        DelveEvent.AttackMade made => Engage(state, made),
        _ => throw new UnreachableException(),
    };

    private static DelveState Begin(DelveState state, DelveEvent.TurnBegan began)
    {
        var turned = state with
        {
            Stamp = state.Stamp + 1,
            Fight = state.Fight! with { Round = began.Round, Turn = began.Turn, Budget = new TurnBudget(), EndsAt = began.EndsAt },
        };
        return Tick(turned.With(began.Who, who => who with { Reacted = false }), began.Who, TurnPoint.Start);
    }

    /// <summary>Effects that end with a point of somebody's turn come one step closer to it, on whomever they hang.</summary>
    private static DelveState Tick(DelveState state, string whose, TurnPoint point)
    {
        var ticked = state;
        foreach (var key in state.Fight!.Order)
        {
            if (state[key].Effects.Any(effect => IsDue(effect, whose, point)))
            {
                ticked = ticked.With(key, who => who with { Effects = Older(who.Effects, whose, point) });
            }
        }

        return ticked;
    }

    private static ImmutableArray<ActiveEffect> Older(ImmutableArray<ActiveEffect> effects, string whose, TurnPoint point) =>
    [
        .. effects
            .Select(effect => IsDue(effect, whose, point) ? effect with { Remaining = effect.Remaining - 1 } : effect)
            .Where(effect => !IsDue(effect, whose, point) || effect.Remaining > 0),
    ];

    private static bool IsDue(ActiveEffect effect, string whose, TurnPoint point) => effect.EndsAt == point && effect.EndsWith == whose;

    private static DelveState Engage(DelveState state, DelveEvent.AttackMade made)
    {
        var attacker = made.Reaction ? state.With(made.Who, who => who with { Reacted = true }) : state;
        return made.Ranged || made.Reaction
            ? attacker
            : attacker with { Fight = attacker.Fight! with { Engaged = attacker.Fight!.Engaged.Add(Fight.Pair(made.Who, made.Target)) } };
    }
}
