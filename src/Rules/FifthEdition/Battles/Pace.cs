using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>How far somebody gets, and how.</summary>
internal static class Pace
{
    private const int PerExhaustionLevel = 5;

    /// <summary>Feet a turn, with all that lasts.</summary>
    public static int FeetOf(BattleState state, Combatant one)
    {
        var speeds = one.Profile.Speeds;
        var feet = Math.Max(speeds.Walk, Math.Max(speeds.Fly, speeds.Burrow));
        if (feet < 20) feet = Math.Max(feet, speeds.Climb);
        if (one.Exhaustion > 0) feet = Math.Max(0, feet - (PerExhaustionLevel * one.Exhaustion));
        if (one.Sum.Nothing) return feet;
        if (one.Sum.Holds && !one.Sum.Has(EffectKind.FreeMovement)) return 0;
        if (one.Sum.Has(EffectKind.SpeedZero)) return 0;
        if (one.Sum.Has(EffectKind.FlySpeed)) feet = Math.Max(feet, Lasting.Most(one, EffectKind.FlySpeed));
        feet = Math.Max(0, feet + Lasting.Flat(one, EffectKind.Speed));
        if (one.Sum.Has(EffectKind.SpeedDoubled)) feet *= 2;
        if (one.Sum.Has(EffectKind.SpeedHalved)) feet /= 2;
        _ = state;
        return feet;
    }

    /// <summary>How somebody moves.</summary>
    public static Mover MoverOf(BattleState state, Combatant one)
    {
        var speeds = one.Profile.Speeds;
        var flies = (speeds.Fly > 0 && speeds.Fly >= speeds.Walk) || one.Sum.Has(EffectKind.FlySpeed);
        var gait = one.Sum.Has(Condition.Prone) ? Gait.Crawl : flies ? Gait.Fly : Gait.Walk;
        return new Mover(one.Profile.Size, gait, speeds.Swim > 0 || one.Sum.Has(EffectKind.SwimSpeed), speeds.Climb > 0 || one.Sum.Has(EffectKind.ClimbSpeed), Drags(state, one));
    }

    /// <summary>Movement left when a speed changes in the middle of a turn.</summary>
    public static void Adjust(BattleStory story, int seat, Combatant before)
    {
        if (story.State.Active != seat) return;
        var now = story[seat];
        var spent = Math.Max(0, FeetOf(story.State, before) - before.Budget.Feet);
        var left = Math.Max(0, Math.Min(now.Budget.Feet, FeetOf(story.State, now) - spent));
        if (FeetOf(story.State, now) > FeetOf(story.State, before)) left = FeetOf(story.State, now) - spent;
        if (left != now.Budget.Feet) story.Tell(new BattleEvent.Spent(seat, now.Budget with { Feet = left }));
    }

    private static bool Drags(BattleState state, Combatant one)
    {
        foreach (var other in state.Combatants)
        {
            if (other.Seat == one.Seat || !other.Sum.Has(Condition.Grappled)) continue;
            foreach (var effect in other.Effects)
            {
                if (effect.Source == one.Seat && effect.Condition == Condition.Grappled && Grappling.Slows(one.Profile.Size, other.Profile.Size)
                    && !one.Profile.Figures.Has(Creatures.CreatureTrait.Abduct)) return true;
            }
        }

        return false;
    }
}
