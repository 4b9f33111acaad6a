using System.Collections.Immutable;
using Guildhall.Core.Chance;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>What lasts: its sums, how it begins and how it ends.</summary>
internal static class Lasting
{
    private const int RoundsPerDay = 24 * 600;

    /// <summary>The sum of all amounts of a kind that throw no dice.</summary>
    public static int Flat(Combatant one, EffectKind kind)
    {
        if (!one.Sum.Has(kind)) return 0;
        var sum = 0;
        foreach (var effect in one.Effects)
        {
            if (effect.Kind == kind && effect.Dice is null) sum += effect.Amount;
        }

        return sum;
    }

    /// <summary>The same for effects about an ability.</summary>
    public static int Flat(Combatant one, EffectKind kind, Ability ability)
    {
        if (!one.Sum.Has(kind)) return 0;
        var sum = 0;
        foreach (var effect in one.Effects)
        {
            if (effect.Kind == kind && effect.Dice is null && About(effect, ability)) sum += effect.Amount;
        }

        return sum;
    }

    /// <summary>The greatest amount of a kind; 0 for none.</summary>
    public static int Most(Combatant one, EffectKind kind)
    {
        var most = 0;
        foreach (var effect in one.Effects)
        {
            if (effect.Kind == kind) most = Math.Max(most, effect.Amount);
        }

        return most;
    }

    public static bool About(ActiveEffect effect, Ability ability) => effect.Abilities.IsEmpty || effect.Abilities.Contains(ability);

    /// <summary>Throws the dice of all effects of a kind; a negative amount turns their sign.</summary>
    public static ImmutableArray<int> Faces(Combatant one, EffectKind kind, IDice dice, Ability? ability = null)
    {
        if (!one.Sum.Has(kind)) return [];
        var faces = ImmutableArray.CreateBuilder<int>();
        foreach (var effect in one.Effects)
        {
            if (effect.Kind != kind || effect.Dice is not { Count: > 0 } thrown || (ability is { } asked && !About(effect, asked))) continue;
            for (var i = 0; i < thrown.Count; i++) faces.Add(effect.Amount < 0 ? -dice.Roll(thrown.Sides) : dice.Roll(thrown.Sides));
        }

        return faces.ToImmutable();
    }

    /// <summary>Lays something on somebody. What the same source laid there before for the same reason gives way.</summary>
    public static void Begin(BattleStory story, int seat, ActiveEffect effect)
    {
        foreach (var old in story[seat].Effects)
        {
            if (old.Source == effect.Source && old.Origin == effect.Origin && old.Kind == effect.Kind && old.Condition == effect.Condition
                && old.Waits == effect.Waits && old.Step == effect.Step && old.Types.SequenceEqual(effect.Types) && old.Abilities.SequenceEqual(effect.Abilities))
            {
                End(story, seat, old, EndReason.Replaced);
                break;
            }
        }

        story.Tell(new BattleEvent.EffectBegan(seat, effect with { Id = story.NewId() }));
        if (effect.Condition is { } condition && story[seat].Sum.Incapacitated) Unable(story, seat, condition);
    }

    public static void End(BattleStory story, int seat, ActiveEffect effect, EndReason why)
    {
        story.Tell(new BattleEvent.EffectEnded(seat, effect.Id, why));
        if (effect.Kind is EffectKind.Transformed or EffectKind.WildShape && why != EndReason.Replaced) Shapes.Return(story, seat);
        if (effect.Waits == LaterAt.AtEnd && why != EndReason.Replaced) Waiting.Run(story, seat, effect);
    }

    /// <summary>Counts one use; ends what is used up.</summary>
    public static void Use(BattleStory story, int seat, ActiveEffect effect)
    {
        if (effect.Uses == 0) return;
        if (effect.Uses == 1) End(story, seat, effect, EndReason.UsedUp);
        else story.Tell(new BattleEvent.EffectChanged(seat, effect with { Uses = effect.Uses - 1 }));
    }

    /// <summary>Ends all conditions of a kind on somebody.</summary>
    public static void Lift(BattleStory story, int seat, Condition condition, EndReason why)
    {
        foreach (var effect in story[seat].Effects)
        {
            if (effect.Condition == condition) End(story, seat, effect, why);
        }
    }

    public static ActiveCasting? ConcentrationOf(BattleState state, int seat)
    {
        foreach (var casting in state.Castings)
        {
            if (casting.Seat == seat && casting.Concentration) return casting;
        }

        return null;
    }

    /// <summary>A casting begins; an earlier one that needs concentration ends.</summary>
    public static int Cast(BattleStory story, int seat, CombatAction action, int slot, bool extended = false)
    {
        if (action.Concentration && ConcentrationOf(story.State, seat) is { } earlier) EndCasting(story, earlier, EndReason.Concentration);
        var id = story.NewId();
        story.Tell(new BattleEvent.CastingBegan(new ActiveCasting(id, seat, action.Key, slot, action.Concentration, extended ? Math.Min(action.Rounds * 2, RoundsPerDay) : action.Rounds) { Extended = extended }));
        return id;
    }

    public static void EndCasting(BattleStory story, ActiveCasting casting, EndReason why)
    {
        // What waits for the end runs after everything is gone, so it is looked up before.
        List<(int Seat, ActiveEffect Effect)>? atEnd = null;
        foreach (var one in story.State.Combatants)
        {
            foreach (var effect in one.Effects)
            {
                if (effect.Casting == casting.Id && (effect.Waits == LaterAt.AtEnd || effect.Kind == EffectKind.Transformed)) (atEnd ??= []).Add((one.Seat, effect));
            }
        }

        var bursts = story.State.Zones.Where(zone => zone.Casting == casting.Id && zone.Waits == LaterAt.AtEnd).ToList();
        story.Tell(new BattleEvent.CastingEnded(casting.Id, why));
        foreach (var zone in bursts) Zones.Burst(story, zone, casting);
        if (atEnd is null) return;
        foreach (var (seat, effect) in atEnd)
        {
            if (effect.Kind == EffectKind.Transformed) Shapes.Return(story, seat);
            else Waiting.Run(story, seat, effect);
        }
    }

    /// <summary>Ends somebody's concentration.</summary>
    public static void LoseConcentration(BattleStory story, int seat)
    {
        if (ConcentrationOf(story.State, seat) is { } casting) EndCasting(story, casting, EndReason.Concentration);
    }

    /// <summary>What an incapacitated creature lets go of: concentration and whom it grapples.</summary>
    public static void Unable(BattleStory story, int seat, Condition by)
    {
        _ = by;
        LoseConcentration(story, seat);
        LetGo(story, seat, EndReason.SourceLost);
        if (story[seat].Sum.Has(EffectKind.Fades)) Spans.Unable(story, seat);
        if (story[seat].Sum.Has(EffectKind.WildShape)) Shapes.Break(story, seat);
    }

    /// <summary>Ends every grapple of somebody.</summary>
    public static void LetGo(BattleStory story, int seat, EndReason why)
    {
        foreach (var other in story.State.Combatants)
        {
            if (!other.Sum.Has(Condition.Grappled)) continue;
            foreach (var effect in other.Effects)
            {
                if (effect.Source == seat && effect.Condition == Condition.Grappled) Free(story, other.Seat, effect, why);
            }
        }
    }

    /// <summary>Ends a hold together with what the same grip laid.</summary>
    public static void Free(BattleStory story, int seat, ActiveEffect grip, EndReason why)
    {
        foreach (var effect in story[seat].Effects)
        {
            if (effect.Source == grip.Source && effect.Origin == grip.Origin && (effect.Id == grip.Id || effect.Until == SpanEnd.Escaped)) End(story, seat, effect, why);
        }
    }

    /// <summary>Whether a condition can be laid on somebody.</summary>
    public static bool Affects(Combatant one, Condition condition)
    {
        if ((one.Profile.Figures.Unaffected & (1 << (int)condition)) != 0) return false;
        if (!one.Sum.Has(EffectKind.ConditionImmunity)) return true;
        foreach (var effect in one.Effects)
        {
            if (effect.Kind == EffectKind.ConditionImmunity && effect.Conditions.Contains(condition)) return false;
        }

        return one.Health.State != LifeState.Dead;
    }
}
