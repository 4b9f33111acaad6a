using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Spells;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>What begins and ends with turns: durations, repeated saves, steps that wait.</summary>
internal static class Spans
{
    public static void TurnStarts(BattleStory story, int seat)
    {
        foreach (var one in story.State.Combatants)
        {
            if (one.Effects.IsEmpty) continue;
            foreach (var effect in one.Effects)
            {
                if (!Still(story, one.Seat, effect.Id)) continue;
                var own = one.Seat == seat;
                if ((effect.Until == SpanEnd.StartOfTargetTurn && own) || (effect.Until == SpanEnd.StartOfSourceTurn && effect.Source == seat)) Lasting.End(story, one.Seat, effect, EndReason.Expired);
                else if ((effect.Waits == LaterAt.StartOfTargetTurn && own) || (effect.Waits == LaterAt.StartOfSourceTurn && effect.Source == seat)) Waiting.Run(story, one.Seat, effect);
            }
        }
    }

    public static void TurnEnds(BattleStory story, int seat)
    {
        foreach (var one in story.State.Combatants)
        {
            if (one.Effects.IsEmpty) continue;
            foreach (var effect in one.Effects)
            {
                if (Still(story, one.Seat, effect.Id)) TurnEnds(story, seat, one.Seat, effect);
            }
        }

        foreach (var zone in story.State.Zones)
        {
            if (zone.Source != seat || zone.Rounds == 0) continue;
            if (zone.Rounds == 1) story.Tell(new BattleEvent.ZoneEnded(zone.Id, EndReason.Expired));
            else story.Tell(new BattleEvent.ZoneLaid(zone with { Rounds = zone.Rounds - 1 }));
        }

        foreach (var casting in story.State.Castings)
        {
            if (casting.Seat != seat || casting.Rounds == 0) continue;
            if (casting.Rounds == 1) Lasting.EndCasting(story, casting, EndReason.Expired);
            else story.Tell(new BattleEvent.CastingCounted(casting.Id, casting.Rounds - 1));
        }
    }

    private static void TurnEnds(BattleStory story, int seat, int bearer, ActiveEffect effect)
    {
        var own = bearer == seat;
        var source = effect.Source == seat;
        switch (effect.Until)
        {
            case SpanEnd.EndOfThisTurn:
            case SpanEnd.EndOfTargetTurn when own && !effect.SkipsTurn && effect.Repeat != SaveRepeat.EndOfNextTurn:
            case SpanEnd.EndOfSourceTurn when source && !effect.SkipsTurn:
                Lasting.End(story, bearer, effect, EndReason.Expired);
                return;
            case SpanEnd.Rounds when source || (own && !story[effect.Source].Stands):
                if (effect.Rounds <= 1)
                {
                    Lasting.End(story, bearer, effect, EndReason.Expired);
                    return;
                }

                if (effect.Kind == EffectKind.Fades && effect.Rounds < effect.Amount && Fade(story, bearer, effect)) return;
                effect = effect with { Rounds = effect.Rounds - 1 };
                story.Tell(new BattleEvent.EffectChanged(bearer, effect));
                break;
            default:
                break;
        }

        if (effect.SkipsTurn && (own || (effect.Until == SpanEnd.EndOfSourceTurn && source)))
        {
            effect = effect with { SkipsTurn = false };
            story.Tell(new BattleEvent.EffectChanged(bearer, effect));
            if (effect.Repeat == SaveRepeat.EndOfNextTurn) return;
        }

        if (own && effect.Repeat != SaveRepeat.Never && effect.SavedWith is { } ability && Leads(story, bearer, effect) && story[bearer].Health.State != LifeState.Dead) Repeat(story, bearer, effect, ability);
        if (!Still(story, bearer, effect.Id)) return;
        if ((effect.Waits == LaterAt.EndOfTargetTurn && own) || (effect.Waits == LaterAt.EndOfSourceTurn && source)) Waiting.Run(story, bearer, effect);
    }

    /// <summary>Whether something fades for want of a blow; a bonus action that is left keeps it up (SRD 5.2, "Rage").</summary>
    private static bool Fade(BattleStory story, int bearer, ActiveEffect effect)
    {
        var one = story[bearer];
        if (one.Budget.Attacked) return false;
        if (one.Budget.Bonus && !one.Sum.Incapacitated)
        {
            story.Tell(new BattleEvent.Spent(bearer, one.Budget with { Bonus = false }));
            return false;
        }

        Fade(story, bearer, effect.Origin);
        return true;
    }

    /// <summary>Ends all that an action laid on its own actor.</summary>
    private static void Fade(BattleStory story, int bearer, string origin)
    {
        foreach (var other in story[bearer].Effects)
        {
            if (other.Origin == origin && other.Source == bearer) Lasting.End(story, bearer, other, EndReason.Expired);
        }
    }

    /// <summary>What fades ends at once on somebody who can no longer act.</summary>
    public static void Unable(BattleStory story, int bearer)
    {
        foreach (var effect in story[bearer].Effects)
        {
            if (effect.Kind == EffectKind.Fades) Fade(story, bearer, effect.Origin);
        }
    }

    private static void Repeat(BattleStory story, int bearer, ActiveEffect effect, Ability ability)
    {
        var steady = effect.Condition is { } borne && story[bearer].Profile.SteadyAgainst.Contains(borne);
        var saved = Tests.Save(story, bearer, ability, effect.Dc, effect.Origin, out _, favored: steady, weight: effect.Condition is { } laid ? ActionWorth.Of(laid) * 100 : 0);
        if (!effect.ThreeTimes)
        {
            if (saved)
            {
                Free(story, bearer, effect);
                return;
            }

            if (effect.Repeat != SaveRepeat.EndOfNextTurn) return;
            Lasting.End(story, bearer, effect, EndReason.Expired);
            Second(story, bearer, effect);
            return;
        }

        var counted = saved ? effect with { Succeeded = effect.Succeeded + 1 } : effect with { Failed = effect.Failed + 1 };
        if (counted.Succeeded >= 3)
        {
            Free(story, bearer, effect);
            return;
        }

        if (counted.Failed >= 3) counted = counted with { Repeat = SaveRepeat.Never };
        story.Tell(new BattleEvent.EffectChanged(bearer, counted));
        if (counted.Failed >= 3) Second(story, bearer, counted);
    }

    /// <summary>Whether an effect throws the save for all that one failure laid: those together end by one save.</summary>
    public static bool Leads(BattleStory story, int bearer, ActiveEffect effect)
    {
        foreach (var other in story[bearer].Effects)
        {
            if (IsKin(effect, other)) return other.Id == effect.Id;
        }

        return false;
    }

    /// <summary>Ends an effect and all that the same failure laid, by a save that succeeded.</summary>
    public static void Free(BattleStory story, int bearer, ActiveEffect effect)
    {
        foreach (var other in story[bearer].Effects)
        {
            if (IsKin(effect, other)) Lasting.End(story, bearer, other, EndReason.Saved);
        }
    }

    private static bool IsKin(ActiveEffect effect, ActiveEffect other) =>
        other.Source == effect.Source && other.Origin == effect.Origin && other.Casting == effect.Casting && other.Until == effect.Until
        && other.Repeat == effect.Repeat && other.RepeatOnDamage == effect.RepeatOnDamage && other.SavedWith == effect.SavedWith && other.Dc == effect.Dc;

    /// <summary>What a second failed save brings.</summary>
    private static void Second(BattleStory story, int bearer, ActiveEffect effect)
    {
        if (effect.Step < 0 || Origins.Find(story[effect.Source], effect.Origin) is not { } figures) return;
        if (figures.Steps[effect.Step] is AutomationNode.Lay { OnSecondFailure.IsEmpty: false } lay) new StepRun(story, effect.Source, figures, [bearer], effect.Slot) { Casting = effect.Casting }.Later(lay.OnSecondFailure, bearer);
    }

    private static bool Still(BattleStory story, int seat, int id)
    {
        foreach (var effect in story[seat].Effects)
        {
            if (effect.Id == id) return true;
        }

        return false;
    }
}
