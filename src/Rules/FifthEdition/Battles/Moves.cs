using System.Collections.Immutable;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Moving on one's own feet, wings or fins, and what waits on the way.</summary>
internal static class Moves
{
    /// <summary>Where a combatant may end a move now; the square it is on is not among them.</summary>
    public static ImmutableArray<LegalPlace> Places(BattleState state, Combatant one)
    {
        if (!CanGo(state, one) || one.Budget.Feet < GridDistance.FeetPerSquare) return [];
        var reachable = Movement.Reachable(state.Air.Map, Pace.MoverOf(state, one), one.Space, one.Budget.Feet, Battles.Places.Others(state, one.Seat));
        var places = ImmutableArray.CreateBuilder<LegalPlace>();
        foreach (var end in reachable.Ends)
        {
            if (end != one.At && Approaches(state, one, end)) places.Add(new LegalPlace(end, reachable.CostTo(end)!.Value));
        }

        return places.ToImmutable();
    }

    /// <summary>The cheapest way to a space within what is left of the speed; null where it may not be gone.</summary>
    public static GridPath? Way(BattleState state, Combatant one, Cell to)
    {
        if (!CanGo(state, one) || to == one.At || !state.Map.Contains(to) || !Approaches(state, one, to)) return null;
        if (one.Budget.Feet < GridDistance.FeetPerSquare) return null;
        if (StraightWays.To(state, one, to) is { } straight) return straight;
        return Movement.Shortest(state.Air.Map, Pace.MoverOf(state, one), one.Space, to, Battles.Places.Others(state, one.Seat), one.Budget.Feet);
    }

    /// <summary>Whether somebody can move at all.</summary>
    public static bool CanGo(BattleState state, Combatant one) =>
        one.Stands && (one.Sum.Nothing || (!one.Sum.Incapacitated && Pace.FeetOf(state, one) > 0));

    /// <summary>Goes a way, step by step where something may happen on it.</summary>
    /// <param name="safe">Whether it provokes nobody.</param>
    public static void Walk(BattleStory story, int seat, GridPath path, MoveCause cause, bool safe = false)
    {
        var threats = safe || Unprovoking(story[seat]) ? [] : Threats(story.State, story[seat], path);
        var provoked = threats.Count == 0 ? [] : OpportunityAttacks.Provoked(story.State.Map, path, threats.Select(threat => threat.Threat));
        var from = 0;
        for (var step = 1; step < path.Steps.Length; step++)
        {
            foreach (var provocation in provoked)
            {
                if (provocation.Step != step - 1) continue;
                Flush(story, seat, path, ref from, step - 1, cause);
                var by = threats.Find(threat => ReferenceEquals(threat.Threat, provocation.By)).Seat;
                Reactions.Opportunity(story, by, seat);
                if (!CanGo(story.State, story[seat])) return;
            }

            if (story.State.Zones.IsEmpty) continue;
            Flush(story, seat, path, ref from, step, cause);
            Battles.Zones.Stepped(story, seat);
            Battles.Zones.Entered(story, seat);
            if (!CanGo(story.State, story[seat]) || story[seat].At != path.Steps[step].Space.At) return;
        }

        Flush(story, seat, path, ref from, path.Steps.Length - 1, cause);
        Drag(story, seat, path);
        Shoving.Grips(story, seat);
        Reactions.Came(story, seat);
    }

    /// <summary>As near to somebody as so many feet allow.</summary>
    public static void Approach(BattleStory story, int seat, int target, int feet, bool safe)
    {
        var one = story[seat];
        var foe = target >= 0 ? story[target] : NearestFoe(story.State, seat);
        if (foe is null || !CanGo(story.State, one) || feet < 5 || Battles.Places.Near(story.State, one, foe)) return;
        Nearest(story, one, feet, safe, space => GridDistance.Feet(space, foe.Space, story.State.Map.Diagonals));
    }

    /// <summary>As far from somebody as so many feet allow.</summary>
    public static void Retreat(BattleStory story, int seat, int from, int feet)
    {
        var one = story[seat];
        var foe = story[from];
        if (!CanGo(story.State, one) || feet < 5) return;
        Nearest(story, one, feet, false, space => -GridDistance.Feet(space, foe.Space, story.State.Map.Diagonals));
    }

    public static Combatant? NearestFoe(BattleState state, int seat)
    {
        Combatant? nearest = null;
        var least = int.MaxValue;
        foreach (var other in state.Combatants)
        {
            if (other.Side == state[seat].Side || !other.Stands) continue;
            var feet = Battles.Places.Feet(state, state[seat], other);
            if (feet >= least) continue;
            least = feet;
            nearest = other;
        }

        return nearest;
    }

    private static void Nearest(BattleStory story, Combatant one, int feet, bool safe, Func<Footprint, int> distance)
    {
        var reachable = Movement.Reachable(story.State.Air.Map, Pace.MoverOf(story.State, one), one.Space, feet, Battles.Places.Others(story.State, one.Seat));
        var best = one.At;
        var least = distance(one.Space);
        foreach (var end in reachable.Ends)
        {
            var far = distance(new Footprint(end, one.Profile.Figures.Edge));
            if (far < least || (far == least && best != one.At && reachable.CostTo(end) < reachable.CostTo(best))) (best, least) = (end, far);
        }

        if (best != one.At && reachable.PathTo(best) is { } path) Walk(story, one.Seat, path, MoveCause.Granted, safe);
    }

    /// <summary>A frightened creature does not willingly come nearer to what it fears.</summary>
    private static bool Approaches(BattleState state, Combatant one, Cell end)
    {
        if (!one.Sum.Has(Condition.Frightened)) return true;
        foreach (var effect in one.Effects)
        {
            if (effect.Condition != Condition.Frightened || effect.Source < 0 || effect.Source == one.Seat || !state[effect.Source].Present) continue;
            var source = state[effect.Source].Space;
            var space = new Footprint(end, one.Space.Edge);
            if (GridDistance.Feet(space, source, state.Map.Diagonals) < GridDistance.Feet(one.Space, source, state.Map.Diagonals)) return false;
        }

        return true;
    }

    private static bool Unprovoking(Combatant one) =>
        one.Sum.Has(EffectKind.ProvokesNothing)
        || one.Profile.Figures.Has(CreatureTrait.Agile)
        || (one.Profile.Figures.Has(CreatureTrait.Flyby) && one.Profile.Speeds.Fly > 0);

    private static List<(int Seat, Threat Threat)> Threats(BattleState state, Combatant mover, GridPath path)
    {
        List<(int, Threat)> threats = [];
        foreach (var other in state.Combatants)
        {
            if (other.Side == mover.Side || !Reactions.Has(other) || other.Sum.Has(EffectKind.NoOpportunityAttacks)) continue;
            var reach = other.Profile.Figures.Reach;
            // Whoever is farther away than the whole way and its reach cannot be left behind.
            if (Battles.Places.Feet(state, other, mover) > reach + (path.Steps.Length * GridDistance.FeetPerSquare)) continue;
            if (!Battles.Places.Sees(state, other, mover) || Reactions.Strike(state, other, mover) is null) continue;
            threats.Add((other.Seat, new Threat(other.Space, reach)));
        }

        return threats;
    }

    private static void Flush(BattleStory story, int seat, GridPath path, ref int from, int to, MoveCause cause)
    {
        if (to <= from) return;
        var one = story[seat];
        var cells = ImmutableArray.CreateBuilder<Cell>(to - from + 1);
        for (var i = from; i <= to; i++) cells.Add(path.Steps[i].Space.At);
        var feet = path.Steps[to].SpentFeet - path.Steps[from].SpentFeet;
        var own = cause == MoveCause.Own;
        var budget = one.Budget with { Feet = own ? Math.Max(0, one.Budget.Feet - feet) : one.Budget.Feet, Charged = Straight(path, to) };
        var squeezed = path.Steps[to].Space.Edge < one.Profile.Figures.Edge;
        story.Tell(new BattleEvent.Moved(seat, cells.ToImmutable(), squeezed, feet, cause, budget));
        from = to;
    }

    /// <summary>Feet gone in one direction at the end of a way.</summary>
    private static int Straight(GridPath path, int to)
    {
        var steps = 0;
        var direction = (0, 0);
        for (var i = to; i > 0; i--)
        {
            var (here, before) = (path.Steps[i].Space.At, path.Steps[i - 1].Space.At);
            var turn = (here.X - before.X, here.Y - before.Y);
            if (steps > 0 && turn != direction) break;
            direction = turn;
            steps++;
        }

        return steps * GridDistance.FeetPerSquare;
    }

    private static void Drag(BattleStory story, int seat, GridPath path)
    {
        foreach (var other in story.State.Combatants)
        {
            if (other.Seat == seat || !other.Sum.Has(Condition.Grappled) || !other.Present || other.Health.State == LifeState.Dead) continue;
            foreach (var effect in other.Effects)
            {
                if (effect.Condition != Condition.Grappled || effect.Source != seat) continue;
                if (Battles.Places.Feet(story.State, story[seat], other) > Math.Max(5, story[seat].Profile.Figures.Reach))
                {
                    Shoving.Set(story, other.Seat, path.Steps[^2].Space.At, 3, MoveCause.Dragged);
                }

                break;
            }
        }
    }
}
