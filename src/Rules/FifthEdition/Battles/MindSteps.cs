using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Where a mind wants to stand.</summary>
internal static class MindSteps
{
    /// <summary>The foe this mind goes for when none is in reach; null for none.</summary>
    public static Combatant? Quarry(BattleState state, Combatant one, MindProfile mind)
    {
        Combatant? best = null;
        var most = int.MinValue;
        foreach (var foe in state.Combatants)
        {
            if (foe.Side == one.Side || !foe.Stands) continue;
            var score = (2 * MindScores.Focus(state, one, foe, mind)) - Places.Feet(state, one, foe);
            if (mind.Focus == MindFocus.Nearest) score = -Places.Feet(state, one, foe);
            if (score <= most) continue;
            most = score;
            best = foe;
        }

        return best;
    }

    /// <summary>A move that brings the quarry into reach, or nearer; null where none does.</summary>
    public static Cell? Closer(BattleState state, Combatant one, Combatant quarry) => Closer(state, one, quarry, Wanted(one));

    /// <summary>A move into the melee, for a brute that would otherwise throw something while its better weapon is within a run; null for none.</summary>
    public static Cell? Charge(BattleState state, Combatant one, MindProfile mind, BattleCommand? instead)
    {
        if (mind.Role != CombatRole.Brute || one.Budget.Actions == 0 || one.Budget.Attacked || instead is not BattleCommand.Act act) return null;
        if (one.Profile.Figures.Find(act.Action) is not { IsAttack: true, Action: { Use: null, Spell: null } } chosen || Quarry(state, one, mind) is not { } quarry) return null;
        var reach = one.Profile.Figures.Reach;
        var feet = Places.Feet(state, one, quarry);
        if (feet <= reach || feet - reach > one.Budget.Feet) return null;
        foreach (var action in one.Profile.Figures.Actions)
        {
            if (action.Reach > 0 && action.Action is { Timing: ActionTiming.Action, Use: null } && action.Worth >= chosen.Worth) return Closer(state, one, quarry, reach);
        }

        return null;
    }

    private static Cell? Closer(BattleState state, Combatant one, Combatant quarry, int want)
    {
        if (!Moves.CanGo(state, one) || one.Budget.Feet < GridDistance.FeetPerSquare) return null;
        var now = Places.Feet(state, one, quarry);
        var clear = Places.Clear(state, one, quarry);
        if (now <= want && clear) return null;
        if (StraightWays.Toward(state, one, quarry, want) is { } straight) return straight;
        var reachable = Movement.Reachable(state.Air.Map, Pace.MoverOf(state, one), one.Space, one.Budget.Feet, Places.Others(state, one.Seat));
        Cell? best = null;
        var (least, cost) = (clear ? Math.Max(now, want) : int.MaxValue, int.MaxValue);
        foreach (var end in reachable.Ends)
        {
            if (end == one.At) continue;
            var space = new Footprint(end, one.Profile.Figures.Edge);
            var feet = Math.Max(want, GridDistance.Feet(space, quarry.Space, state.Map.Diagonals));
            if (feet > least) continue;
            if (!state.Field!.Open && !LineOfSight.Between(state.Map, space, quarry.Space)) continue;
            var price = reachable.CostTo(end)!.Value;
            if (feet == least && price >= cost) continue;
            if (feet == least && best is null) continue;
            (best, least, cost) = (end, feet, price);
        }

        if (best is { } place) return Moves.Way(state, one, place) is null ? null : place;
        return state.Field!.Open ? null : Around(state, one, quarry, reachable);
    }

    /// <summary>The place farthest from all foes; null where none is farther than the present one.</summary>
    public static Cell? Farther(BattleState state, Combatant one)
    {
        Cell? best = null;
        var most = Safety(state, one, one.Space);
        if (StraightWays.Applies(state, one))
        {
            foreach (var end in StraightWays.Ends(state, one))
            {
                var safe = Safety(state, one, new Footprint(end, one.Profile.Figures.Edge));
                if (safe > most) (most, best) = (safe, end);
            }

            if (best is not null) return best;
        }

        foreach (var place in Moves.Places(state, one))
        {
            var safety = Safety(state, one, new Footprint(place.At, one.Profile.Figures.Edge));
            if (safety <= most) continue;
            most = safety;
            best = place.At;
        }

        return best;
    }

    /// <summary>Whether it has slipped free and may leave after its blow, as skirmishers do.</summary>
    public static bool SlipsAway(Combatant one, MindProfile mind) =>
        mind.Role == CombatRole.Skirmisher && one.Budget.Attacked && one.Budget.Actions == 0 && one.Budget.Feet >= 10
        && (one.Sum.Has(EffectKind.ProvokesNothing) || one.Profile.Figures.Has(CreatureTrait.Flyby));

    /// <summary>How near it wants to be: in reach, or within range for those that shoot or cast.</summary>
    public static int Wanted(Combatant one)
    {
        var figures = one.Profile.Figures;
        var range = 0;
        foreach (var action in figures.Actions)
        {
            if (action.Action is { Harms: true, Timing: ActionTiming.Action, Aim: AimKind.Creatures } && Offers.Usable(one, action))
            {
                range = Math.Max(range, action.First is { } attack ? Math.Max(attack.Range, attack.Reach) : action.Action.RangeFeet);
            }
        }

        return range == 0 ? figures.Reach : range;
    }

    private static int Safety(BattleState state, Combatant one, Footprint space)
    {
        var nearest = int.MaxValue;
        foreach (var foe in state.Combatants)
        {
            if (foe.Side != one.Side && foe.Stands) nearest = Math.Min(nearest, GridDistance.Feet(space, foe.Space, state.Map.Diagonals));
        }

        var edge = Math.Min(Math.Min(space.At.X, space.At.Y), Math.Min(state.Map.Width - 1 - space.Right, state.Map.Height - 1 - space.Bottom));
        return nearest == int.MaxValue ? -edge : nearest - (edge * 2);
    }

    /// <summary>Along the whole way around what stands between, as far as this turn's movement goes.</summary>
    private static Cell? Around(BattleState state, Combatant one, Combatant quarry, ReachableSpaces reachable)
    {
        if (Places.FreeNear(state, quarry.At, one.Profile.Figures.Edge, one.Seat, 3) is not { } goal) return null;
        if (Movement.Shortest(state.Air.Map, Pace.MoverOf(state, one), one.Space, goal, Places.Others(state, one.Seat)) is not { } path) return null;
        for (var i = path.Steps.Length - 1; i > 0; i--)
        {
            var at = path.Steps[i].Space.At;
            if (at != one.At && reachable.CostTo(at) is not null && Moves.Way(state, one, at) is not null) return at;
        }

        return null;
    }
}
