using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>How turns follow each other.</summary>
internal static class Turns
{
    /// <summary>The lowest death save of a survivor that counts as a 20.</summary>
    private const int SurvivorFrom = 18;

    /// <summary>Ends the present turn, and starts the next of somebody who can act.</summary>
    public static void Advance(BattleStory story)
    {
        var state = story.State;
        if (state.Active >= 0) End(story, state.Active);
        while (!Ending.Check(story))
        {
            if (!Next(story)) return;
            var seat = story.State.Active;
            if (Ending.Check(story)) return;
            if (story[seat].Stands && !story[seat].Sum.Incapacitated) return;
            End(story, seat);
        }
    }

    /// <summary>Starts the next turn; false where the battle ran out of rounds.</summary>
    private static bool Next(BattleStory story)
    {
        var turn = story.State.Turn;
        for (var tried = 0; tried <= story.State.Order.Length; tried++)
        {
            turn++;
            if (turn >= story.State.Order.Length)
            {
                if (story.State.Round >= story.State.Rules.MostRounds)
                {
                    story.Tell(new BattleEvent.Ended(null));
                    return false;
                }

                Lair(story);
                if (Ending.Check(story)) return false;
                story.Tell(new BattleEvent.RoundStarted(story.State.Round + 1));
                turn = 0;
            }

            var one = story[story.State.Order[turn]];
            if (one.Initiative < Legends.LairInitiative)
            {
                Lair(story);
                if (Ending.Check(story)) return false;
                one = story[one.Seat];
            }

            if (!one.Present || one.Health.State == LifeState.Dead || (one.Health.State == LifeState.Stable && one.Profile.Regeneration is null)) continue;
            Start(story, one.Seat, turn);
            return true;
        }

        story.Tell(new BattleEvent.Ended(null));
        return false;
    }

    /// <summary>The lair acts once a round, where its master is at home.</summary>
    private static void Lair(BattleStory story)
    {
        if (story.State.InLair && story.State.LairRound < story.State.Round) Legends.Count(story);
    }

    private static void Start(BattleStory story, int seat, int turn)
    {
        var state = story.State;
        var one = state[seat];
        var legendary = one.Profile.LegendaryActions;
        var actions = one.Sum.Has(EffectKind.ExtraAction) ? 2 : 1;
        story.Tell(new BattleEvent.TurnStarted(seat, turn, new TurnBudget(actions, true, true, Pace.FeetOf(state, one), legendary == 0 ? 0 : legendary + (state.InLair ? 1 : 0))));
        if (one.Readied is not null) story.Tell(new BattleEvent.Readied(seat, null));
        Spans.TurnStarts(story, seat);
        Zones.TurnStarts(story, seat);
        if (one.Profile.Regeneration is not null || one.Sum.Has(EffectKind.Regeneration)) Regenerate(story, seat);
        if (one.Profile.Rally > 0 && story[seat].Health.Bloodied) Harm.Heal(story, seat, seat, "survivor", [], one.Profile.Rally);
        if (one.Profile.Figures.Has(FeatureTrait.HeroicWarrior) && story[seat].Stands && !story[seat].Sum.Has(EffectKind.Inspiration)) Opening.Inspire(story, seat);
        if (story[seat].Sum.Has(EffectKind.Burning)) Burn(story, seat);
        if (story[seat].Health.State == LifeState.Dying) DeathSave(story, seat);
        if (story[seat].Health.State == LifeState.Standing) Recharge(story, seat);
        if (story[seat].Stands && !one.Sum.Nothing && story[seat].Budget.Feet != Pace.FeetOf(story.State, story[seat]) && story[seat].Budget.Actions == actions)
        {
            story.Tell(new BattleEvent.Spent(seat, story[seat].Budget with { Feet = Pace.FeetOf(story.State, story[seat]) }));
        }

        Reactions.Trigger(story, ReadyTrigger.FoeBegins, seat);
    }

    private static void End(BattleStory story, int seat)
    {
        if (story[seat].Present)
        {
            Zones.TurnEnds(story, seat);
            Spans.TurnEnds(story, seat);
        }
        else
        {
            Spans.TurnEnds(story, seat);
        }

        if (story[seat].Profile.Figures.Has(FeatureTrait.SelfRestoration)) Restore(story, seat);
        Limbs.Sever(story);
        story.Tell(new BattleEvent.TurnEnded(seat));
        if (Ending.Check(story)) return;
        Reactions.Trigger(story, ReadyTrigger.FriendEnds, seat);
        Legends.After(story, seat);
    }

    /// <summary>One of three conditions is shaken off.</summary>
    private static void Restore(BattleStory story, int seat)
    {
        foreach (var effect in story[seat].Effects)
        {
            if (effect.Condition is not (Condition.Charmed or Condition.Frightened or Condition.Poisoned)) continue;
            Lasting.End(story, seat, effect, EndReason.Removed);
            return;
        }
    }

    private static void Regenerate(BattleStory story, int seat)
    {
        var one = story[seat];
        var points = one.Profile.Regeneration?.HitPoints ?? 0;
        var stopped = one.RegenerationStopped;
        var spell = Lasting.Flat(one, EffectKind.Regeneration);
        if (one.Profile.Regeneration is not null && stopped)
        {
            story.Tell(new BattleEvent.RegenerationHeld(seat));
            points = 0;
        }

        if (points + spell > 0 && one.Health.Current < one.Health.Maximum && one.Health.State != LifeState.Dead)
        {
            Harm.Heal(story, seat, seat, "regeneration", [], points + spell);
        }

        if (story[seat].Health.State == LifeState.Dying && one.Profile.DiesAtZero)
        {
            story.Tell(new BattleEvent.HealthChanged(seat, -1, "regeneration", [], story[seat].Health with { State = LifeState.Dead }));
            Harm.Fall(story, seat);
        }
    }

    private static void Burn(BattleStory story, int seat)
    {
        var dice = new DamageDice(1, 4, 0, DamageType.Fire);
        var roll = new DamageRoll(false, [new DamagePart("burning", dice, StepDamage.Faces(story.Dice, 1, 4), [])]);
        Harm.Deal(story, seat, -1, "burning", roll);
    }

    private static void DeathSave(BattleStory story, int seat)
    {
        var one = story[seat];
        if (Harm.DiesAtZero(story.State, one)) return;
        var roll = Tests.Throw(story, one, RollModes.Combine(one.Sum.Has(EffectKind.DeathSaveAdvantage) || one.Profile.Figures.Has(FeatureTrait.Survivor), false));
        var bonus = Lasting.Flat(one, EffectKind.SaveBonus) + Tests.Penalty(one);
        foreach (var face in Lasting.Faces(one, EffectKind.SaveBonus, story.Dice)) bonus += face;
        var after = one.Health.DeathSave(roll.Natural >= SurvivorFrom && one.Profile.Figures.Has(FeatureTrait.Survivor) ? 20 : roll.Natural, bonus);
        story.Tell(new BattleEvent.DeathSaved(seat, roll, bonus, after));
        if (after.Current > 0) Harm.Wakes(story, seat);
        else if (after.State == LifeState.Dead) Harm.Fall(story, seat);
    }

    private static void Recharge(BattleStory story, int seat)
    {
        foreach (var action in story[seat].Profile.Figures.Recharging)
        {
            if (story[seat].UsesSpent.GetValueOrDefault(action.Counter) == 0) continue;
            var face = story.Dice.Roll(6);
            story.Tell(new BattleEvent.Recharged(seat, action.Counter, face, face >= action.Action.Use!.RechargeFrom));
        }
    }
}
