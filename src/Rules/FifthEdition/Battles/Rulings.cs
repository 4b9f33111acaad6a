using Guildhall.Core.Results;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>What the table decides beside the rules.</summary>
internal static class Rulings
{
    private const string Origin = "ruling";
    private const int MostChange = 10_000;

    public static Refusal? Join(BattleStory story, BattleCommand.Join join)
    {
        var entrant = join.Entrant;
        if (story.State.Combatants.Length >= Battle.MostCombatants) return Refusal.Of("battle.entrants", ("most", Battle.MostCombatants));
        if (Opening.ForbidEntrant(entrant) is { } refusal) return refusal;
        if (story.State.Find(entrant.Name) is not null) return Refusal.Of("battle.name", ("name", entrant.Name));
        var space = Footprint.Of(entrant.At, CombatProfile.Of(entrant.Source).Size);
        if (!Places.Free(story.State, space, -1)) return Refusal.Of("battle.place", ("name", entrant.Name));
        Opening.Join(story, entrant);
        return null;
    }

    public static Refusal? Adjust(BattleStory story, BattleCommand.Adjust adjust)
    {
        var seat = adjust.Seat;
        if (seat < 0 || seat >= story.State.Combatants.Length) return Refusal.Of("battle.no-such-combatant");
        var one = story[seat];
        if (adjust.HitPoints is < -MostChange or > MostChange || adjust.Temporary is < 0 or > MostChange) return Refusal.Of("battle.amount");
        if (adjust.At is { } to && !Places.Free(story.State, new Footprint(to, one.Profile.Figures.Edge), seat)) return Refusal.Of("battle.place", ("name", one.Name));
        if (adjust.Temporary is { } temporary) story.Tell(new BattleEvent.HealthChanged(seat, -1, Origin, [], one.Health with { Temporary = temporary }));
        if (adjust.HitPoints is { } change && change != 0) Change(story, seat, change);
        if (adjust.Lift is { } lifted) Lasting.Lift(story, seat, lifted, EndReason.Removed);
        if (adjust.Lay is { } laid && story[seat].Health.State != LifeState.Dead) Lasting.Begin(story, seat, new ActiveEffect(0, seat, Origin) { Condition = laid });
        if (adjust.At is { } at && at != one.At)
        {
            story.Tell(new BattleEvent.Moved(seat, [one.At, at], false, 0, MoveCause.Set, story[seat].Budget));
            Shoving.Grips(story, seat);
        }

        if (adjust.Leave is { } why && one.Present) story.Tell(new BattleEvent.Left(seat, why));
        return Settled(story);
    }

    public static Refusal? Redraw(BattleStory story, BattleCommand.Redraw redraw)
    {
        var (now, then) = (story.State.Map, redraw.Field.Map);
        if (now.Width != then.Width || now.Height != then.Height) return Refusal.Of("battle.map-size");
        story.Tell(new BattleEvent.Redrawn(then.Diagonals == now.Diagonals ? redraw.Field : new Battlefield(then.With(now.Diagonals))));
        return null;
    }

    public static Refusal? Stop(BattleStory story, BattleCommand.Stop stop)
    {
        story.Tell(new BattleEvent.Ended(stop.Winner));
        return null;
    }

    private static void Change(BattleStory story, int seat, int change)
    {
        var one = story[seat];
        if (change > 0 && one.Health.State == LifeState.Dead)
        {
            story.Tell(new BattleEvent.HealthChanged(seat, -1, Origin, [], one.Health with { Current = Math.Min(change, one.Health.Maximum), State = LifeState.Standing, Successes = 0, Failures = 0 }));
            return;
        }

        var after = change > 0 ? one.Health.Heal(change) : one.Health.Hurt(-change, diesAtZero: Harm.DiesAtZero(story.State, one));
        story.Tell(new BattleEvent.HealthChanged(seat, -1, Origin, [], after));
        if (one.Health.Current == 0 && after.Current > 0) Harm.Wakes(story, seat);
        else if (after.Current == 0 && after.State != one.Health.State) Harm.Fall(story, seat);
    }

    private static Refusal? Settled(BattleStory story)
    {
        var active = story.State.Active;
        if (active >= 0 && !Ending.Check(story) && (!story[active].Stands || story[active].Sum.Incapacitated)) Turns.Advance(story);
        return null;
    }
}
