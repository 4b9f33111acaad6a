using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Taking an action that was found legal: paying for it, then its steps.</summary>
internal static class Acts
{
    private const string Again = "again.";

    public static void Do(BattleStory story, BattleCommand.Act act, LegalAction legal)
    {
        var seat = act.Seat;
        var one = story[seat];
        var figures = Offers.FiguresOf(one, act.Action);
        var slot = figures is null ? 0 : Slot(one, figures, act);
        var targets = figures is null ? act.Targets : Aimed(story.State, one, figures, act, slot);
        story.Tell(new BattleEvent.Acted(seat, act.Action, legal.Cost, targets, Budget(one, act, legal, figures)) { At = act.At, Toward = act.Toward, Slot = slot });
        if (figures is null)
        {
            Deeds.Do(story, seat, act.Action, act.Targets, act.At);
            return;
        }

        PayUses(story, seat, figures, slot);
        var again = Offers.AgainOf(one, act.Action);
        if (again is null)
        {
            if (figures.Action.Spell is not null && !Metamagics.Of(story[seat]).HasFlag(Metamagic.Subtle) && Reactions.Counter(story, seat, figures, slot))
            {
                Metamagics.Spend(story, seat);
                return;
            }

            if (figures.Action.Concentration) Lasting.LoseConcentration(story, seat);
            if (!story[seat].Stands) return;
        }

        var run = new StepRun(story, seat, figures, targets, again?.Slot ?? slot)
        {
            Choices = act.Choices,
            At = figures.Action.Aim == AimKind.AreaFromSelf && figures.Action.Area!.Shape != AreaShape.Emanation ? Origin(one, act.Toward ?? new Heading(1, 0)) : act.At,
            Toward = act.Toward,
            Casting = again?.Casting ?? 0,
            Ready = figures.Action.Spell is null || again is not null ? Metamagic.None : Metamagics.For(story[seat], slot),
        };
        if (again is not null && figures.Steps[again.Step] is AutomationNode.Later later)
        {
            Lasting.Use(story, seat, again);
            run.Later(later.Do, -1);
        }
        else
        {
            run.Run();
        }

        if (figures.Action.Spell is not null && again is null) Metamagics.Spend(story, seat);
        if (figures.Action.Harms || figures.Action.Spell is not null)
        {
            Shown(story, seat);
            Reactions.Trigger(story, ReadyTrigger.FoeActs, seat);
        }
    }

    /// <summary>Whether a key stands for a spell that goes on and is used again.</summary>
    public static bool IsAgain(string key) => key.StartsWith(Again, StringComparison.Ordinal);

    public static string AgainKey(int effect) => $"{Again}{effect}";

    /// <summary>Counts a use, expends a slot.</summary>
    public static void PayUses(BattleStory story, int seat, ActionFigures figures, int slot)
    {
        if (figures.Action.TakesSlot && slot > 0 && !Keeps(story, seat, slot)) story.Tell(new BattleEvent.SlotSpent(seat, slot));
        if (figures.Action.Use is { } use && !Metamagics.IsFree(story, seat, figures.Action) && (use.PerDay > 0 || use.RechargeFrom > 0 || use.AfterRest))
        {
            story.Tell(new BattleEvent.UseSpent(seat, figures.Counter, story[seat].UsesSpent.GetValueOrDefault(figures.Counter) + figures.Action.UseCost));
        }
    }

    /// <summary>Whether a slot is kept by chance (SRD 5.2, "Boon of Spell Recall").</summary>
    private static bool Keeps(BattleStory story, int seat, int slot)
    {
        if (slot > 4 || !story[seat].Profile.Figures.Has(FeatureTrait.FreeCasting)) return false;
        var face = story.Dice.Roll(4);
        story.Tell(new BattleEvent.Thrown(seat, "free-casting", 4, face));
        return face == slot;
    }

    /// <summary>Where an area that starts at a creature starts: on the edge of its space.</summary>
    public static GridPoint Origin(Combatant one, Heading toward)
    {
        var middle = GridPoint.MiddleOf(one.Space);
        var longest = Math.Max(1, Math.Max(Math.Abs(toward.East), Math.Abs(toward.South)));
        return new GridPoint(middle.X + (toward.East * one.Space.Edge / longest), middle.Y + (toward.South * one.Space.Edge / longest));
    }

    /// <summary>Seats an area catches, as an action would lay it.</summary>
    public static ImmutableArray<int> Caught(BattleState state, Combatant one, ActionFigures figures, GridPoint? at, Heading? toward, int slot)
    {
        var action = figures.Action;
        var heading = toward ?? new Heading(1, 0);
        var fromSelf = action.Aim == AimKind.AreaFromSelf;
        var origin = fromSelf ? (AreaForms.IsDirected(action.Area!.Shape) ? Origin(one, heading) : AreaForms.From(one.Space)) : at ?? AreaForms.From(one.Space);
        var more = action.AreaPerSlot * Math.Max(0, slot - action.SpellLevel);
        if (origin.X < 0 || origin.Y < 0 || origin.X > 2 * state.Map.Width || origin.Y > 2 * state.Map.Height) return [];
        var caught = Places.Caught(state, Places.Cells(state, AreaForms.Of(action.Area!, more, origin, heading, one.Space)), one.Seat, withSource: !fromSelf);
        if (action.Targets == 0 || caught.Length <= action.Targets) return caught;
        return [.. caught.Where(seat => state[seat].Side != one.Side).Take(action.Targets)];
    }

    private static ImmutableArray<int> Aimed(BattleState state, Combatant one, ActionFigures figures, BattleCommand.Act act, int slot) =>
        IsAgain(act.Action) || figures.Action.Aim is not (AimKind.AreaFromSelf or AimKind.AreaAtPoint) || figures.Action.Area is null
            ? act.Targets
            : Caught(state, one, figures, act.At, act.Toward, slot);

    private static int Slot(Combatant one, ActionFigures figures, BattleCommand.Act act)
    {
        if (IsAgain(act.Action)) return 0;
        if (!figures.Action.TakesSlot) return Math.Max(figures.Action.CastAs, figures.Action.SpellLevel);
        return act.Slot > 0 ? act.Slot : Offers.LowestSlot(one, figures);
    }

    private static TurnBudget Budget(Combatant one, BattleCommand.Act act, LegalAction legal, ActionFigures? figures)
    {
        var budget = one.Budget;
        switch (legal.Cost)
        {
            case ActionCost.Bonus:
                budget = budget with { Bonus = false };
                break;
            case ActionCost.Action:
                var routines = one.Profile.Figures.Routines;
                var goes = budget.Striking && figures is not null && routines.Next(routines.After(budget.Struck), act.Action) >= 0;
                if (goes)
                {
                    budget = budget with { Struck = budget.Struck.Add(act.Action) };
                }
                else
                {
                    var begins = figures is not null && routines.Next(0, act.Action) >= 0 && !one.Sum.Has(EffectKind.OneAttack)
                        && !(one.Sum.Has(EffectKind.ExtraAction) && budget.Actions == 1);
                    budget = budget with { Actions = budget.Actions - 1, Striking = begins, Struck = begins ? [act.Action] : [] };
                }

                break;
            case ActionCost.Free:
                if (figures is { Action.OffHand: true }) budget = budget with { Once = budget.Once.Add(Offers.NickOnce) };
                else if (figures is { Action.Free: true }) budget = budget with { Once = budget.Once.Add(act.Action) };
                break;
            case ActionCost.Reaction or ActionCost.Movement or ActionCost.Legendary:
                break;
        }

        if (figures is null || IsAgain(act.Action)) return budget;
        if (figures.Action.GivesAction) budget = budget with { Actions = budget.Actions + 1 };
        if (figures.Action.OffHand) budget = budget with { LightWith = null };
        else if (figures.Action.Light) budget = budget with { LightWith = act.Action };
        if (figures.Action.TakesSlot) budget = budget with { CastWithSlot = true };
        return figures.Action.Harms && !budget.Attacked ? budget with { Attacked = true } : budget;
    }

    /// <summary>Ends what ends when its bearer attacks or casts.</summary>
    private static void Shown(BattleStory story, int seat)
    {
        if (story[seat].Sum.Nothing) return;
        foreach (var effect in story[seat].Effects)
        {
            if (effect.EndsOnAttack) Lasting.End(story, seat, effect, EndReason.Attacked);
        }
    }
}
