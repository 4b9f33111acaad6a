using System.Collections.Immutable;
using System.Diagnostics;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Spells;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Steps that leave something behind: conditions, changed numbers, areas, steps that wait, newcomers.</summary>
internal static class StepEffects
{
    private const int MinuteRounds = 10;

    public static void One(StepRun run, AutomationNode step, int who, StepMoment moment)
    {
        var story = run.Story;
        switch (step)
        {
            case AutomationNode.Lay lay:
                Lay(run, lay, who, moment);
                break;
            case AutomationNode.Effect effect:
                Effect(run, effect, who, moment);
                break;
            case AutomationNode.Later later:
                Later(run, later, who, moment);
                break;
            case AutomationNode.Remove remove:
                StepRemovals.One(run, remove, who);
                break;
            case AutomationNode.Move move:
                StepMoves.One(run, move, who);
                break;
            case AutomationNode.Life life:
                Life(run, life, who);
                break;
            case AutomationNode.Cast cast:
                if (story.Depth > 6 || Origins.Spell(story[run.Seat], cast.Spell) is not { } spell) break;
                if (spell.Action.Concentration) Lasting.LoseConcentration(story, run.Seat);
                story.Depth++;
                new StepRun(story, run.Seat, spell, run.Targets, cast.Level) { Choices = run.Choices, At = run.At, Toward = run.Toward }.Run();
                story.Depth--;
                break;
            case AutomationNode.Use use:
                Use(run, use, who);
                break;
            case AutomationNode.Form form:
                Shapes.Take(story, who, form);
                break;
            case AutomationNode.Summon summon:
                Summoning.Bring(run, summon);
                break;
            default:
                throw new UnreachableException(step.GetType().Name);
        }
    }

    private static void Lay(StepRun run, AutomationNode.Lay lay, int who, StepMoment moment)
    {
        var story = run.Story;
        if (story[who] is not { Present: true } one || one.Health.State == LifeState.Dead) return;
        foreach (var condition in lay.One ? [Chosen(run, lay.Conditions)] : lay.Conditions)
        {
            if (!Lasting.Affects(story[who], condition) || (story.State.Company.Auras && Auras.Spares(story.State, story[who], condition)))
            {
                story.Tell(new BattleEvent.Spared(who, condition, run.Figures.Action.Key));
                continue;
            }

            if (condition == Condition.Exhaustion)
            {
                Tire(story, who, 1);
                continue;
            }

            Lasting.Begin(story, who, Spanned(run, lay.Span, who, moment) with
            {
                Condition = condition,
                Step = run.Figures.IndexOf(lay),
                EscapeDc = lay.EscapeAtSaveDc ? run.Figures.Action.SaveDc ?? story[run.Seat].Profile.SaveDc : lay.EscapeDc,
                BondArmorClass = lay.BondArmorClass,
                BondHitPoints = lay.BondHitPoints,
            });
        }
    }

    /// <summary>More exhaustion; the sixth level kills.</summary>
    public static void Tire(BattleStory story, int who, int levels)
    {
        var level = Math.Clamp(story[who].Exhaustion + levels, 0, ConditionTable.DeadlyExhaustion);
        story.Tell(new BattleEvent.ExhaustionSet(who, level));
        if (level < ConditionTable.DeadlyExhaustion) return;
        story.Tell(new BattleEvent.HealthChanged(who, -1, "exhaustion", [], story[who].Health with { Current = 0, State = LifeState.Dead }));
        Harm.Fall(story, who);
    }

    private static Condition Chosen(StepRun run, ImmutableArray<Condition> conditions)
    {
        foreach (var condition in conditions)
        {
            if (run.Choices.Contains(RuleKeys.Of(condition), StringComparer.Ordinal)) return condition;
        }

        return conditions[0];
    }

    private static void Effect(StepRun run, AutomationNode.Effect effect, int who, StepMoment moment)
    {
        var story = run.Story;
        var amount = effect.Kind == EffectKind.AbilityWeapon ? run.Figures.Action.Modifier ?? story[run.Seat].Profile.SpellModifier : effect.AmountWith(run.Slot, run.Above);
        if (moment.Who < 0 && run.Figures.Action.Area is { } area && IsOfGround(effect.Kind))
        {
            Zones.Lay(story, ZoneOf(run, area, effect.Span) with { Kind = effect.Kind, Amount = amount });
            return;
        }

        if (story[who] is not { Present: true } one || one.Health.State == LifeState.Dead) return;
        switch (effect.Kind)
        {
            case EffectKind.MaximumHitPoints:
                var thrown = effect.Dice?.Roll(story.Dice) ?? 0;
                var change = thrown > 0 ? (effect.Amount < 0 ? -thrown : thrown) : amount == 0 ? -run.LastDamage : amount;
                if (change != 0) Harm.ChangeMaximum(story, who, run.Seat, run.Figures.Action.Key, change);
                return;
            case EffectKind.Exhaustion:
                Tire(story, who, Math.Max(1, amount));
                return;
            case EffectKind.Splits:
                Summoning.Split(story, who);
                return;
            case EffectKind.Transformed:
                Shapes.Turn(story, who, run.Seat, run.Choices);
                break;
            case EffectKind.WildShape:
                Shapes.Wild(story, who, amount, run.Choices);
                break;
            default:
                break;
        }

        Lasting.Begin(story, who, Spanned(run, effect.Span, who, moment) with
        {
            Kind = effect.Kind,
            Amount = amount,
            Dice = effect.DiceAt(story[run.Seat].Profile.Level),
            Weapon = Wielding.Bound(one, effect),
            Types = effect.One && effect.Kind != EffectKind.AbilityWeapon ? One(run, effect.Types, RuleKeys.Of) : effect.Types,
            Abilities = effect.One ? One(run, effect.Abilities, RuleKeys.Of) : effect.Abilities,
            Conditions = effect.Conditions,
            From = effect.From,
            Uses = effect.Uses,
        });
        if (effect.Kind is EffectKind.Speed or EffectKind.SpeedZero or EffectKind.SpeedHalved or EffectKind.SpeedDoubled) Pace.Adjust(story, who, one);
    }

    /// <summary>The one that was chosen; the first where none was.</summary>
    private static ImmutableArray<T> One<T>(StepRun run, ImmutableArray<T> all, Func<T, string> keyOf)
    {
        foreach (var one in all)
        {
            if (run.Choices.Contains(keyOf(one), StringComparer.Ordinal)) return [one];
        }

        return all.IsEmpty ? all : [all[0]];
    }

    private static bool IsOfGround(EffectKind kind) => kind is EffectKind.SlowGround or EffectKind.Obscured or EffectKind.Light or EffectKind.Barrier or EffectKind.Cover;

    private static void Later(StepRun run, AutomationNode.Later later, int who, StepMoment moment)
    {
        var story = run.Story;
        var step = run.Figures.IndexOf(later);
        if (step < 0) return;
        switch (later.At)
        {
            case LaterAt.InArea or LaterAt.StartsInArea or LaterAt.MovesInArea or LaterAt.EntersOrStarts:
            case LaterAt.AtEnd when moment.Who < 0 && run.Figures.Action.Area is not null:
                var area = run.Figures.Action.Area ?? new ActionArea(AreaShape.Emanation, Waiting.Reach(story[run.Seat].Profile, run.Figures.Action.Key));
                Zones.Lay(story, ZoneOf(run, area, later.Span) with { Waits = later.At, Step = step, DamageLeft = later.MostDamage });
                break;
            case LaterAt.AfterLongRest or LaterAt.OnTrigger or LaterAt.OnReaction:
                break;
            case LaterAt.OnAction or LaterAt.OnBonusAction or LaterAt.OnHit or LaterAt.OnEachHit:
                Lasting.Begin(story, run.Seat, Spanned(run, later.Span, run.Seat, moment) with { Waits = later.At, Step = step, Uses = later.Times });
                break;
            default:
                if (!story[who].Present) break;
                Lasting.Begin(story, who, Spanned(run, later.Span, who, moment) with { Waits = later.At, Step = step, Uses = later.Times });
                break;
        }
    }

    private static BattleZone ZoneOf(StepRun run, ActionArea area, EffectSpan span)
    {
        var story = run.Story;
        var follows = area.Shape == AreaShape.Emanation && run.At is null;
        return new BattleZone(0, run.Seat, run.Figures.Action.Key, area with { Feet = area.Feet + (run.Figures.Action.AreaPerSlot * run.Above) }, run.At ?? AreaForms.From(story[run.Seat].Space))
        {
            Toward = run.Toward ?? default,
            Follows = follows,
            Casting = span.Until == SpanEnd.Spell ? Carrier(run) : run.Casting,
            Slot = run.Slot,
            Rounds = span.Until == SpanEnd.Rounds ? span.Rounds : 0,
        };
    }

    /// <summary>An effect with its span, not yet told what it is.</summary>
    private static ActiveEffect Spanned(StepRun run, EffectSpan span, int who, StepMoment moment)
    {
        var active = run.Story.State.Active;
        var skips = span.Until switch
        {
            SpanEnd.EndOfSourceTurn => active == run.Seat,
            SpanEnd.EndOfTargetTurn => active == who,
            _ => span.Repeat == SaveRepeat.EndOfNextTurn && active == who,
        };
        return new ActiveEffect(0, run.Seat, run.Figures.Action.Key)
        {
            Until = span.Until,
            Rounds = span.Until == SpanEnd.Rounds ? span.Rounds * (run.Ready.HasFlag(Metamagic.Extended) ? 2 : 1) : 0,
            SkipsTurn = skips,
            Repeat = span.Repeat,
            RepeatOnDamage = span.RepeatOnDamage,
            EasedByDamage = span.EasedByDamage,
            EndsOnDamage = span.EndsOnDamage,
            EndsOnAttack = span.EndsOnAttack,
            Wakeable = span.Wakeable,
            ThreeTimes = span.ThreeTimes,
            SavedWith = moment.SavedWith,
            Dc = moment.Dc,
            Casting = span.Until == SpanEnd.Spell ? Carrier(run) : 0,
            Slot = run.Slot,
        };
    }

    /// <summary>The casting that carries what lasts for the spell; it begins with the first that asks.</summary>
    public static int Carrier(StepRun run)
    {
        if (run.Casting == 0)
        {
            var action = run.Figures.Action;
            run.Casting = Lasting.Cast(run.Story, run.Seat, action.Rounds == 0 && !action.Concentration ? action with { Rounds = MinuteRounds } : action, run.Slot, run.Ready.HasFlag(Metamagic.Extended));
        }

        return run.Casting;
    }

    private static void Life(StepRun run, AutomationNode.Life life, int who)
    {
        var story = run.Story;
        var one = story[who];
        var health = one.Health;
        var after = life.To switch
        {
            LifeChange.Dies => health with { Current = 0, State = LifeState.Dead },
            LifeChange.Falls => health.Hurt(health.Current + health.Temporary, diesAtZero: Harm.DiesAtZero(story.State, one)),
            LifeChange.Stable => health.Stabilize(),
            LifeChange.Revived => health.State == LifeState.Dead
                ? health with { Current = Math.Min(Math.Max(1, life.HitPoints), health.Maximum), State = LifeState.Standing, Successes = 0, Failures = 0 }
                : health,
        };
        if (after == health || one.Gone is not null) return;
        story.Tell(new BattleEvent.HealthChanged(who, run.Seat, run.Figures.Action.Key, [], after));
        if (after.State == LifeState.Standing && health.Current == 0) Harm.Wakes(story, who);
        else if (after.State != LifeState.Stable) Harm.Fall(story, who);
    }

    private static void Use(StepRun run, AutomationNode.Use use, int who)
    {
        var story = run.Story;
        if (story.Depth > 3) return;
        story.Depth++;
        for (var i = 0; i < Math.Max(1, use.Times); i++)
        {
            foreach (var key in use.Actions)
            {
                if (!story[run.Seat].Stands) break;
                if (BasicActions.All.Contains(key, StringComparer.Ordinal))
                {
                    Deeds.Do(story, run.Seat, key, run.Targets, run.At);
                    if (use.Times == 1 && use.Actions.Length > 1) break;
                    continue;
                }

                if (story[run.Seat].Profile.Figures.Find(key) is not { } figures || ReferenceEquals(figures, run.Figures)) continue;
                var targets = run.Targets.IsEmpty && who != run.Seat ? [who] : run.Targets;
                if (figures.IsAttack && !InReach(story, run.Seat, targets, figures)) continue;
                new StepRun(story, run.Seat, figures, targets, 0) { At = run.At, Toward = run.Toward, Choices = run.Choices }.Run();
                break;
            }
        }

        story.Depth--;
    }

    private static bool InReach(BattleStory story, int seat, ImmutableArray<int> targets, ActionFigures figures) =>
        targets.Length > 0 && story[targets[0]].Present && Places.Feet(story.State, story[seat], story[targets[0]]) <= Math.Max(figures.Action.RangeFeet, figures.Reach);
}
